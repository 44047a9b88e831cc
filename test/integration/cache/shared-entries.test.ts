import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';

import { noAccelerator } from '../../../src/cache/accelerators/accelerator.ts';
import { createEvict } from '../../../src/cache/evict.ts';
import { factsKeyOf } from '../../../src/descriptions/facts-key.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore, type TenantStore } from '../../../src/storage/tenant-store.ts';
import { localCaller } from '../../support/calls.ts';
import { insertEntry } from '../../support/cache-rows.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../../support/databases.ts';
import { namedFacts } from '../../support/facts.ts';
import { silentStorageEvents } from '../../support/silent.ts';

for (const kind of databaseKinds) {
  suite(`entries that share a text on ${kind}`, () => {
    let place: TestDatabase;
    let database: OpenDatabase;
    let store: TenantStore;
    let number = 0;
    before(async () => {
      place = await createTestDatabase(kind);
      const { url, dataDirectory } = place;
      database = await openDatabase({ url, dataDirectory, poolSize: 4, events: silentStorageEvents });
      store = createTenantStore(database.db);
    });
    after(async () => {
      await database[Symbol.asyncDispose]();
      await place.remove();
    });
    type Filter = Parameters<ReturnType<typeof createEvict>>[1];
    const evict = (filter: Filter) =>
      createEvict({ store, accelerator: noAccelerator, events: { cacheEvicted: () => undefined } })(
        localCaller,
        filter,
        'requested',
      );

    /** An original that was written an hour ago and ends in a minute, and a newer entry of other facts that shares it. */
    async function openShared(): Promise<Shared> {
      number += 1;
      const [facts, sharing] = [namedFacts(`Original ${number}`), namedFacts(`Sharer ${number}`)];
      const original = await insertEntry(database.db, { facts, scopeKey: 'scope', expiresInSeconds: 60 });
      await sql`
        update cache_entries set created_at = now() - interval '1 hour' where id = ${original.entryId}`.execute(
        database.db,
      );
      const sharer = await insertEntry(database.db, { facts: sharing, scopeKey: 'unused' });
      await sql`delete from cache_entries where id = ${sharer.entryId}`.execute(database.db);
      await sql`
        update descriptions set source = 'semantic_cache', similarity = 0.9,
          source_description_id = ${original.descriptionId}
        where id = ${sharer.descriptionId}`.execute(database.db);
      for (const { descriptionId, key } of [
        { ...original, key: factsKeyOf(facts) },
        { ...sharer, key: factsKeyOf(sharing) },
      ]) {
        await sql`update generations set facts_key = ${key} where description_id = ${descriptionId}`.execute(
          database.db,
        );
      }
      const shared = { original, descriptionId: sharer.descriptionId, factsKey: factsKeyOf(sharing) };
      await share(shared);
      return { ...shared, originalFactsKey: factsKeyOf(facts) };
    }
    const share = (
      { original, descriptionId, factsKey }: Pick<Shared, 'original' | 'descriptionId' | 'factsKey'>,
      scopeKey = 'scope',
    ) =>
      store.write('local').insertCacheEntry({
        id: uuidv7(),
        scopeKey,
        factsKey,
        descriptionId,
        originalEntryId: original.entryId,
        issuerKey: undefined,
        lifetimeSeconds: 3600,
      });

    test('end when the original does', async () => {
      const { original, factsKey } = await openShared();
      const { rows } = await sql`
        select from cache_entries e join cache_entries o on o.expires_at = e.expires_at
        where e.facts_key = ${factsKey} and o.id = ${original.entryId}`.execute(database.db);
      assert.equal(rows.length, 1);
    });

    test('are evicted by the facts of the original', async () => {
      const { originalFactsKey } = await openShared();
      assert.equal(await evict({ factsKey: originalFactsKey }), 2);
    });

    test('are as old as the original', async () => {
      await evict({ scopeKey: 'scope' });
      await openShared();
      assert.equal(await evict({ createdBefore: new Date(Date.now() - 1_800_000).toISOString() }), 2);
    });

    test('are evicted in every scope once the two must not share', async () => {
      const shared = await openShared();
      const { factsKey, originalFactsKey } = shared;
      await share(shared, 'another scope');
      await store.write('local').forbidSharing(shared.descriptionId);
      for (const keys of [
        { factsKey, originalFactsKey },
        { factsKey: originalFactsKey, originalFactsKey: factsKey },
      ]) {
        assert.equal(await store.write('local').isSharingForbidden(keys), true);
      }
      const other = await insertEntry(database.db, { facts: namedFacts(`Other ${number}`) });
      assert.equal(await evict({ textOf: other.descriptionId }), 3);
    });

    test('a live entry gives way only while accelerators have surely forgotten it', async () => {
      const { descriptionId, factsKey } = await openShared();
      const entry = { scopeKey: 'scope', factsKey, descriptionId, issuerKey: undefined, lifetimeSeconds: 3600 };
      const replace = (preparedAt: string) =>
        store.write('local').insertCacheEntry({ ...entry, id: uuidv7(), replacing: { preparedAt, withinSeconds: 15 } });
      assert.equal(await replace('2001-01-01T00:00:00Z'), false);
      assert.equal(await replace(await store.read('local').findDatabaseTime()), true);
    });

    if (kind === 'postgres') {
      test('are waited for by who forbids them', async () => {
        const shared = await openShared();
        const committing = Promise.withResolvers<undefined>();
        const holding = Promise.withResolvers<undefined>();
        const sharing = store.transact('local', async (tx) => {
          await tx.holdLiveEntry(shared.original.entryId);
          holding.resolve(undefined);
          await committing.promise;
        });
        await holding.promise;
        const waiting = store.write('local').awaitSharing(shared.descriptionId);
        await Promise.race([waiting.then(() => assert.fail('it did not wait')), blocked()]);
        committing.resolve(undefined);
        await Promise.all([sharing, waiting]);
      });
    }

    async function blocked(): Promise<void> {
      for (;;) {
        if ((await sql`select from pg_locks where not granted`.execute(database.db)).rows.length > 0) return;
      }
    }
  });
}

type Shared = {
  readonly original: { readonly entryId: string; readonly descriptionId: string };
  readonly descriptionId: string;
  readonly factsKey: string;
  readonly originalFactsKey: string;
};
