import { LRUCache } from 'lru-cache';

import type { DescriptionRow } from '../../storage/descriptions.ts';
import type { Accelerator } from './accelerator.ts';

/** Remembers exact hits in this process; only for a database that no other process can open. */
export function createMemoryAccelerator({ most }: { readonly most: number }): Accelerator {
  const rows = new LRUCache<string, DescriptionRow>({ max: most });
  // Whoever has read the database before an eviction must not fill in what it evicted.
  let evictions = 0;
  const drop = (keys: readonly string[]) => {
    evictions += 1;
    for (const key of keys) rows.delete(key);
  };
  return {
    read: (key) => {
      const row = rows.get(key);
      if (row !== undefined) return Promise.resolve({ kind: 'hit', row });
      const evictionsBefore = evictions;
      const fill = (found: DescriptionRow, expiresInMs: number) => {
        if (evictions === evictionsBefore) rows.set(key, found, { ttl: Math.max(1, Math.floor(expiresInMs)) });
      };
      return Promise.resolve({ kind: 'miss', fill });
    },
    forget: (keys) => {
      drop(keys);
      return Promise.resolve();
    },
    settle: drop,
  };
}
