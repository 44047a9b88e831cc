import { LRUCache } from 'lru-cache';

import type { Accelerator, ServedText } from './accelerator.ts';

/** Remembers exact hits in this process; only for a database that no other process can open. */
export function createMemoryAccelerator({ most }: { readonly most: number }): Accelerator {
  const texts = new LRUCache<string, ServedText>({ max: most });
  // Whoever has read the database before an eviction must not fill in what it evicted.
  let evictions = 0;
  const drop = (keys: readonly string[]) => {
    evictions += 1;
    for (const key of keys) texts.delete(key);
  };
  return {
    read: (key) => {
      const text = texts.get(key);
      if (text !== undefined) return Promise.resolve({ kind: 'hit', ...text });
      const evictionsBefore = evictions;
      const fill = (found: ServedText, expiresInMs: number) => {
        if (evictions === evictionsBefore) texts.set(key, found, { ttl: Math.max(1, Math.floor(expiresInMs)) });
      };
      return Promise.resolve({ kind: 'miss', fill });
    },
    forget: (keys) => {
      drop(keys);
      return Promise.resolve();
    },
    settle: drop,
    answers: () => Promise.resolve(true),
  };
}
