/** Time as an argument: whoever waits or measures takes a clock, so that a test can pass its own. */
export type Clock = {
  /** Milliseconds since the epoch; only for comparing with dates that others sent. */
  readonly wallMs: () => number;
  /** Milliseconds that never go back; for durations. */
  readonly monotonicMs: () => number;
  /** Resolves after `ms`, or as soon as the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after `ms`; its timer goes with whoever disposes of it. */
  readonly timeout: (ms: number) => Timeout;
};

type Timeout = Disposable & { readonly signal: AbortSignal };

export const systemClock: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  // Not by `node:timers/promises`, which makes an error of each sleep that is cut short, as most are.
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) {
        resolve();
        return;
      }
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake, { once: true });
    }),
  timeout: (ms) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort();
    }, ms);
    return {
      signal: controller.signal,
      [Symbol.dispose]: () => {
        clearTimeout(timer);
      },
    };
  },
};
