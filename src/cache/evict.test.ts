import assert from 'node:assert/strict';
import { test } from 'node:test';

import { localCaller } from '../../test/support/calls.ts';
import { StorageUnavailableError } from '../storage/database.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
import { noAccelerator } from './accelerators/accelerator.ts';
import { createMemoryAccelerator } from './accelerators/memory.ts';
import { createEvict } from './evict.ts';
import { createFindExact } from './exact.ts';

const key = { scopeKey: 'scope', factsKey: 'facts' };
const row = { id: 'one' } as DescriptionRow;

/** A database of one entry, in which something may happen just before an eviction commits. */
function openStore(beforeCommit: () => Promise<unknown>) {
  let isLive = true;
  const reads = {
    findLiveEntry: () => Promise.resolve(isLive ? { id: 'entry', row, expiresInMs: 60_000 } : undefined),
    findEntriesToEvict: () => Promise.resolve(isLive ? [{ ...key, id: 'entry', foundAt: 'now' }] : []),
  };
  const writes = {
    evictEntries: async () => {
      await beforeCommit();
      isLive = false;
      return 1;
    },
  };
  return { read: () => reads, write: () => writes } as unknown as Pick<TenantStore, 'read' | 'write'>;
}

test('what was filled in while an eviction committed is gone', async () => {
  const accelerator = createMemoryAccelerator({ most: 10 });
  const store = openStore(() => findExact('local', key));
  const findExact = createFindExact({ store, accelerator });
  const evict = createEvict({ store, accelerator, events: { cacheEvicted: () => undefined } });
  assert.equal(await evict(localCaller, {}, 'requested'), 1);
  assert.equal(await findExact('local', key), undefined);
});

test('what was read while an eviction committed is not filled in', async () => {
  const accelerator = createMemoryAccelerator({ most: 10 });
  let fill: () => void = () => undefined;
  const store = openStore(async () => {
    const reading = await accelerator.read('local:scope:facts');
    if (reading.kind === 'miss') fill = () => reading.fill?.({ entryId: 'entry', row }, 60_000);
  });
  const evict = createEvict({ store, accelerator, events: { cacheEvicted: () => undefined } });
  await evict(localCaller, {}, 'requested');
  fill();
  assert.equal(await createFindExact({ store, accelerator })('local', key), undefined);
});

/** A database of many entries, whose evictions take effect or come too late. */
function openLargeStore({ size, isLate }: { readonly size: number; readonly isLate: boolean }) {
  let live = Array.from({ length: size }, (_, index) => ({ ...key, id: `entry ${index}`, foundAt: 'now' }));
  const reads = { findEntriesToEvict: ({ limit }: { limit: number }) => Promise.resolve(live.slice(0, limit)) };
  const writes = {
    evictEntries: ({ ids }: { ids: readonly string[] }) => {
      if (isLate) return Promise.resolve(0);
      live = live.filter(({ id }) => !ids.includes(id));
      return Promise.resolve(ids.length);
    },
  };
  return { read: () => reads, write: () => writes } as unknown as Pick<TenantStore, 'read' | 'write'>;
}

test('many are evicted some hundreds at a time, so that each pass is in time on a slow Redis', async () => {
  const told: number[] = [];
  const accelerator = {
    ...noAccelerator,
    forget: (keys: readonly string[]) => {
      told.push(keys.length);
      return Promise.resolve();
    },
  };
  const store = openLargeStore({ size: 1200, isLate: false });
  const evict = createEvict({ store, accelerator, events: { cacheEvicted: () => undefined } });
  assert.equal(await evict(localCaller, {}, 'requested'), 1200);
  assert.deepEqual(told, [500, 500, 200]);
});

test('an eviction that is never in time ends', async () => {
  const store = openLargeStore({ size: 3, isLate: true });
  const evict = createEvict({ store, accelerator: noAccelerator, events: { cacheEvicted: () => undefined } });
  await assert.rejects(evict(localCaller, {}, 'requested'), StorageUnavailableError);
});
