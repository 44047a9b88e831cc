import { foldText } from '../credentials/folding/fold-text.ts';
import type { CredentialFacts } from '../credentials/facts.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { Replacing } from '../storage/cache-entries.ts';
import type { TenantStore, Writes } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import type { Requested } from '../telemetry/trace.ts';
import type { Accelerator } from './accelerators/accelerator.ts';
import { withinSeconds } from './evict.ts';
import { acceleratorKeyOf } from './exact.ts';

/**
 * Lets a text into the cache, inside the transaction that keeps its description: only a text that a model wrote and
 * that passed validation comes here, and only while its flight is still held.
 */
export function createAdmit({ store, accelerator, lifetimeSeconds, random, events }: AdmitDependencies) {
  return {
    /**
     * Before the transaction: makes the accelerator forget the text that is to be replaced, and gives what the
     * replacement needs. Where it cannot, the text that is served stays: the new one is paid for and kept, but the
     * accelerator would bring the old one back.
     */
    prepare: async (admission: Admission): Promise<Replacing | undefined> => {
      const { tenantId, scopeKey, factsKey, reuse } = admission;
      if (reuse?.replacing !== true) return undefined;
      try {
        const preparedAt = await store.read(tenantId).findDatabaseTime();
        await accelerator.forget([acceleratorKeyOf(tenantId, { scopeKey, factsKey })]);
        return { preparedAt, withinSeconds };
      } catch (error) {
        if (!(error instanceof StorageUnavailableError)) throw error;
        events.errorCaught(error, { ...admission, place: 'replacing a cache entry' });
        return undefined;
      }
    },
    /** After the transaction: what was filled in between the two goes. */
    settle: ({ tenantId, scopeKey, factsKey, reuse }: Admission): void => {
      if (reuse?.replacing === true) accelerator.settle([acceleratorKeyOf(tenantId, { scopeKey, factsKey })]);
    },
    /** False when nothing may be admitted: nobody asked for it, or another leads by now. */
    endFlight: async (tx: Writes, { reuse, generationId }: Admission): Promise<boolean> =>
      reuse === undefined ? false : tx.endFlight({ flightKey: reuse.flightKey, generationId }),
    /** False when a live entry is there that is not to be replaced, or not any more. */
    entry: (
      tx: Writes,
      { scopeKey, factsKey, facts }: Admission,
      { id, descriptionId, originalEntryId, replacing }: NewEntry,
    ): Promise<boolean> =>
      tx.insertCacheEntry({
        id,
        scopeKey,
        factsKey,
        descriptionId,
        originalEntryId,
        issuerKey: issuerKeyOf(facts.issuer?.name),
        // Entries of one busy minute must not all end in one minute, too.
        lifetimeSeconds: lifetimeSeconds * (1 - 0.1 * random()),
        replacing,
      }),
  };
}

export type Admit = ReturnType<typeof createAdmit>;

export type AdmitDependencies = {
  readonly store: Pick<TenantStore, 'read'>;
  readonly accelerator: Accelerator;
  readonly lifetimeSeconds: number;
  readonly random: () => number;
  readonly events: Pick<Events, 'errorCaught'>;
};

type NewEntry = {
  readonly id: string;
  readonly descriptionId: string;
  /** Of a text that is shared. */
  readonly originalEntryId?: string | undefined;
  readonly replacing?: Replacing | undefined;
};

/** What of a text to be written its admission needs. */
type Admission = Requested & {
  readonly tenantId: string;
  readonly generationId: string;
  readonly scopeKey: string;
  readonly factsKey: string;
  readonly facts: CredentialFacts;
  readonly reuse?: { readonly flightKey: string; readonly replacing: boolean };
};

/** An issuer's name as it is compared, whoever typed it. */
export function issuerKeyOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : foldText(name);
}
