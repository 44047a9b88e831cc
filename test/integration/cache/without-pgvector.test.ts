import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';

import { systemClock } from '../../../src/clock.ts';
import { openSemanticTier } from '../../../src/open-semantic-tier.ts';
import { openDatabase, type OpenDatabase } from '../../../src/storage/database.ts';
import { createTenantStore } from '../../../src/storage/tenant-store.ts';
import { createTestDatabase, type DatabaseKind } from '../../support/databases.ts';
import { namedFacts } from '../../support/facts.ts';
import { createRecordedTelemetry } from '../../support/recorded-telemetry.ts';
import { semanticQuery } from '../../support/semantic.ts';
import { testConfig } from '../../support/service.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';

async function withDatabase(kind: DatabaseKind, work: (database: OpenDatabase) => Promise<void>): Promise<void> {
  const place = await createTestDatabase(kind);
  {
    const { url, dataDirectory } = place;
    await using database = await openDatabase({ url, dataDirectory, poolSize: 2, events });
    await work(database);
  }
  await place.remove();
}

/** As a start of the service does. */
async function openTier({ db }: OpenDatabase, environment: Readonly<Record<string, string>> = {}) {
  const { telemetry, lines } = createRecordedTelemetry();
  await using stack = new AsyncDisposableStack();
  const { tier, obstacle } = await openSemanticTier(
    testConfig({ EMBEDDER: 'openai', CACHE_LIFETIME_SECONDS: '60', ...environment }),
    stack,
    {
      store: createTenantStore(db),
      embed: () => Promise.resolve(new Float32Array(512).fill(1)),
      clock: systemClock,
      events: telemetry.events,
      judgeSharing: () => ({ kind: 'same' }),
      isGrounded: () => true,
      guardVersion: 1,
      newId: () => uuidv7(),
    },
  );
  const outcome = await tier.find(semanticQuery(namedFacts('Scuba Diver')));
  return { outcome, obstacle, events: lines.map(({ event }) => event) };
}

async function hasPgvector({ db }: OpenDatabase): Promise<boolean> {
  const { rows } = await sql`select from pg_available_extensions where name = 'vector'`.execute(db);
  return rows.length > 0;
}

suite('without pgvector', () => {
  test('a Postgres without it has no table of embeddings, and the tier is off and says so', () =>
    withDatabase('postgres', async (database) => {
      const { rows } = await sql<{ name: string | null }>`select to_regclass('cache_embeddings') as name`.execute(
        database.db,
      );
      const { outcome, obstacle, events } = await openTier(database);
      // A server of the tester's own may have it.
      const has = await hasPgvector(database);
      assert.equal(rows[0]?.name ?? null, has ? 'cache_embeddings' : null);
      assert.equal(outcome.kind, 'none');
      assert.deepEqual(events, [has ? 'embedding.completed' : 'cache.semantic_unavailable']);
      if (!has) assert.deepEqual(outcome, { kind: 'none' });
      if (!has) assert.match(obstacle ?? '', /server of the database has no pgvector 0\.8 or newer/);
      assert.deepEqual((await openTier(database, { SEMANTIC_CACHE: 'off' })).events, []);
    }));

  test('a role that may not create the extension gets no table', () =>
    withDatabase('embedded', async ({ db }) => {
      await sql`drop table cache_embeddings`.execute(db);
      await sql`drop extension vector`.execute(db);
      assert.equal(await createAsWeakRole(db), false);
      assert.equal(await createTenantStore(db).maintain.createCacheEmbeddings(), true);
    }));

  test('a role that may not create the extension is told so, and one whose extension is older', () =>
    withDatabase('embedded', async (database) => {
      const { db } = database;
      await sql`drop table cache_embeddings`.execute(db);
      await sql`update pg_extension set extversion = '0.7.4' where extname = 'vector'`.execute(db);
      assert.match((await openTier(database)).obstacle ?? '', /older than 0\.8/);
      await sql`drop extension vector`.execute(db);
      await makeWeakRole(db);
      await sql`set role weak`.execute(db);
      const { obstacle, events } = await openTier(database);
      await sql`reset role`.execute(db);
      assert.match(obstacle ?? '', /role may not create the extension vector; .*`create extension vector`/);
      assert.deepEqual(events, ['cache.semantic_unavailable']);
      assert.equal((await openTier(database)).obstacle, undefined);
    }));

  test('a role that may not create the extension uses one that is there', () =>
    withDatabase('embedded', async ({ db }) => {
      await sql`drop table cache_embeddings`.execute(db);
      assert.equal(await createAsWeakRole(db), true);
    }));

  test('a tier that has it embeds and finds nothing yet', () =>
    withDatabase('embedded', async (database) => {
      const { outcome, events } = await openTier(database);
      assert.ok(outcome.kind === 'none' && outcome.remembrance?.embedder === 'openai:text-embedding-3-small:512');
      assert.deepEqual(events, ['embedding.completed']);
    }));

  test('without an embedder nothing is embedded', () =>
    withDatabase('embedded', async (database) => {
      assert.deepEqual(await openTier(database, { EMBEDDER: 'off' }), {
        outcome: { kind: 'none' },
        obstacle: undefined,
        events: [],
      });
    }));
});

async function makeWeakRole(db: OpenDatabase['db']): Promise<void> {
  await sql`create role weak`.execute(db);
  await sql`grant create on schema public to weak`.execute(db);
  await sql`grant references on cache_entries to weak`.execute(db);
}

async function createAsWeakRole(db: OpenDatabase['db']): Promise<boolean> {
  await makeWeakRole(db);
  return db.transaction().execute(async (trx) => {
    await sql`set local role weak`.execute(trx);
    const { rows } = await sql<{ created: boolean }>`select create_cache_embeddings() as created`.execute(trx);
    return rows[0]!.created;
  });
}
