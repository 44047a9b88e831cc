import type { NativeCredential } from './native-credential.ts';
import type { PersonalValue } from './personal-values.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** What is read of one credential, and what is known of it from elsewhere. */
export type PostedCredential = {
  readonly credential: NativeCredential;
  /** Of an issuer whose name is not known. */
  readonly issuerAddress?: string | undefined;
  readonly supportingTexts: readonly { readonly title?: string | null | undefined; readonly text: string }[];
  /** Values of persons that were known apart from the credential, e.g. from the document it came in. */
  readonly personal?: readonly PersonalValue[];
  /** Whether somebody holds it, as far as is known apart from the credential. */
  readonly isAward?: boolean;
  /** Takes marks out of a text; without it as for texts that nobody has read yet. */
  readonly plain?: (text: string, place?: 'text' | 'title') => string;
  /** Of the credentials that were read before. */
  readonly memory?: ReadingMemory | undefined;
};
