import type { EvictionFilter } from '../storage/cache-entries.ts';
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
 */
export function createEvict({ store, accelerator, events }: EvictDependencies) {
  return async function evict(tenantId: string, filter: EvictionFilter, reason: EvictionReason): Promise<number> {
    const entries = await store.read(tenantId).findEntriesToEvict(filter);
    if (entries.length === 0) return 0;
    await accelerator.forget(entries.map((entry) => acceleratorKeyOf(tenantId, entry)));
    const evicted = await store.write(tenantId).evictEntries({ ids: entries.map(({ id }) => id), reason });
    events.cacheEvicted({ tenantId, reason, entries: evicted });
    return evicted;
  };
}

export type Evict = ReturnType<typeof createEvict>;

export type EvictDependencies = {
  readonly store: Pick<TenantStore, 'read' | 'write'>;
  readonly accelerator: Accelerator;
  readonly events: Pick<Events, 'cacheEvicted'>;
};
