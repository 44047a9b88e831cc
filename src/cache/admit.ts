import { foldText } from '../credentials/folding/fold-text.ts';
import type { CredentialFacts } from '../credentials/facts.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { Writes } from '../storage/tenant-store.ts';
import type { Events } from '../telemetry/events.ts';
import type { Accelerator } from './accelerators/accelerator.ts';
import { acceleratorKeyOf } from './exact.ts';

/**
 * Lets a text into the cache, inside the transaction that keeps its description: only a text that a model wrote and
 * that passed validation comes here, and only while its flight is still held.
 */
export function createAdmit({ accelerator, lifetimeSeconds, random, events }: AdmitDependencies) {
  return {
    /** Before the transaction: makes the accelerator forget the text that will be replaced. */
    prepare: async ({ tenantId, scopeKey, factsKey, reuse, generationId }: Admission): Promise<void> => {
      if (reuse?.replacing !== true) return;
      try {
        await accelerator.forget([acceleratorKeyOf(tenantId, { scopeKey, factsKey })]);
      } catch (error) {
        if (!(error instanceof StorageUnavailableError)) throw error;
        // The text is paid for; what the accelerator still has ends with its lifetime.
        events.errorCaught(error, { generationId, place: 'replacing a cache entry' });
      }
    },
    /** After the transaction: what was filled in between the two goes. */
    settle: ({ tenantId, scopeKey, factsKey, reuse }: Admission): void => {
      if (reuse?.replacing === true) accelerator.settle([acceleratorKeyOf(tenantId, { scopeKey, factsKey })]);
    },
    /** False when nothing may be admitted: nobody asked for it, or another leads by now. */
    endFlight: async (tx: Writes, { reuse, generationId }: Admission): Promise<boolean> =>
      reuse === undefined ? false : tx.endFlight({ flightKey: reuse.flightKey, generationId }),
    /** False when a live entry is there and is not to be replaced. */
    entry: (
      tx: Writes,
      { scopeKey, factsKey, facts, reuse }: Admission,
      { id, descriptionId, originalEntryId }: NewEntry,
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
        replacing: reuse?.replacing === true,
      }),
  };
}

export type Admit = ReturnType<typeof createAdmit>;

export type AdmitDependencies = {
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
};

/** What of a text to be written its admission needs. */
type Admission = {
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
