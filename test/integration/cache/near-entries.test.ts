import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';

import { cosineOf } from '../../../src/cache/cosine.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore, type TenantStore } from '../../../src/storage/tenant-store.ts';
import { insertEntry } from '../../support/cache-rows.ts';
import { createTestDatabase, vectorDatabaseKinds, type TestDatabase } from '../../support/databases.ts';
import { namedFacts } from '../../support/facts.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';
import { clusteredVectors } from '../../support/vectors.ts';

for (const kind of vectorDatabaseKinds) {
  suite(`entries near an embedding on ${kind}`, () => {
    let place: TestDatabase;
    let database: OpenDatabase;
    let store: TenantStore;
    before(async () => {
      place = await createTestDatabase(kind);
      database = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 2, events });
      store = createTenantStore(database.db);
    });
    after(async () => {
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    const near = (tenantId: string, embedding: ArrayLike<number>, semanticScopeKey = 'semantic scope', limit = 5) =>
      store.read(tenantId).findLiveEntriesNear({ semanticScopeKey, factsKey: 'asking', embedding, limit });

    async function insertNear(tenantId: string, name: string, embedding: ArrayLike<number>, more = {}) {
      const { semanticScopeKey = 'semantic scope', ...entry } = more as { semanticScopeKey?: string };
      const { entryId, descriptionId } = await insertEntry(database.db, {
        tenantId,
        facts: namedFacts(name),
        ...entry,
      });
      const row = { entryId, semanticScopeKey, embedder: 'test', embedding };
      await store.write(tenantId).insertCacheEmbedding(row);
      return { entryId, descriptionId };
    }

    const evict = (tenantId: string, entryId: string) =>
      store.write(tenantId).evictEntries({
        ids: [entryId],
        reason: 'requested',
        foundAt: new Date().toISOString(),
        withinSeconds: 15,
      });
    const isEmbedded = async (entryId: string) => {
      const { rows } = await sql`select from cache_embeddings where entry_id = ${entryId}`.execute(database.db);
      return rows.length > 0;
    };

    test('comes with its facts, its text and the vector that was stored', async () => {
      const [vector] = clusteredVectors({ count: 1, seed: 1 });
      const { entryId, descriptionId } = await insertNear('alone', 'Welding Level 1', vector!);
      const [entry, ...others] = await near('alone', vector!);
      assert.deepEqual(others, []);
      assert.equal(entry?.entryId, entryId);
      assert.equal(entry.description.id, descriptionId);
      assert.deepEqual(entry.facts, namedFacts('Welding Level 1'));
      assert.equal(entry.isNeverShared, false);
      // Halves keep three digits.
      assert.ok(cosineOf(entry.embedding, vector!) > 0.9999);
    });

    test('is neither evicted, nor expired, nor of another tenant or scope', async () => {
      const [vector] = clusteredVectors({ count: 1, seed: 2 });
      await evict('live', (await insertNear('live', 'evicted', vector!)).entryId);
      const expired = await insertNear('live', 'expired', vector!);
      await sql`update cache_entries set expires_at = now() where id = ${expired.entryId}`.execute(database.db);
      await insertNear('live', 'elsewhere', vector!, { semanticScopeKey: 'another scope' });
      await insertNear('another', 'of another tenant', vector!);
      assert.deepEqual(await near('live', vector!), []);
    });

    test('an entry that is evicted leaves no embedding', async () => {
      const [vector] = clusteredVectors({ count: 1, seed: 5 });
      const [evicted, other] = [await insertNear('left', 'one', vector!), await insertNear('left', 'other', vector!)];
      await evict('left', evicted.entryId);
      assert.deepEqual([await isEmbedded(evicted.entryId), await isEmbedded(other.entryId)], [false, true]);
    });

    test('an entry that was evicted while its text was embedded gets no embedding', async () => {
      const [embedding] = clusteredVectors({ count: 1, seed: 6 });
      const { entryId } = await insertEntry(database.db, { tenantId: 'late', facts: namedFacts('late') });
      await evict('late', entryId);
      const row = { entryId, semanticScopeKey: 'semantic scope', embedder: 'test', embedding: embedding! };
      await store.write('late').insertCacheEmbedding(row);
      assert.equal(await isEmbedded(entryId), false);
    });

    test('a pair that never shares is marked, in either order', async () => {
      const [vector] = clusteredVectors({ count: 1, seed: 3 });
      await insertNear('paired', 'one', vector!);
      await insertNear('paired', 'other', vector!);
      await insertNear('paired', 'free', vector!);
      const keys = new Map(
        (await near('paired', vector!)).map((entry) => [(entry.facts as { name: string }).name, entry.factsKey]),
      );
      for (const pair of [
        ['asking', keys.get('one')],
        [keys.get('other'), 'asking'],
      ]) {
        const [one, other] = pair.toSorted();
        await sql`
        insert into cache_never_share (tenant_id, one_facts_key, other_facts_key)
        values ('paired', ${one}, ${other})`.execute(database.db);
      }
      const marked = (await near('paired', vector!)).filter(({ isNeverShared }) => isNeverShared);
      assert.deepEqual(marked.map(({ facts }) => (facts as { name: string }).name).toSorted(), ['one', 'other']);
    });

    test('an embedding of a new embedder takes the place of the old', async () => {
      const [old, renewed] = clusteredVectors({ count: 2, seed: 4 });
      const { entryId } = await insertNear('switched', 'Welding', old!, { semanticScopeKey: 'old embedder' });
      const place = { entryId, semanticScopeKey: 'new embedder' };
      assert.equal(await store.read('switched').lacksCacheEmbedding(place), true);
      await store.write('switched').insertCacheEmbedding({ ...place, embedder: 'new', embedding: renewed! });
      assert.equal(await store.read('switched').lacksCacheEmbedding(place), false);
      assert.deepEqual(await near('switched', old!, 'old embedder'), []);
      assert.equal((await near('switched', renewed!, 'new embedder')).length, 1);
    });
  });
}
