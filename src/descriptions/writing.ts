import type { CredentialFacts } from '../credentials/facts.ts';
import type { Warning } from '../credentials/warning.ts';
import type { OutputOptions } from '../generation/generation.ts';
import type { PromptVersion } from '../generation/prompt-version.ts';
import type { Trace } from '../telemetry/trace.ts';

/** One text to be written: for whom, about what, how, and where it may be reused. */
export type Writing = {
  readonly generationId: string;
  readonly tenantId: string;
  readonly requestId: string;
  readonly trace: Trace;
  readonly prompt: PromptVersion;
  readonly facts: CredentialFacts;
  /** Of the reading of what was posted. */
  readonly warnings: readonly Warning[];
  readonly options: OutputOptions;
  readonly factsKey: string;
  readonly scopeKey: string;
  /** Absent when the text is for this request alone. */
  readonly reuse?: {
    /** The flight that must still be held when the text is admitted to the cache. */
    readonly flightKey: string;
    /** Whether the text takes the place of the one that is served now. */
    readonly replacing: boolean;
  };
};
