import type { EvictionFilter } from '../storage/cache-evictions.ts';
import type { EvictionReason } from '../storage/tables.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import type { Accelerator } from './accelerators/accelerator.ts';
import { acceleratorKeyOf } from './exact.ts';

/**
 * Takes entries out of service everywhere before it returns; gives how many.
 *
 * The accelerator forgets first, and keeps for a while whoever has read the database before from filling in again;
 * then the database commits. Were it the other way round, a failure in between would leave a text that the database
 * calls evicted in service (decision 0007). Throws `StorageUnavailableError` when either does not answer: then the
 * same call again finishes the work.
 *
 * It looks again until nothing is found: a text may be shared while the eviction of its original waits for that to
 * commit, and what took too long between the two steps was not evicted.
 */
export function createEvict({ store, accelerator, events }: EvictDependencies) {
  return async function evict(tenantId: string, filter: EvictionFilter, reason: EvictionReason): Promise<number> {
    const { scopeKey, factsKey } = filter;
    // Whose database was set back may name the key of a text that only the accelerator still has.
    if (scopeKey !== undefined && factsKey !== undefined) {
      await accelerator.forget([acceleratorKeyOf(tenantId, { scopeKey, factsKey })]);
    }
    let evictedBefore = 0;
    for (;;) {
      const entries = await store.read(tenantId).findEntriesToEvict({ ...filter, limit: mostAtOnce });
      const [first] = entries;
      if (first === undefined) return evictedBefore;
      const keys = entries.map((entry) => acceleratorKeyOf(tenantId, entry));
      await accelerator.forget(keys);
      const ids = entries.map(({ id }) => id);
      const { foundAt } = first;
      const evicted = await store.write(tenantId).evictEntries({ ids, reason, foundAt, withinSeconds });
      accelerator.settle(keys);
      if (evicted > 0) events.cacheEvicted({ tenantId, reason, entries: evicted });
      evictedBefore += evicted;
    }
  };
}

/** Half a second of the database and of Redis, and a megabyte of memory. */
const mostAtOnce = 5000;
/** With the 10 s that a statement may take it stays below the 30 s after which a reader could fill in over a tombstone that ends. */
export const withinSeconds = 15;

export type Evict = ReturnType<typeof createEvict>;

export type EvictDependencies = {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly accelerator: Accelerator;
  readonly events: Pick<Events, 'cacheEvicted'>;
};
