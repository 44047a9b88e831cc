import type { CredentialFacts } from '../credentials/facts.ts';
import type { ClosedCall } from '../llm/ledger.ts';
import type { Tally } from '../llm/tally.ts';
import type { Trace } from '../telemetry/trace.ts';
import type { CharacterUnit, DescriptionText } from '../validation/description-text.ts';
import type { TextWarning } from '../validation/verdict.ts';
import type { PromptVersion, TextRequest } from './prompt-version.ts';
import type { Truncation } from './token-budget.ts';

export { characterUnits } from '../validation/description-text.ts';

/** What one run of the pipeline is asked for. */
export type GenerationInput = {
  readonly requestId: string;
  readonly generationId: string;
  readonly tenantId: string;
  readonly trace: Trace;
  readonly facts: CredentialFacts;
  readonly options: OutputOptions;
  readonly prompt: PromptVersion;
  /** Counts what is spent, also when the generation ends with an error. */
  readonly tally: Tally;
};

/** What a caller asked of the output, defaults filled in. */
export type OutputOptions = {
  readonly locale: string;
  readonly tone: TextRequest['tone'];
  readonly length: 'standard' | 'short';
  readonly max_characters?: number | undefined;
  /** How `max_characters` is counted. */
  readonly character_count?: CharacterUnit | undefined;
  /** What is answered when no model gave a valid text. */
  readonly on_failure?: OnFailure | undefined;
};

export const onFailureNames = ['error', 'template'] as const;
type OnFailure = (typeof onFailureNames)[number];

/** An accepted text, with the call that is still to be closed in the transaction that keeps it. */
export type Generated = {
  readonly kind: 'generated';
  readonly text: DescriptionText;
  readonly audienceSource: 'stated' | 'inferred';
  /** By pointer into the text, or into the facts where they hold what may be an order and was left out. */
  readonly warnings: readonly TextWarning[];
  readonly truncated: readonly Truncation[];
  readonly requestModel: string;
  readonly responseModel: string;
  readonly closing: ClosedCall;
};

/** A text made without a model, after one has failed. */
export type Templated = Pick<Generated, 'text' | 'audienceSource'>;
