import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';

import { startUpkeep, type UpkeepDependencies } from '../../src/audit/upkeep.ts';
import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import { createTenantStore } from '../../src/storage/tenant-store.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { createRecordedTelemetry, type RecordedTelemetry } from '../support/recorded-telemetry.ts';
import { silentStorageEvents as events } from '../support/silent.ts';

const deadlineMs = 45_000;

for (const kind of databaseKinds) {
  suite(`upkeep of the audit on ${kind}`, () => {
    let place: TestDatabase;
    let database: OpenDatabase;
    before(async () => {
      place = await createTestDatabase(kind);
      database = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 2, events });
    });
    after(async () => {
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    /** One round: what is done at the start, until it first waits. */
    async function runOnce(settings: Partial<UpkeepDependencies> = {}): Promise<RecordedTelemetry> {
      const recorded = createRecordedTelemetry();
      const waiting = Promise.withResolvers<undefined>();
      const clock = {
        wallMs: () => 0,
        monotonicMs: () => 0,
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
      const recorded = await runOnce({ payloadRetentionDays: 60, metadataRetentionDays: 130 });
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

    test('a second sweep finds nothing to do', async () => {
      assert.deepEqual((await runOnce()).lines, []);
    });

    test('a sweep that the database fails is said, and the next one runs', async () => {
      const { maintain } = createTenantStore(database.db);
      const broken = { maintain: { ...maintain, giveUpOpenCalls: () => Promise.reject(new Error('gone')) } };
      const recorded = await runOnce({ store: broken });
      assert.deepEqual(
        recorded.lines.map(({ event, fields }) => [event, fields.place]),
        [['error.caught', 'upkeep of the audit']],
      );
    });
  });
}

/** A call without an outcome in a generation that runs, as a process that died leaves them. */
async function insertOpen({ db }: OpenDatabase, { minutesAgo }: { readonly minutesAgo: number }) {
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
      select call_id, 'local', generation_id, 1, 'generate', 'simulator', 'gpt-4o', 'v1', 100, 'gone:1', '\\x00', ${startedAt} from ids
    )
    select * from ids`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was inserted');
  return { generationId: row.generation_id, callId: row.call_id };
}
