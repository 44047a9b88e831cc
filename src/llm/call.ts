import type { FailureCode } from '../failures.ts';
import type { Deadline } from './deadline.ts';
import type { CallPurpose, ClosedCall } from './ledger.ts';
import type { Tally } from './tally.ts';
import type { Trace } from '../telemetry/trace.ts';

/** One question to one model. Policies wrap it: each takes a `Call` and gives a `Call`. */
export type Call = (input: CallInput) => Promise<CallOutcome>;

export type CallInput = {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly maxOutputTokens: number;
  readonly outputSchema: object;
  readonly context: CallContext;
  readonly retryOf?: string | undefined;
  readonly dialect: Dialect;
};

export type ChatMessage = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** What every call of one generation shares. */
export type CallContext = {
  readonly requestId: string;
  readonly generationId: string;
  readonly tenantId: string;
  readonly trace: Trace;
  readonly purpose: CallPurpose;
  readonly promptVersion: string;
  readonly estimatedInputTokens: number;
  readonly deadline: Deadline;
  readonly tally: Tally;
};

/** The parts of the API in which OpenAI-compatible servers differ; learnt from their 400s. */
export type Dialect = {
  readonly responseFormat: 'json_schema' | 'json_object' | 'none';
  readonly limitParameter: 'max_completion_tokens' | 'max_tokens';
};

export type CallOutcome = Answered | Unanswered;

/** The model answered; its call stays open until validation has a verdict. */
export type Answered = {
  readonly kind: 'answered';
  readonly answer: ModelAnswer;
  readonly model: string;
  /** What the ledger gets once the verdict is known. */
  readonly closing: ClosedCall;
};

/** No answer; every call behind it is closed. */
export type Unanswered = {
  readonly kind: 'unanswered';
  readonly code: Extract<FailureCode, `llm_${string}`>;
  readonly detail: string;
  readonly retryable: boolean;
  /** Whether another model may answer where this one did not. */
  readonly canFallBack: boolean;
  readonly retryAfterMs?: number | undefined;
  readonly callId?: string | undefined;
  /** What a 400 or 422 objected to, as far as the provider said. */
  readonly objection?: 'limit_parameter' | 'unnamed' | undefined;
};

export type ModelAnswer = {
  readonly content: string | null;
  readonly refusal: string | null;
  readonly finishReason: 'stop' | 'length' | 'content_filter' | 'refusal' | 'unknown';
  readonly responseModel: string | undefined;
};
