import type { Found } from '../documents/read-fields.ts';
import type { Node } from '../documents/node.ts';

export const formatNames = [
  'ob2',
  'ob3',
  'vc',
  'clr2',
  'ctdl',
  'elm',
  'schemaorg',
  'credly',
  'accredible',
  'certifier',
] as const;
export type FormatName = (typeof formatNames)[number];

/** One standard or platform: adding one is a file of this shape, its fixtures and a line in `formats.ts`. */
export type DocumentFormat = {
  readonly name: FormatName;
  /** What a credential of this format is, in the words of the standard, for those whose document is none. */
  readonly expects: string;
  /** The achievements that an object of a document defines or carries; none when it is not of this format. */
  readonly recognise: (object: Node) => readonly Achievement[];
  /** The fields of one of them. */
  readonly read: (achievement: Achievement) => FoundFields;
};

/** A definition, the award or envelope around it if there is one, and the definitions that it is the whole of. */
export type Achievement = {
  readonly definition: Node;
  readonly award?: Node;
  /** What holds several awards, whose issuer is that of those without one; it is itself the award of what stands in it. */
  readonly record?: Node;
  readonly parts?: readonly Node[];
};

/** Fields of the native form, each with where it was found; absent ones are undefined. */
export type FoundFields = Readonly<Partial<Record<LineField | TextField, Found<string> | undefined>>> & {
  readonly issuer?: Found<{ readonly name?: string; readonly url?: string }> | undefined;
  readonly skills?: Found<string[]> | undefined;
  readonly learning_outcomes?: Found<string[]> | undefined;
};

type LineField =
  | 'name'
  | 'type'
  | 'level'
  | 'version'
  | 'language'
  | 'duration'
  | 'credits'
  | 'mode'
  | 'assessment'
  | 'audience'
  | 'prerequisites'
  | 'accreditation'
  | 'validity';
type TextField = 'description' | 'criteria';
