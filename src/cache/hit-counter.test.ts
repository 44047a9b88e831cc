import assert from 'node:assert/strict';
import { test } from 'node:test';

import { systemClock } from '../clock.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import { createHitCounter } from './hit-counter.ts';

const row = { prompt_version: 'v2', cost_usd: '0.5' } as DescriptionRow;
const events = { cacheHit: () => undefined, errorCaught: () => undefined };

test('counts what comes while the last flush is under way', async () => {
  const flushing = Promise.withResolvers<undefined>();
  const written = Promise.withResolvers<undefined>();
  let hits = 0;
  const addCacheHits = async (counted: { readonly hits: number }) => {
    flushing.resolve(undefined);
    await written.promise;
    hits += counted.hits;
  };
  const store = { write: () => ({ addCacheHits }) } as unknown as Pick<TenantStore, 'write'>;
  const counter = createHitCounter({ store, clock: systemClock, flushMs: 1, events });
  counter.count('local', 'exact', row);
  await flushing.promise;
  const disposed = counter[Symbol.asyncDispose]();
  counter.count('local', 'exact', row);
  written.resolve(undefined);
  await disposed;
  assert.equal(hits, 2);
});
