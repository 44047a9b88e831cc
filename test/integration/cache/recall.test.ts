import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';

import { cosineOf } from '../../../src/cache/cosine.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore, type TenantStore } from '../../../src/storage/tenant-store.ts';
import { buildIndexAfter, insertManyEntries } from '../../support/cache-rows.ts';
import { createTestDatabase, vectorDatabaseKinds, type TestDatabase } from '../../support/databases.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';
import { beside, clusteredVectors } from '../../support/vectors.ts';

const scopes = Array.from({ length: 20 }, (_, index) => `scope ${index}`);

// Neighbours in a cluster are of different scopes: what is nearest by the index is mostly filtered out.
for (const kind of vectorDatabaseKinds) {
  suite(`candidates by the index on ${kind}`, () => {
    const vectors = clusteredVectors({ count: 1000, seed: 5 });
    let place: TestDatabase;
    let database: OpenDatabase;
    let store: TenantStore;
    let ids: readonly string[];
    before(async () => {
      place = await createTestDatabase(kind);
      database = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 2, events });
      store = createTenantStore(database.db);
      await buildIndexAfter(database.db, async () => {
        ids = await insertManyEntries(database.db, { tenantId: 'many', semanticScopeKeys: scopes, vectors });
      });
    });
    after(async () => {
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    const queries = Array.from({ length: 100 }, (_, index) => {
      const place = (index * 17) % vectors.length;
      return { embedding: beside(vectors[place]!, index), scope: place % scopes.length };
    });
    const near = (embedding: Float32Array, scope: number, mostReadWhole = 0) =>
      store.read('many').findLiveEntriesNear({
        semanticScopeKey: scopes[scope]!,
        factsKey: 'asking',
        embedding,
        limit: 5,
        mostReadWhole,
      });
    const nearestOf = (embedding: Float32Array, scope: number) => {
      const own = vectors.flatMap((vector, place) =>
        place % scopes.length === scope ? [{ place, similarity: cosineOf(vector, embedding) }] : [],
      );
      return ids[own.toSorted((one, other) => other.similarity - one.similarity)[0]!.place];
    };

    test('five come out of one scope among twenty', async () => {
      for (const { embedding, scope } of queries.slice(0, 20)) {
        assert.equal((await near(embedding, scope)).length, 5);
      }
    });

    test('the nearest is among them as often as an exact scan says', async () => {
      let found = 0;
      for (const { embedding, scope } of queries) {
        const entries = await near(embedding, scope);
        if (entries.some(({ entryId }) => entryId === nearestOf(embedding, scope))) found += 1;
      }
      assert.ok(found >= 99, `${found} of 100`);
    });

    test('a scope that is read whole gives the nearest always', async () => {
      for (const { embedding, scope } of queries.slice(0, 20)) {
        const entries = await near(embedding, scope, 500);
        assert.equal(entries.length, 5);
        assert.ok(entries.some(({ entryId }) => entryId === nearestOf(embedding, scope)));
      }
    });

    test('each of the two ways takes its own index, and nothing else of a tenant is read', async () => {
      const [{ embedding, scope }] = queries as [(typeof queries)[number]];
      const scans = async (...indexes: string[]) => {
        await sql`select pg_stat_force_next_flush()`.execute(database.db);
        const { rows } = await sql<{ scans: number }>`
          select sum(idx_scan)::int as scans from pg_stat_user_indexes where indexrelname = any(${indexes})`.execute(
          database.db,
        );
        return rows[0]!.scans;
      };
      const before = await scans('cache_embeddings_nearest');
      await near(embedding, scope, 500);
      assert.equal(await scans('cache_embeddings_nearest'), before);
      await near(embedding, scope);
      assert.equal(await scans('cache_embeddings_nearest'), before + 1);
      assert.equal(await scans('cache_entries_by_issuer', 'descriptions_by_tenant'), 0);
    });
  });
}
