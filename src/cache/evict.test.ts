import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DescriptionRow } from '../storage/descriptions.ts';
import type { TenantStore } from '../storage/tenant-store.ts';
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
  assert.equal(await evict('local', {}, 'requested'), 1);
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
  await evict('local', {}, 'requested');
  fill();
  assert.equal(await createFindExact({ store, accelerator })('local', key), undefined);
});
