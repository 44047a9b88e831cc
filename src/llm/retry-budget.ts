import type { Clock } from '../clock.ts';

/** A share of all calls that may be retries, so that a failing provider is not hit with a multiple of the load. */
export type RetryBudget = {
  readonly countCall: () => void;
  /** Takes one retry, or says that none is left. */
  readonly take: () => boolean;
};

export function createRetryBudget({ share, least, windowMs, clock }: RetryBudgetSettings): RetryBudget {
  // Two half windows instead of a list of times: constant memory, and off by at most half a window.
  let current = { startedAtMs: clock.monotonicMs(), calls: 0, retries: 0 };
  let before = { calls: 0, retries: 0 };
  const turn = () => {
    const now = clock.monotonicMs();
    const age = now - current.startedAtMs;
    if (age < windowMs / 2) return;
    before = age < windowMs ? current : { calls: 0, retries: 0 };
    current = { startedAtMs: now, calls: 0, retries: 0 };
  };
  return {
    countCall: () => {
      turn();
      current.calls += 1;
    },
    take: () => {
      turn();
      const allowed = Math.max(least, share * (current.calls + before.calls));
      if (current.retries + before.retries >= allowed) return false;
      current.retries += 1;
      return true;
    },
  };
}

export type RetryBudgetSettings = {
  readonly share: number;
  /** Retries that a window always has, however few calls there were. */
  readonly least: number;
  readonly windowMs: number;
  readonly clock: Clock;
};
