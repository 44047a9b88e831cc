import type { EntryKey } from '../storage/cache-entries.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Accelerator, ServedText } from './accelerators/accelerator.ts';

/** Finds the description of equal facts in an equal sharing scope, in the accelerator or in the database. */
export function createFindExact({ store, accelerator }: ExactDependencies) {
  return async function findExact(tenantId: string, key: EntryKey): Promise<ServedText | undefined> {
    const reading = await accelerator.read(acceleratorKeyOf(tenantId, key));
    if (reading.kind === 'hit') return reading;
    const entry = await store.read(tenantId).findLiveEntry(key);
    if (entry === undefined) return undefined;
    const text = { entryId: entry.id, row: entry.row };
    reading.fill?.(text, entry.expiresInMs);
    return text;
  };
}

export type FindExact = ReturnType<typeof createFindExact>;

export type ExactDependencies = { readonly store: Pick<TenantStore, 'read'>; readonly accelerator: Accelerator };

/** The tenant is in the scope key, too; here it lets a person tell whose entry it is. */
export function acceleratorKeyOf(tenantId: string, { scopeKey, factsKey }: EntryKey): string {
  return `${tenantId}:${scopeKey}:${factsKey}`;
}
