import { writeTraceparent } from '../telemetry/trace.ts';
import type { AttemptDependencies } from './attempt.ts';
import type { CallContext } from './call.ts';
import { recordExchange, type Exchange, type WireRequest } from './exchange.ts';
import type { ClosedCall } from './ledger.ts';
import { toRequestPayload, toResponsePayload } from './payload.ts';
import type { CostOf } from './prices.ts';
import { readEmbedding, type ReadEmbedding } from './read-embedding.ts';

/**
 * One text made a vector by the provider: one attempt, audited like any other, its row committed before the first byte
 * leaves. Nobody judges the answer, so every call is closed here. Never repeated: whoever asks has a way without it.
 * Throws when the ledger does.
 */
export function createEmbed(dependencies: AttemptDependencies) {
  const { provider, ledger, clock, newId, events, timeoutMs, costOf } = dependencies;
  return async function embed(input: EmbedInput): Promise<Float32Array | undefined> {
    const { context, dimensions } = input;
    const callId = newId();
    const attemptNumber = context.tally.countAttempt(undefined);
    const identity = { ...identify(input), callId, attemptNumber };
    const signal = AbortSignal.any([context.signal, AbortSignal.timeout(timeoutMs)]);
    const beforeSend = async (request: WireRequest) => {
      await ledger.open({
        ...identity,
        tenantId: context.tenantId,
        retryOf: undefined,
        providerName: provider.name,
        // No budget hangs on it.
        estimatedInputTokens: Math.ceil(input.text.length / 4),
        request: toRequestPayload(request),
      });
      events.attemptStarted(identity);
    };
    const recorder = recordExchange({ beforeSend, clock, signal });
    const headers = { traceparent: writeTraceparent(context.trace, callId) };
    await provider.sendEmbedding(input, { transport: recorder.fetch, headers });
    const exchange = recorder.result();
    if (exchange === undefined) throw new Error('the SDK made no call');
    const read = readEmbedding(exchange, dimensions, clock.wallMs());
    context.tally.addWaiting(exchange.latencyMs);
    const closing = closeOf({ callId, input, exchange, read, costOf });
    if (closing.usage !== undefined) context.tally.addUsage(closing.usage, closing.costUsd);
    events.attemptCompleted({ ...identity, ...closing });
    await ledger.close(closing);
    events.callClosed();
    return read.kind === 'embedded' ? read.embedding : undefined;
  };
}

export type Embed = ReturnType<typeof createEmbed>;

export type EmbedInput = {
  readonly text: string;
  readonly model: string;
  readonly dimensions: number;
  readonly context: EmbedContext;
};

/** Whom an embedding is made for. */
export type EmbedContext = Pick<
  CallContext,
  'requestId' | 'generationId' | 'tenantId' | 'trace' | 'promptVersion' | 'tally'
> & {
  /** Aborted when nobody waits any more. */
  readonly signal: AbortSignal;
};

function identify({ context, model }: EmbedInput) {
  return {
    requestId: context.requestId,
    generationId: context.generationId,
    traceId: context.trace.traceId,
    purpose: 'embed' as const,
    requestModel: model,
    promptVersion: context.promptVersion,
  };
}

type CloseInput = {
  readonly callId: string;
  readonly input: EmbedInput;
  readonly exchange: Exchange;
  readonly read: ReadEmbedding;
  readonly costOf: CostOf;
};

function closeOf({ callId, input, exchange, read, costOf }: CloseInput): ClosedCall {
  const { response, latencyMs } = exchange;
  const isEmbedded = read.kind === 'embedded';
  const usage = isEmbedded ? read.usage : undefined;
  const responseModel = isEmbedded ? read.responseModel : undefined;
  return {
    callId,
    tenantId: input.context.tenantId,
    outcome: isEmbedded ? 'ok' : read.outcome,
    httpStatus: response?.status,
    errorType: isEmbedded ? undefined : read.errorType,
    responseId: undefined,
    responseModel,
    systemFingerprint: undefined,
    finishReason: undefined,
    usage,
    costUsd: usage === undefined ? undefined : costOf(responseModel ?? input.model, usage),
    latencyMs: Math.round(latencyMs),
    retryAfterMs: isEmbedded ? undefined : read.retryAfterMs,
    response: response === undefined ? undefined : toResponsePayload(response),
    repairs: [],
    validationErrors: [],
  };
}
