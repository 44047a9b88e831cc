import type { TextLimits } from '../validation/description-text.ts';
import type { Reason } from '../validation/verdict.ts';

/** What a caller wants of the text. */
export type TextRequest = {
  /** BCP 47. */
  readonly locale: string;
  /** English name of its language, for the model. */
  readonly languageName: string;
  readonly tone: 'neutral' | 'formal' | 'friendly';
  readonly limits: TextLimits;
  /** Whether the facts say who the credential is for. */
  readonly isAudienceStated: boolean;
};

/** The words of one version of the prompt; `prompt.ts` puts them around the facts. */
export type PromptVersion = {
  readonly version: string;
  /** `marker` is unguessable and new for each generation; the first version does without. */
  readonly system: (marker: string) => string;
  /** The lines around the facts, by which they are known as data. */
  readonly fence?: (marker: string) => { readonly open: string; readonly close: string };
  /** What stands after the facts: the rules that must hold and the shape of the answer. */
  readonly closing: (request: TextRequest) => string;
  /** Quotes why the answer before was refused. */
  readonly reask: (reasons: readonly Reason[]) => string;
  /** After an answer that was cut off; it is not quoted. */
  readonly shorter: () => string;
  /** After a refusal: states the task again, without arguing. */
  readonly neutral: () => string;
};
