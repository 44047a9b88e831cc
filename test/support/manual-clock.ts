import type { Clock } from '../../src/clock.ts';

/** A clock that stands until it is moved; sleeping moves it, and is recorded. */
export type ManualClock = Clock & { readonly advance: (ms: number) => void; readonly slept: readonly number[] };

export function createManualClock(): ManualClock {
  let nowMs = 0;
  const slept: number[] = [];
  return {
    wallMs: () => nowMs,
    monotonicMs: () => nowMs,
    sleep: (ms) => {
      slept.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
    advance: (ms) => {
      nowMs += ms;
    },
    slept,
  };
}
