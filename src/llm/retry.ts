import type { Clock } from '../clock.ts';
import type { Call, Unanswered } from './call.ts';
import type { RetryBudget } from './retry-budget.ts';

/** Repeats a call whose failure may pass, within the deadline and a retry budget shared by all callers. */
export function withRetry(call: Call, { policy, retryBudget, clock, random }: RetryDependencies): Call {
  return async (input) => {
    const { deadline } = input.context;
    retryBudget.countCall();
    let retryOf = input.retryOf;
    for (let retries = 0; ; retries += 1) {
      const outcome = await call({ ...input, retryOf });
      if (outcome.kind === 'answered' || !outcome.retryable || retries === policy.maxRetries) return outcome;

      const delayMs = nextDelayMs(outcome, retries + 1, policy, random);
      // Waiting past the deadline would only report the same failure later.
      if (delayMs >= deadline.remainingMs() || !retryBudget.take()) return outcome;
      const waitingSinceMs = clock.monotonicMs();
      await clock.sleep(delayMs, deadline.signal);
      input.context.tally.addWaiting(clock.monotonicMs() - waitingSinceMs);
      if (deadline.remainingMs() === 0) return outcome;
      retryOf = outcome.callId;
    }
  };
}

export type RetryPolicy = { readonly maxRetries: number; readonly baseMs: number; readonly mostMs: number };
export type RetryDependencies = {
  readonly policy: RetryPolicy;
  readonly retryBudget: RetryBudget;
  readonly clock: Clock;
  /** From 0 to 1, 1 excluded. */
  readonly random: () => number;
};

/**
 * Full jitter (Marc Brooker, "Exponential Backoff And Jitter"); a provider's own wait is a floor, and the
 * callers it turned away together must not come back together.
 */
export function nextDelayMs(
  { retryAfterMs }: Pick<Unanswered, 'retryAfterMs'>,
  retry: number,
  { baseMs, mostMs }: RetryPolicy,
  random: () => number,
): number {
  if (retryAfterMs !== undefined) return retryAfterMs + random() * baseMs;
  return random() * Math.min(mostMs, baseMs * 2 ** (retry - 1));
}
