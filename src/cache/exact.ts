import type { EntryKey } from '../storage/cache-entries.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import type { Accelerator } from './accelerators/accelerator.ts';

/** Finds the description of equal facts in an equal sharing scope, in the accelerator or in the database. */
export function createFindExact({ store, accelerator }: ExactDependencies) {
  return async function findExact(tenantId: string, key: EntryKey): Promise<ExactHit | undefined> {
    const reading = await accelerator.read(acceleratorKeyOf(tenantId, key));
    if (reading.kind === 'hit') return { row: reading.row };
    const entry = await store.read(tenantId).findLiveEntry(key);
    if (entry === undefined) return undefined;
    reading.fill?.(entry.row, entry.expiresInMs);
    return { row: entry.row, entryId: entry.id };
  };
}

export type FindExact = ReturnType<typeof createFindExact>;

export type ExactHit = {
  readonly row: DescriptionRow;
  /** Absent when the accelerator had it. */
  readonly entryId?: string;
};

export type ExactDependencies = { readonly store: Pick<TenantStore, 'read'>; readonly accelerator: Accelerator };

/** The tenant is in the scope key, too; here it lets a person tell whose entry it is. */
export function acceleratorKeyOf(tenantId: string, { scopeKey, factsKey }: EntryKey): string {
  return `${tenantId}:${scopeKey}:${factsKey}`;
}
