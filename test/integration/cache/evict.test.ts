import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';

import { noAccelerator } from '../../../src/cache/accelerators/accelerator.ts';
import { createEvict } from '../../../src/cache/evict.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore, type TenantStore } from '../../../src/storage/tenant-store.ts';
import { localCaller } from '../../support/calls.ts';
import { insertEntry } from '../../support/cache-rows.ts';
import { createTestDatabase, type TestDatabase } from '../../support/databases.ts';
import { namedFacts } from '../../support/facts.ts';
import { silentStorageEvents } from '../../support/silent.ts';

suite('evictions on postgres', () => {
  let place: TestDatabase;
  let database: OpenDatabase;
  let store: TenantStore;
  before(async () => {
    place = await createTestDatabase('postgres');
    const { url, dataDirectory } = place;
    database = await openDatabase({ url, dataDirectory, poolSize: 4, events: silentStorageEvents });
    store = createTenantStore(database.db);
  });
  after(async () => {
    await database[Symbol.asyncDispose]();
    await place.remove();
  });
  const events = { cacheEvicted: () => undefined };

  test('a text that is shared while its original is evicted goes, too', async () => {
    const original = await insertEntry(database.db, { facts: namedFacts('Original') });
    const sharer = await insertEntry(database.db, { facts: namedFacts('Sharer') });
    await sql`delete from cache_entries where id = ${sharer.entryId}`.execute(database.db);
    await sql`
      update descriptions set source = 'semantic_cache', similarity = 0.9, source_description_id = ${original.descriptionId}
      where id = ${sharer.descriptionId}`.execute(database.db);
    const evict = createEvict({ store, accelerator: noAccelerator, events });
    const committing = Promise.withResolvers<undefined>();
    const holding = Promise.withResolvers<undefined>();
    const sharing = store.transact('local', async (tx) => {
      assert.ok(await tx.holdLiveEntry(original.entryId));
      holding.resolve(undefined);
      await committing.promise;
      const key = { scopeKey: 'scope', factsKey: 'sharer', issuerKey: undefined };
      const { descriptionId } = sharer;
      await tx.insertCacheEntry({ ...key, id: uuidv7(), descriptionId, lifetimeSeconds: 3600 });
    });
    await holding.promise;
    const evicting = evict(localCaller, { textOf: original.descriptionId }, 'feedback');
    await isBlocked();
    committing.resolve(undefined);
    await sharing;
    assert.equal(await evicting, 2);
    const { rows } = await sql`select from cache_entries where evicted_at is null`.execute(database.db);
    assert.equal(rows.length, 0);
  });

  test('a text that is written while others are evicted stays', async () => {
    await insertEntry(database.db, { facts: namedFacts('There before'), scopeKey: 'busy' });
    const written: string[] = [];
    const forget = async () => {
      const { entryId } = await insertEntry(database.db, { facts: namedFacts('Written since'), scopeKey: 'busy' });
      written.push(entryId);
    };
    const evict = createEvict({ store, accelerator: { ...noAccelerator, forget }, events });
    assert.equal(await evict(localCaller, { scopeKey: 'busy' }, 'requested'), 1);
    const { rows } = await sql<{ id: string }>`
      select id from cache_entries where scope_key = 'busy' and evicted_at is null`.execute(database.db);
    assert.deepEqual(
      rows.map(({ id }) => id),
      written,
    );
  });

  test('what was found too long ago is not evicted', async () => {
    const { entryId } = await insertEntry(database.db, { facts: namedFacts('Late') });
    const late = { ids: [entryId], reason: 'requested', foundAt: '2001-01-01T00:00:00Z', withinSeconds: 15 } as const;
    assert.equal(await store.write('local').evictEntries(late), 0);
  });

  async function isBlocked(): Promise<void> {
    for (;;) {
      const { rows } = await sql`select from pg_locks where not granted`.execute(database.db);
      if (rows.length > 0) return;
    }
  }
});
