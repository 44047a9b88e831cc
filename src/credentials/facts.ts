/**
 * What may influence a description, in the spelling that was posted, tidied and free of personal data.
 * The only form of a credential that is ever stored. Field names are the API's own.
 */
export type CredentialFacts = {
  readonly name: string;
  /** By its name, its address, or both; a document may tell the address alone. */
  readonly issuer?: { readonly name?: string; readonly url?: string };
  readonly type?: string;
  readonly level?: string;
  readonly version?: string;
  /** BCP 47 tag of the language the credential is in. */
  readonly language?: string;
  readonly duration?: string;
  readonly credits?: string;
  readonly mode?: string;
  readonly assessment?: string;
  readonly audience?: string;
  readonly prerequisites?: string;
  readonly accreditation?: string;
  readonly validity?: string;
  readonly description?: string;
  readonly criteria?: string;
  readonly skills: readonly string[];
  readonly learning_outcomes: readonly string[];
  /** Most important first, as the caller ordered them. */
  readonly supporting_texts: readonly SupportingText[];
};

export type SupportingText = { readonly title?: string; readonly text: string };

/** Facts that are one line of text, in the order a reader wants them. */
export const lineFactNames = [
  'type',
  'level',
  'version',
  'duration',
  'credits',
  'mode',
  'assessment',
  'audience',
  'prerequisites',
  'accreditation',
  'validity',
] as const satisfies readonly (keyof CredentialFacts)[];

/** Facts that are running text of any length. */
export const textFactNames = ['description', 'criteria'] as const satisfies readonly (keyof CredentialFacts)[];

/** Facts that are lists of short texts. */
export const listFactNames = ['skills', 'learning_outcomes'] as const satisfies readonly (keyof CredentialFacts)[];
