import type { Clock } from '../clock.ts';
import type { Events } from '../telemetry/events.ts';
import { writeTraceparent } from '../telemetry/trace.ts';
import type { Answered, CallInput, CallOutcome } from './call.ts';
import { closeExchange } from './close-exchange.ts';
import { recordExchange, type WireRequest } from './exchange.ts';
import type { ClosedCall, Ledger } from './ledger.ts';
import { toRequestPayload } from './payload.ts';
import type { CostOf } from './prices.ts';
import type { Provider } from './provider.ts';
import { readAnswer, type ReadAnswer } from './read-answer.ts';

/**
 * One HTTP call to the provider. Its audit row is committed before the first byte leaves; an attempt without an
 * answer is closed here, an answered one by whoever judges the answer. Throws when the ledger does.
 */
export function createAttempt(dependencies: AttemptDependencies) {
  const { provider, ledger, clock, newId, events, timeoutMs, costOf } = dependencies;
  return async function attempt(input: CallInput): Promise<CallOutcome> {
    const { context, model } = input;
    const callId = newId();
    const attemptNumber = context.tally.countAttempt(model);
    using timeout = clock.timeout(timeoutMs);
    const signal = AbortSignal.any([context.deadline.signal, timeout.signal]);
    const beforeSend = async (request: WireRequest) => {
      await ledger.open({
        callId,
        generationId: context.generationId,
        tenantId: context.tenantId,
        traceId: context.trace.traceId,
        attemptNumber,
        purpose: context.purpose,
        retryOf: input.retryOf,
        providerName: provider.name,
        requestModel: model,
        promptVersion: context.promptVersion,
        estimatedInputTokens: context.estimatedInputTokens,
        request: toRequestPayload(request),
      });
      events.attemptStarted({ ...identify(input), callId, attemptNumber });
    };
    const recorder = recordExchange({ beforeSend, clock, signal });
    const headers = { traceparent: writeTraceparent(context.trace, callId) };
    await provider.send(input, { transport: recorder.fetch, headers });
    const exchange = recorder.result();
    if (exchange === undefined) throw new Error('the SDK made no call');
    const read = readAnswer(exchange, clock.wallMs());
    context.tally.addWaiting(exchange.latencyMs);
    const closing = closeExchange({ callId, tenantId: context.tenantId, model, exchange, costOf }, outcomeOf(read));
    if (closing.outcome === 'ok') context.tally.addUsage(closing.usage, closing.costUsd);
    events.attemptCompleted({ ...identify(input), callId, attemptNumber, ...summarize(closing) });
    if (read.kind === 'answered') return { kind: 'answered', answer: read.answer, model, closing } satisfies Answered;
    await ledger.close(closing).finally(events.callClosed);
    return { ...read.unanswered, callId };
  };
}

export type AttemptDependencies = {
  readonly provider: Provider;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly events: Pick<Events, 'attemptStarted' | 'attemptCompleted' | 'callClosed'>;
  readonly costOf: CostOf;
  readonly timeoutMs: number;
};

/** What the audit keeps of an answer, or of why there is none. */
function outcomeOf(read: ReadAnswer) {
  if (read.kind !== 'answered') {
    const { outcome, errorType, unanswered } = read;
    return { outcome, errorType, retryAfterMs: unanswered.retryAfterMs };
  }
  const { answer, responseId, systemFingerprint, finishReason, usage } = read;
  const { responseModel } = answer;
  return { outcome: 'ok' as const, responseId, responseModel, systemFingerprint, finishReason, usage };
}

function identify({ context, model }: CallInput) {
  return {
    requestId: context.requestId,
    generationId: context.generationId,
    traceId: context.trace.traceId,
    purpose: context.purpose,
    requestModel: model,
    promptVersion: context.promptVersion,
  };
}

function summarize(closed: ClosedCall) {
  const { outcome, httpStatus, errorType, responseModel, finishReason, latencyMs, usage, costUsd } = closed;
  return { outcome, httpStatus, errorType, responseModel, finishReason, latencyMs, usage, costUsd };
}
