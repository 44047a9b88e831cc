import assert from 'node:assert/strict';
import { test } from 'node:test';

import { systemClock } from '../clock.ts';
import { StorageUnavailableError } from '../storage/database.ts';
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

test('asks a database that is gone once, and loses nothing', async () => {
  const flushed = Promise.withResolvers<undefined>();
  let asked = 0;
  let hits = 0;
  const addCacheHits = (counted: { readonly hits: number }) => {
    asked += 1;
    if (asked === 1) return Promise.reject(new StorageUnavailableError(new Error('gone')));
    hits += counted.hits;
    return Promise.resolve();
  };
  const store = { write: () => ({ addCacheHits }) } as unknown as Pick<TenantStore, 'write'>;
  let slept = 0;
  const sleep = () => {
    slept += 1;
    if (slept === 2) flushed.resolve(undefined);
    return slept === 1 ? Promise.resolve() : stopped.promise;
  };
  const stopped = Promise.withResolvers<undefined>();
  const counter = createHitCounter({ store, clock: { ...systemClock, sleep }, flushMs: 1, events });
  for (const tenant of ['north', 'south', 'west']) counter.count(tenant, 'exact', row);
  await flushed.promise;
  assert.equal(asked, 1);
  stopped.resolve(undefined);
  await counter[Symbol.asyncDispose]();
  assert.equal(hits, 3);
});
