/**
 * Where every attempt is accounted for, in two append-only phases. `open` must have committed before a byte
 * leaves the process; when it throws, no call is made. `audit/ledger.ts` implements it.
 */
export type Ledger = {
  readonly open: (call: OpenedCall) => Promise<void>;
  readonly close: (call: ClosedCall) => Promise<void>;
};

export type CallPurpose = 'generate' | 'reask' | 'embed';

/** Phase one: what is about to be sent. */
export type OpenedCall = {
  readonly callId: string;
  readonly generationId: string;
  readonly tenantId: string;
  readonly traceId: string;
  /** Counts every HTTP call of a generation from one. */
  readonly attemptNumber: number;
  readonly purpose: CallPurpose;
  /** The call that this one repeats after a transport failure, 429 or 5xx. */
  readonly retryOf: string | undefined;
  readonly providerName: string;
  readonly requestModel: string;
  readonly promptVersion: string;
  readonly estimatedInputTokens: number;
  readonly request: Payload;
};

/** Phase two: what came back and what became of it. */
export type ClosedCall = {
  readonly callId: string;
  readonly tenantId: string;
  readonly outcome: 'ok' | 'http_error' | 'timeout' | 'reset' | 'unreadable';
  readonly httpStatus: number | undefined;
  readonly errorType: string | undefined;
  readonly responseId: string | undefined;
  readonly responseModel: string | undefined;
  readonly systemFingerprint: string | undefined;
  /** As the provider spelt it. */
  readonly finishReason: string | undefined;
  readonly usage: TokenUsage | undefined;
  /** Exact decimal; undefined when tokens were not counted or the model has no known price. */
  readonly costUsd: string | undefined;
  readonly latencyMs: number;
  readonly retryAfterMs: number | undefined;
  readonly response: Payload | undefined;
  readonly parsedOutput?: unknown;
  readonly repairs: readonly string[];
  readonly validationErrors: readonly ValidationError[];
};

/** The very octets of a body, with the headers that are safe to keep. */
export type Payload = { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

/** As an answer counts it. A count that it lacks is not known; of a cache it tells only where there is one. */
export type TokenUsage = {
  readonly inputTokens: number | undefined;
  readonly cachedInputTokens: number;
  readonly outputTokens: number | undefined;
};

type ValidationError = {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
  readonly found?: string;
  readonly span?: { readonly start: number; readonly end: number };
};
