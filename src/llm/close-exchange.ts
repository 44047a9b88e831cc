import type { Exchange } from './exchange.ts';
import type { ClosedCall } from './ledger.ts';
import { toResponsePayload } from './payload.ts';
import type { CostOf } from './prices.ts';

/** The audit's outcome of a call, before anybody has judged what came back: what was read of it, with time and cost. */
export function closeExchange(call: ExchangedCall, read: ReadOutcome): ClosedCall {
  const { callId, tenantId, model, exchange, costOf } = call;
  const { outcome, usage, responseModel } = read;
  return {
    callId,
    tenantId,
    outcome,
    httpStatus: exchange.response?.status,
    errorType: read.errorType,
    responseId: read.responseId,
    responseModel,
    systemFingerprint: read.systemFingerprint,
    finishReason: read.finishReason,
    usage,
    costUsd: usage === undefined ? undefined : costOf(responseModel ?? model, usage),
    latencyMs: Math.round(exchange.latencyMs),
    retryAfterMs: read.retryAfterMs,
    response: exchange.response === undefined ? undefined : toResponsePayload(exchange.response),
    repairs: [],
    validationErrors: [],
  };
}

type ExchangedCall = {
  readonly callId: string;
  readonly tenantId: string;
  /** The one that was asked: its price counts where the answer does not name another. */
  readonly model: string;
  readonly exchange: Exchange;
  readonly costOf: CostOf;
};

/** Fields are absent where the answer lacks them, or where there is none. */
type ReadOutcome = Pick<ClosedCall, 'outcome'> &
  Partial<
    Pick<
      ClosedCall,
      'errorType' | 'responseId' | 'responseModel' | 'systemFingerprint' | 'finishReason' | 'usage' | 'retryAfterMs'
    >
  >;
