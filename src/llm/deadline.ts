import type { Clock } from '../clock.ts';

/** The moment by which a generation must end, with a signal for whoever waits. */
export type Deadline = {
  readonly remainingMs: () => number;
  readonly signal: AbortSignal;
};

export function createDeadline(clock: Clock, durationMs: number): Deadline {
  const endsAtMs = clock.monotonicMs() + durationMs;
  return {
    remainingMs: () => Math.max(0, endsAtMs - clock.monotonicMs()),
    signal: AbortSignal.timeout(durationMs),
  };
}
