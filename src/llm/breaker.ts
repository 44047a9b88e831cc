import type { Clock } from '../clock.ts';
import type { Call, CallOutcome, Unanswered } from './call.ts';

/**
 * Stops calling a model that keeps failing, and probes it with one call now and then.
 *
 * closed: calls pass; `opensAfter` failures in a row open it.
 * open: calls are refused at once until `openMs` have passed.
 * half-open: one call passes as a probe; its success closes, its failure opens again. Calls that entered before it
 * opened say nothing any more, whenever they end.
 *
 * A 429 is throttling, neither failure nor success: it must not open the breaker, nor hide that calls fail.
 * A probe that ends neutral, or throws, gives its place back.
 */
export function withBreaker(call: Call, settings: BreakerSettings, breaker = createBreaker(settings)): Call {
  const { clock } = settings;
  return async (input) => {
    const ticket = breaker.enter();
    if (ticket === undefined) return refuse(breaker.state(), clock.monotonicMs());
    let signal: BreakerSignal = 'neutral';
    try {
      const outcome = await call(input);
      signal = readSignal(outcome, input.context.deadline.remainingMs());
      return outcome;
    } finally {
      breaker.leave(ticket, signal);
    }
  };
}

/** The breaker without a call around it: whoever enters must leave. */
export function createBreaker({ opensAfter, openMs, clock }: BreakerSettings) {
  let state: BreakerState = { kind: 'closed', failures: 0 };
  return {
    state: () => state,
    /** Undefined where no call may pass; the one that probes an open breaker takes the only place. */
    enter: (): BreakerTicket | undefined => {
      if (!mayPass(state, clock.monotonicMs())) return undefined;
      if (state.kind === 'closed') return 'call';
      state = { ...state, probing: true };
      return 'probe';
    },
    leave: (ticket: BreakerTicket, signal: BreakerSignal): void => {
      state = nextState(state, ticket, signal, { opensAfter, openUntilMs: clock.monotonicMs() + openMs });
    },
  };
}

export type BreakerSettings = {
  readonly opensAfter: number;
  readonly openMs: number;
  readonly clock: Pick<Clock, 'monotonicMs'>;
};
export type BreakerState =
  | { readonly kind: 'closed'; readonly failures: number }
  | { readonly kind: 'open'; readonly untilMs: number; readonly probing: boolean };
export type BreakerTicket = 'call' | 'probe';
export type BreakerSignal = 'success' | 'failure' | 'neutral';

/** The decision, as a table: what a call's end makes of the state. */
export function nextState(
  state: BreakerState,
  ticket: BreakerTicket,
  signal: BreakerSignal,
  { opensAfter, openUntilMs }: { readonly opensAfter: number; readonly openUntilMs: number },
): BreakerState {
  if (state.kind === 'open' && ticket === 'call') return state;
  if (signal === 'success') return { kind: 'closed', failures: 0 };
  if (signal === 'neutral') return state.kind === 'open' ? { ...state, probing: false } : state;
  const isOpening = state.kind === 'open' || state.failures + 1 >= opensAfter;
  return isOpening
    ? { kind: 'open', untilMs: openUntilMs, probing: false }
    : { kind: 'closed', failures: state.failures + 1 };
}

function mayPass(state: BreakerState, nowMs: number): boolean {
  return state.kind === 'closed' || (nowMs >= state.untilMs && !state.probing);
}

function readSignal(outcome: CallOutcome, remainingMs: number): BreakerSignal {
  if (outcome.kind === 'answered') return 'success';
  if (outcome.code === 'llm_unavailable') return 'failure';
  // A timeout at the end of a generation's own time says little about the model.
  return outcome.code === 'llm_timeout' && remainingMs > 0 ? 'failure' : 'neutral';
}

function refuse(state: BreakerState, nowMs: number): Unanswered {
  return {
    kind: 'unanswered',
    code: 'llm_unavailable',
    detail: 'The model failed repeatedly and is left alone for a while.',
    retryable: false,
    canFallBack: true,
    retryAfterMs: state.kind === 'open' ? Math.max(1000, state.untilMs - nowMs) : 1000,
  };
}
