import type { Concept } from '../concepts.ts';
import type { Mark } from './words.ts';

/** Families of words that claim something only together: a party and what it thinks, a job and what is gained. */
export type FrameWords = Readonly<Partial<Record<FramePart, string>>>;

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
  | 'voluntary'
  /** Pairs of French, Spanish, Italian and Portuguese. */
  | 'chance'
  | 'offered'
  | 'post'
  | 'working'
  | 'professional'
  | 'hiring'
  | 'profile'
  | 'asked'
  | 'recruitment'
  | 'handling'
  | 'whatever'
  | 'awarding'
  | 'bestOnes';

/** What a text claims by words that stand near each other, or by a pattern, and what in the facts says as much. */
export type Frame = {
  readonly rule: string;
  readonly detail: string;
  /** Marks beside which it claims nothing; a negator where none are given. */
  readonly deniedBy?: readonly Mark[];
} & (FrameOfParts | FrameOfPattern);

export type FrameOfParts = {
  /** What the first one names is none of the facts. */
  readonly parts: readonly [FramePart, ...FramePart[]];
  /** Words from the first part to another; in their order, from one to the next in a clause. */
  readonly within: number;
  readonly isInOrder?: boolean;
  /** Whether it claims something of an audience, and where the facts have the word for its first part, too. */
  readonly isAnywhere?: boolean;
  /** Little words that the first part stands behind. */
  readonly behind?: ReadonlySet<string>;
  /** What facts have that say as much: one of these concepts, or each of these parts; all parts where none are given. */
  readonly unless: readonly Concept[];
  readonly stated?: readonly FramePart[];
};

/**
 * A pattern reads folded words between single spaces, a comma for each end of a clause; what it catches as `key` claims
 * nothing where the facts have the like of it.
 */
export type FrameOfPattern = {
  readonly pattern: RegExp;
  /** Folded words of facts that say as much, in any language. */
  readonly stated?: RegExp;
  /** Whether it claims nothing of an audience: "who prune every spring". */
  readonly isNoAudience?: boolean;
  /** Words of the sentence beside which it claims nothing: of a law it may be said that it is valid for companies. */
  readonly notBeside?: RegExp;
  /** What the folded words of its sentence, between single spaces, need to have for it to be more than a topic; not of an audience. */
  readonly onlyBeside?: RegExp;
  /** In the words of the facts it says as much. */
  readonly alike?: RegExp;
  /** The field of the facts that states it in whatever words: a body's name alone. */
  readonly statedIn?: string;
};
