import type { EntryKey } from '../storage/cache-entries.ts';
import type { EvictionFilter } from '../storage/cache-evictions.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { EvictionReason } from '../storage/tables.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import type { Requested } from '../telemetry/trace.ts';
import type { Accelerator } from './accelerators/accelerator.ts';
import { acceleratorKeyOf } from './exact.ts';

/**
 * Takes entries out of service everywhere before it returns; gives how many.
 *
 * The accelerator forgets first, and keeps for a while whoever has read the database before from filling in again;
 * then the database commits. Were it the other way round, a failure in between would leave a text that the database
 * calls evicted in service (decision 0007). Throws `StorageUnavailableError` when either does not answer, or not in
 * time: then the same call again finishes the work.
 *
 * It looks again until nothing is left of what there was when it began: a text may be shared while the eviction of its
 * original waits for that to commit, and what took too long between the two steps was not evicted.
 */
export function createEvict({ store, accelerator, events }: EvictDependencies) {
  /** The key that a caller names: whose database was set back may mean a text that only the accelerator still has. */
  async function findNamedKey(tenantId: string, filter: EvictionFilter): Promise<EntryKey | undefined> {
    const { scopeKey, factsKey, textOf } = filter;
    if (textOf !== undefined) return store.read(tenantId).findEntryKey(textOf);
    return scopeKey === undefined || factsKey === undefined ? undefined : { scopeKey, factsKey };
  }

  return async function evict(asked: Asked, filter: EvictionFilter, reason: EvictionReason): Promise<number> {
    const { tenantId, requestId, trace } = asked;
    const named = await findNamedKey(tenantId, filter);
    if (named !== undefined) await accelerator.forget([acceleratorKeyOf(tenantId, named)]);
    let evictedBefore = 0;
    let begunAt: string | undefined;
    const missed = new Set<string>();
    for (;;) {
      const entries = await store.read(tenantId).findEntriesToEvict({ ...filter, begunAt, limit: mostAtOnce });
      const [first] = entries;
      if (first === undefined) return evictedBefore;
      begunAt ??= first.foundAt;
      const keys = entries.map((entry) => acceleratorKeyOf(tenantId, entry));
      await accelerator.forget(keys);
      const ids = entries.map(({ id }) => id);
      const { foundAt } = first;
      const evicted = await store.write(tenantId).evictEntries({ ids, reason, foundAt, withinSeconds });
      accelerator.settle(keys);
      if (evicted > 0) {
        events.cacheEvicted({ requestId, trace, tenantId, reason, entries: evicted });
        evictedBefore += evicted;
        continue;
      }
      // Found once more, it was not evicted by somebody else: what the accelerator was told ends too soon.
      if (ids.some((id) => missed.has(id))) throw new StorageUnavailableError(new Error('an eviction took too long'));
      for (const id of ids) missed.add(id);
    }
  };
}

/** What Redis is told in one go, so that a pass takes no longer than a command of it and two statements may. */
const mostAtOnce = 500;
/** With the 10 s that a statement may take it stays below the 30 s after which a reader could fill in over a tombstone that ends. */
export const withinSeconds = 15;

/** Who asks for an eviction. */
export type Asked = Requested & { readonly tenantId: string };

export type Evict = ReturnType<typeof createEvict>;

export type EvictDependencies = {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly accelerator: Accelerator;
  readonly events: Pick<Events, 'cacheEvicted'>;
};
