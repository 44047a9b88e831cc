import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';

import { startUpkeep, type UpkeepDependencies } from '../../src/audit/upkeep.ts';
import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import { createTenantStore } from '../../src/storage/tenant-store.ts';
import { buildIndexAfter, insertEntry, insertManyEntries } from '../support/cache-rows.ts';
import { createTestDatabase, databaseKinds } from '../support/databases.ts';
import { openForSuite } from '../support/opened-database.ts';
import { namedFacts } from '../support/facts.ts';
import { createManualClock } from '../support/manual-clock.ts';
import { createRecordedTelemetry, type RecordedTelemetry } from '../support/recorded-telemetry.ts';
import { silentStorageEvents as events } from '../support/silent.ts';
import { clusteredVectors } from '../support/vectors.ts';

const deadlineMs = 45_000;

/** Whole days since a month began, so many months before this one. */
function daysSinceMonth(monthsAgo: number): number {
  const now = new Date();
  return Math.floor((now.getTime() - Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsAgo, 1)) / 86_400_000);
}

for (const kind of databaseKinds) {
  suite(`upkeep on ${kind}`, () => {
    const database = openForSuite(kind);

    /** One round: what is done at the start, until it first waits. */
    async function runOnce(settings: Partial<UpkeepDependencies> = {}): Promise<RecordedTelemetry> {
      const recorded = createRecordedTelemetry();
      const waiting = Promise.withResolvers<undefined>();
      const clock = {
        ...createManualClock(),
        sleep: (_: number, signal: AbortSignal) => {
          waiting.resolve(undefined);
          return new Promise<void>((resolve) => {
            signal.addEventListener('abort', () => {
              resolve();
            });
          });
        },
      };
      const upkeep = startUpkeep({
        store: createTenantStore(database.db),
        clock,
        events: recorded.telemetry.events,
        payloadRetentionDays: undefined,
        metadataRetentionDays: undefined,
        deadlineMs,
        ...settings,
      });
      await waiting.promise;
      await upkeep[Symbol.asyncDispose]();
      return recorded;
    }
    const partitionsOf = async (table: string) => {
      const { rows } = await sql<{ name: string }>`
        select inhrelid::regclass::text as name from pg_inherits where inhparent = ${table}::regclass order by 1`.execute(
        database.db,
      );
      return rows.map(({ name }) => name);
    };

    test('this month and three more are made at the start', async () => {
      await sql`drop table llm_calls_default`.execute(database.db);
      for (const partition of (await partitionsOf('llm_calls')).slice(1)) {
        await sql`drop table ${sql.table(partition)}`.execute(database.db);
      }
      await sql`create table llm_calls_default partition of llm_calls default`.execute(database.db);
      assert.equal((await partitionsOf('llm_calls')).length, 2);
      await runOnce();
      assert.equal((await partitionsOf('llm_calls')).length, 5);
    });

    test('whole months past their retention are dropped, bodies first', async () => {
      await sql`select create_audit_partitions(now() - interval '5 months', 1)`.execute(database.db);
      // Of the two months that were made the first is past by a day, and the second is not, whatever the day is today.
      const metadataRetentionDays = daysSinceMonth(4) - 1;
      const recorded = await runOnce({ payloadRetentionDays: 60, metadataRetentionDays });
      const dropped = recorded.lines.filter(({ event }) => event === 'audit.partition_dropped');
      const tables = dropped.map(({ fields }) => JSON.stringify(fields.partition).replace(/"|_\d{4}_\d\d/g, ''));
      assert.equal(tables.filter((table) => table === 'llm_call_payloads').length, 2);
      assert.equal(tables.filter((table) => table === 'llm_calls').length, 1);
      assert.equal(tables.filter((table) => table === 'llm_call_outcomes').length, 1);
      assert.equal((await partitionsOf('llm_call_payloads')).length, 5);
    });

    test('a month that is partly within its retention stays', async () => {
      const before = await partitionsOf('llm_calls');
      await runOnce({ payloadRetentionDays: 1, metadataRetentionDays: 1 });
      const thisMonth = before.filter(
        (name) => name >= `llm_calls_${new Date().toISOString().slice(0, 7).replace('-', '_')}`,
      );
      assert.deepEqual(await partitionsOf('llm_calls'), thisMonth);
    });

    test('calls and generations whose process is gone are given up', async () => {
      const old = await insertOpen(database, { minutesAgo: 10 });
      const young = await insertOpen(database, { minutesAgo: 0 });
      const recorded = await runOnce();
      const outcomes = await database.db.selectFrom('llm_call_outcomes').select(['call_id', 'outcome']).execute();
      assert.deepEqual(outcomes, [{ call_id: old.callId, outcome: 'outcome_unknown' }]);
      const generations = await database.db
        .selectFrom('generations')
        .select(['id', 'status', 'error_code', 'attempts', 'request_model', 'cost_usd'])
        .orderBy('id')
        .execute();
      assert.deepEqual(generations, [
        {
          ...{ id: old.generationId, status: 'failed', error_code: 'generation_abandoned' },
          ...{ attempts: 1, request_model: 'gpt-4o', cost_usd: null },
        },
        { ...generations[1], id: young.generationId, status: 'running' },
      ]);
      const told = recorded.lines.map(({ event, fields }) => [event, fields.call_id ?? fields.code]);
      assert.deepEqual(told, [
        ['attempt.abandoned', old.callId],
        ['generation.failed', 'generation_abandoned'],
      ]);
    });

    test('the cost is not known while a later call of an old generation is open', async () => {
      const { generationId, callId } = await insertOpen(database, { minutesAgo: 10 });
      await sql`
        insert into llm_call_outcomes (call_id, tenant_id, outcome, input_tokens, output_tokens, cost_usd)
        values (${callId}, 'local', 'ok', 20, 5, 0.1)`.execute(database.db);
      await sql`
        insert into llm_calls (id, tenant_id, generation_id, attempt_number, purpose, provider_name, request_model,
          prompt_version, estimated_input_tokens, replica, request_sha256)
        values (${uuidv7()}, 'local', ${generationId}, 2, 'reask', 'simulator', 'gpt-4o', 'v1', 100, 'gone:1', '\\x00')`.execute(
        database.db,
      );
      await runOnce();
      assert.deepEqual(await sumsOf(generationId), {
        ...{ attempts: 2, input_tokens: null, output_tokens: null, cost_usd: null },
      });
    });

    test('what an answer did not count is not known of a generation that is given up', async () => {
      for (const [outcome, outputTokens, costUsd, sums] of [
        ['ok', null, null, { input_tokens: 20, output_tokens: null, cost_usd: null }],
        ['ok', 5, null, { input_tokens: 20, output_tokens: 5, cost_usd: null }],
        ['ok', 5, '0.100000000000', { input_tokens: 20, output_tokens: 5, cost_usd: '0.100000000000' }],
      ] as const) {
        const { generationId, callId } = await insertOpen(database, { minutesAgo: 10 });
        await sql`
          insert into llm_call_outcomes (call_id, tenant_id, outcome, input_tokens, output_tokens, cost_usd)
          values (${callId}, 'local', ${outcome}, 20, ${outputTokens}, ${costUsd})`.execute(database.db);
        await runOnce();
        assert.deepEqual(await sumsOf(generationId), { attempts: 1, ...sums });
      }
    });

    test('a generation that is given up before a model was asked for a text has asked none', async () => {
      const { generationId } = await insertOpen(database, { minutesAgo: 10, purpose: 'embed' });
      await runOnce();
      const generation = await createTenantStore(database.db).read('local').findGeneration(generationId);
      const { error_code, attempts, request_model } = generation ?? {};
      assert.deepEqual([error_code, attempts, request_model], ['generation_abandoned', 1, null]);
    });

    test('a call that brought no answer adds nothing', async () => {
      const { generationId, callId } = await insertOpen(database, { minutesAgo: 10 });
      await sql`
        insert into llm_call_outcomes (call_id, tenant_id, outcome) values (${callId}, 'local', 'timeout')`.execute(
        database.db,
      );
      await runOnce();
      const { cost_usd, ...tokens } = await sumsOf(generationId);
      assert.deepEqual([Number(cost_usd), tokens], [0, { attempts: 1, input_tokens: 0, output_tokens: 0 }]);
    });

    const sumsOf = (generationId: string) =>
      database.db
        .selectFrom('generations')
        .select(['attempts', 'input_tokens', 'output_tokens', 'cost_usd'])
        .where('id', '=', generationId)
        .executeTakeFirstOrThrow();

    test('entries whose time is over are evicted and leave no embedding', async () => {
      const over = await insertEntry(database.db, { facts: namedFacts('over') });
      const live = await insertEntry(database.db, { facts: namedFacts('live') });
      const isEmbedded = await createTenantStore(database.db).maintain.createCacheEmbeddings();
      const row = { semanticScopeKey: 'scope', embedder: 'test', embedding: new Float32Array(512).fill(1) };
      for (const { entryId } of isEmbedded ? [over, live] : []) {
        await createTenantStore(database.db)
          .write('local')
          .insertCacheEmbedding({ entryId, ...row });
      }
      await sql`update cache_entries set expires_at = now() where id = ${over.entryId}`.execute(database.db);
      await runOnce();
      const { rows: evicted } = await sql<{ id: string }>`
        select id from cache_entries where evicted_reason = 'expired'`.execute(database.db);
      assert.deepEqual(evicted, [{ id: over.entryId }]);
      if (!isEmbedded) return;
      const { rows: embedded } = await sql<{ id: string }>`select entry_id as id from cache_embeddings`.execute(
        database.db,
      );
      assert.deepEqual(embedded, [{ id: live.entryId }]);
    });

    test('a flight whose leader died is forgotten when its generation is over', async () => {
      const leases = { died: -deadlineMs - 61_000, paused: -deadlineMs, flying: deadlineMs };
      for (const [flightKey, leaseMs] of Object.entries(leases)) {
        const flight = { flightKey, leaseMs, generationId: uuidv7(), forced: false };
        await createTenantStore(database.db).write('local').takeFlight(flight);
      }
      await runOnce();
      const { rows } = await sql<{ flight_key: string }>`select flight_key from flights order by 1`.execute(
        database.db,
      );
      assert.deepEqual(
        rows.map(({ flight_key }) => flight_key),
        ['flying', 'paused'],
      );
    });

    test('a second sweep finds nothing to do', async () => {
      assert.deepEqual((await runOnce()).lines, []);
    });

    test('a step that the database fails is said, and keeps no other from its work', async () => {
      const { maintain } = createTenantStore(database.db);
      let tidied = 0;
      const broken = {
        ...maintain,
        giveUpOpenCalls: () => Promise.reject(new Error('gone')),
        deleteDeadFlights: async (endedForMs: number) => {
          await maintain.deleteDeadFlights(endedForMs);
          tidied += 1;
        },
      };
      const recorded = await runOnce({ store: { maintain: broken } });
      assert.equal(tidied, 1);
      assert.deepEqual(
        recorded.lines.map(({ event, fields }) => [event, fields.place]),
        [['error.caught', 'upkeep']],
      );
    });
  });
}

suite('upkeep of the index of embeddings', () => {
  test('is built anew when the deleted outnumber the others', async () => {
    const place = await createTestDatabase('embedded');
    {
      await using database = await openDatabase({ ...place, poolSize: 1, events });
      const { db } = database;
      const size = async () => {
        const { rows } = await sql<{ octets: number }>`
          select pg_relation_size('cache_embeddings_nearest')::int as octets`.execute(db);
        return rows[0]!.octets;
      };
      const vectors = clusteredVectors({ count: 1200, seed: 1 });
      await buildIndexAfter(db, async () => {
        await insertManyEntries(db, { tenantId: 'local', semanticScopeKeys: ['scope'], vectors });
      });
      const full = await size();
      const { maintain } = createTenantStore(db);
      await maintain.rebuildCacheEmbeddings();
      assert.equal(await size(), full);
      await sql`select pg_stat_force_next_flush()`.execute(db);
      await sql`
        update cache_entries set evicted_at = now(), evicted_reason = 'requested'
        where id in (select entry_id from cache_embeddings limit 1150)`.execute(db);
      await sql`select pg_stat_force_next_flush()`.execute(db);
      await maintain.rebuildCacheEmbeddings();
      assert.ok((await size()) < full / 5);
    }
    await place.remove();
  });
});

type OpenGeneration = { readonly minutesAgo: number; readonly purpose?: 'generate' | 'embed' };

/** A call without an outcome in a generation that runs, as a process that died leaves them. */
async function insertOpen({ db }: Pick<OpenDatabase, 'db'>, { minutesAgo, purpose = 'generate' }: OpenGeneration) {
  const startedAt = sql`now() - make_interval(mins => ${minutesAgo}::int)`;
  const { rows } = await sql<{ generation_id: string; call_id: string }>`
    with ids as (
      select overlay(uuid_floor(${startedAt})::text placing '7' from 15 for 1)::uuid as generation_id,
        overlay(uuid_floor(${startedAt} + interval '1 millisecond')::text placing '7' from 15 for 1)::uuid as call_id
    ), generation as (
      insert into generations (id, tenant_id, facts, options, prompt_version, started_at)
      select generation_id, 'local', '{}', '{}', 'v1', ${startedAt} from ids
    ), call as (
      insert into llm_calls (id, tenant_id, generation_id, attempt_number, purpose, provider_name, request_model,
        prompt_version, estimated_input_tokens, replica, request_sha256, started_at)
      select call_id, 'local', generation_id, 1, ${purpose}, 'simulator', 'gpt-4o', 'v1', 100, 'gone:1', '\\x00', ${startedAt} from ids
    )
    select * from ids`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was inserted');
  return { generationId: row.generation_id, callId: row.call_id };
}
