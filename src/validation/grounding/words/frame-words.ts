/** Families of words that claim something only together: a party and what it thinks, a job and what is gained. */
export type FrameWords = Readonly<Record<FramePart, string>>;

export type FramePart =
  /** Who may think something of a credential, and who may stand behind it, and how. */
  | 'party'
  | 'body'
  | 'backing'
  /** As verbs, and as what the credential is to them. */
  | 'regard'
  | 'regarded'
  | 'credential'
  /** As plural verbs, and the credential as their object. */
  | 'esteem'
  | 'itself'
  | 'job'
  | 'client'
  | 'gain'
  | 'rival'
  | 'better'
  | 'superlative'
  /** Where somebody is the first, the largest, the best. */
  | 'realm'
  | 'permission'
  | 'thanks'
  | 'anyOf'
  | 'able'
  /** What a course may hand out, and that it does. */
  | 'supply'
  | 'supplied'
  /** Claims by themselves. */
  | 'everyone'
  | 'voluntary';
