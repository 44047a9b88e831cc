import type { Clock } from '../../src/clock.ts';

/** A clock that stands until it is moved; sleeping moves it, and is recorded. */
export type ManualClock = Clock & {
  readonly advance: (ms: number) => void;
  readonly slept: readonly number[];
  /** How many timeouts are neither over nor disposed of. */
  readonly timers: () => number;
};

export function createManualClock(): ManualClock {
  let nowMs = 0;
  const slept: number[] = [];
  const timers = new Map<AbortController, number>();
  const advance = (ms: number) => {
    nowMs += ms;
    for (const [timer, endsAtMs] of timers) {
      if (endsAtMs > nowMs) continue;
      timers.delete(timer);
      timer.abort();
    }
  };
  return {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    sleep: (ms) => {
      slept.push(ms);
      advance(ms);
      return Promise.resolve();
    },
    timeout: (ms) => {
      const timer = new AbortController();
      timers.set(timer, nowMs + ms);
      return { signal: timer.signal, [Symbol.dispose]: () => timers.delete(timer) };
    },
    advance,
    slept,
    timers: () => timers.size,
  };
}
