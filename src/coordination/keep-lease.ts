import type { Clock } from '../clock.ts';

/** Renews a lease until it is lost or the returned function has been called, which waits for a renewal under way. */
export function keepLease({ renew, everyMs, clock, caught }: LeaseKeeping): () => Promise<void> {
  const stopping = new AbortController();

  async function keepRenewing(): Promise<void> {
    let isHeld = true;
    while (isHeld) {
      await clock.sleep(everyMs, stopping.signal);
      if (stopping.signal.aborted) return;
      try {
        isHeld = await renew();
      } catch (error) {
        caught(error);
      }
    }
  }

  const renewing = keepRenewing();
  return async () => {
    // With a reason, as an exception with its stack is made for one that has none.
    stopping.abort('the lease is given up');
    await renewing;
  };
}

export type LeaseKeeping = {
  /** False when the lease is somebody else's by now. */
  readonly renew: () => Promise<boolean>;
  readonly everyMs: number;
  readonly clock: Clock;
  readonly caught: (error: unknown) => void;
};
