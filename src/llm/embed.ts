import { writeTraceparent } from '../telemetry/trace.ts';
import type { AttemptDependencies } from './attempt.ts';
import type { CallContext } from './call.ts';
import { closeExchange } from './close-exchange.ts';
import { recordExchange, type WireRequest } from './exchange.ts';
import { toRequestPayload } from './payload.ts';
import { readEmbedding, type ReadEmbedding } from './read-embedding.ts';
import type { EmbedTally } from './tally.ts';

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
    const attemptNumber = await context.tally.countAttempt(undefined);
    const identity = { ...identify(input), callId, attemptNumber };
    using timeout = clock.timeout(timeoutMs);
    const signal = AbortSignal.any([context.signal, timeout.signal]);
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
    const { tenantId } = context;
    const closing = closeExchange({ callId, tenantId, model: input.model, exchange, costOf }, outcomeOf(read));
    const counting = closing.outcome === 'ok' ? context.tally.addUsage(closing.usage, closing.costUsd) : undefined;
    events.attemptCompleted({ ...identity, ...closing });
    await Promise.all([counting, ledger.close(closing).finally(events.callClosed)]);
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
export type EmbedContext = Pick<CallContext, 'requestId' | 'generationId' | 'tenantId' | 'trace' | 'promptVersion'> & {
  readonly tally: EmbedTally;
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

/** What the audit keeps of a vector, or of why there is none. */
function outcomeOf(read: ReadEmbedding) {
  if (read.kind !== 'embedded') {
    const { outcome, errorType, retryAfterMs } = read;
    return { outcome, errorType, retryAfterMs };
  }
  const { responseModel, usage } = read;
  return { outcome: 'ok' as const, responseModel, usage };
}
