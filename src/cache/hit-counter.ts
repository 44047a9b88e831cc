import type { Clock } from '../clock.ts';
import { addDecimals } from '../llm/decimal.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { CacheTier } from '../storage/tables.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';

/**
 * Counts hits and what they saved, and adds them to the day's row every few seconds: a hit writes nothing itself. A
 * process that is killed loses the counts of at most that long.
 */
export function createHitCounter({ store, clock, flushMs, events }: HitCounterDependencies) {
  let counts = new Map<string, Counted>();
  const stopping = new AbortController();

  async function flush(): Promise<void> {
    const flushed = [...counts];
    counts = new Map();
    for (const [index, [, { tenantId, ...counted }]] of flushed.entries()) {
      try {
        await store.write(tenantId).addCacheHits(counted);
      } catch (error) {
        events.errorCaught(error, { place: 'adding cache hits to the day' });
        // Where the database is gone, the others would only wait for it one after the other.
        const isGone = error instanceof StorageUnavailableError;
        // Next time, together with what came since.
        for (const [key, each] of flushed.slice(index, isGone ? undefined : index + 1)) add(key, each);
        if (isGone) return;
      }
    }
  }

  function add(key: string, counted: Counted): void {
    const before = counts.get(key);
    if (before === undefined) {
      counts.set(key, counted);
      return;
    }
    const { hits, savedUsd } = before;
    counts.set(key, { ...counted, hits: hits + counted.hits, savedUsd: addDecimals(savedUsd, counted.savedUsd) });
  }

  async function flushing(): Promise<void> {
    while (!stopping.signal.aborted) {
      await clock.sleep(flushMs, stopping.signal);
      await flush();
    }
  }

  const done = flushing();
  return {
    /** What the text cost when it was written is what this hit saved. */
    count: (tenantId: string, tier: CacheTier, { prompt_version: promptVersion, cost_usd }: DescriptionRow): void => {
      const savedUsd = cost_usd ?? '0';
      add(`${tenantId} ${tier} ${promptVersion}`, { tenantId, tier, promptVersion, hits: 1, savedUsd });
      events.cacheHit({ tier, savedUsd });
    },
    [Symbol.asyncDispose]: async () => {
      stopping.abort();
      await done;
      // What came while the last flush was under way.
      await flush();
    },
  };
}

export type HitCounter = ReturnType<typeof createHitCounter>;

export type HitCounterDependencies = {
  readonly store: Pick<TenantStore, 'write'>;
  readonly clock: Clock;
  readonly flushMs: number;
  readonly events: Pick<Events, 'cacheHit' | 'errorCaught'>;
};

type Counted = {
  readonly tenantId: string;
  readonly tier: CacheTier;
  readonly promptVersion: string;
  readonly hits: number;
  /** A decimal. */
  readonly savedUsd: string;
};
