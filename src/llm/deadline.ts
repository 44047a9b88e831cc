import type { Clock } from '../clock.ts';

/** The moment by which a generation must end, with a signal for whoever waits; disposed of, it is forgotten. */
export type Deadline = {
  readonly remainingMs: () => number;
  readonly signal: AbortSignal;
};

export function createDeadline(clock: Clock, durationMs: number): Deadline & Disposable {
  const endsAtMs = clock.monotonicMs() + durationMs;
  return { ...clock.timeout(durationMs), remainingMs: () => Math.max(0, endsAtMs - clock.monotonicMs()) };
}
