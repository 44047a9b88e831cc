import type { DescriptionRow } from '../../storage/descriptions.ts';

/**
 * Remembers exact hits in front of the database. It exists only where an eviction reaches it everywhere, and it is
 * never the truth: whatever it fails at, the database answers.
 */
export type Accelerator = {
  readonly read: (key: string) => Promise<Reading>;
  /**
   * Makes sure that nothing of these keys is served from here, nor filled in by whoever has read the database
   * before. Throws `StorageUnavailableError` when it cannot be sure.
   */
  readonly forget: (keys: readonly string[]) => Promise<void>;
  /** After the database has committed: drops what was filled in since `forget`, where that does not bar it. */
  readonly settle: (keys: readonly string[]) => void;
  /** Whether a read would be answered now; asked again each time, whatever the reads before have met. */
  readonly answers: () => Promise<boolean>;
};

export type Reading =
  | ({ readonly kind: 'hit' } & ServedText)
  | {
      readonly kind: 'miss';
      /** Remembers what the database gives after it, and returns at once; absent where nothing can be remembered. */
      readonly fill?: (text: ServedText, expiresInMs: number) => void;
    };

/** A description, and the entry that serves it. */
export type ServedText = { readonly entryId: string; readonly row: DescriptionRow };

/** Where replicas share a database and no Redis: there is no place that an eviction would reach everywhere. */
export const noAccelerator: Accelerator = {
  read: () => Promise.resolve({ kind: 'miss' }),
  forget: () => Promise.resolve(),
  settle: () => undefined,
  answers: () => Promise.resolve(true),
};
