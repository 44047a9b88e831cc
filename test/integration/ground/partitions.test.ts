import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { sql } from 'kysely';

import { openDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { createTestDatabase, databaseKinds, type DatabaseKind } from '../../support/databases.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';

async function withDatabase(kind: DatabaseKind, work: (db: Database) => Promise<void>): Promise<void> {
  const place = await createTestDatabase(kind);
  {
    await using database = await openDatabase({
      url: place.url,
      dataDirectory: place.dataDirectory,
      poolSize: 2,
      events,
    });
    await work(database.db);
  }
  await place.remove();
}

/** The UUIDv7 that a moment would get. */
function idAt(moment: string): string {
  const hex = Date.parse(moment).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7abc-8def-0123456789ab`;
}

async function insertCall(db: Database, id: string): Promise<void> {
  await sql`insert into llm_calls (id, tenant_id, generation_id, attempt_number, purpose, provider_name, request_model, prompt_version, estimated_input_tokens, replica, request_sha256)
    values (${id}, 'local', ${id}, 1, 'generate', 'p', 'm', 'v1', 1, 'r', ${Buffer.alloc(32)})`.execute(db);
}

async function partitionOf(db: Database, id: string): Promise<string | undefined> {
  const { rows } = await sql<{
    name: string;
  }>`select tableoid::regclass::text as name from llm_calls where id = ${id}`.execute(db);
  return rows[0]?.name;
}

for (const kind of databaseKinds) {
  suite(`audit partitions on ${kind}`, () => {
    test('a UUIDv7 lands in the month it was made in and is found by id alone', () =>
      withDatabase(kind, async (db) => {
        await sql`select create_audit_partitions('2031-12-15T00:00:00Z', 1)`.execute(db);
        const cases = [
          ['2031-12-01T00:00:00.000Z', 'llm_calls_2031_12'],
          ['2031-12-31T23:59:59.999Z', 'llm_calls_2031_12'],
          ['2032-01-01T00:00:00.000Z', 'llm_calls_2032_01'],
          ['2044-05-05T05:05:05.000Z', 'llm_calls_default'],
        ] as const;
        for (const [moment, partition] of cases) {
          await insertCall(db, idAt(moment));
          assert.equal(await partitionOf(db, idAt(moment)), partition, moment);
        }
      }));

    test('making partitions again makes none', () =>
      withDatabase(kind, async (db) => {
        const { rows } = await sql<{ made: number }>`select create_audit_partitions(now(), 3) as made`.execute(db);
        assert.equal(rows[0]?.made, 0);
      }));

    test('a look-up by id reads one partition', () =>
      withDatabase(kind, async (db) => {
        const id = idAt('2031-12-15T00:00:00Z');
        await sql`select create_audit_partitions('2031-12-15T00:00:00Z', 0)`.execute(db);
        const { rows } = await sql<
          Record<string, string>
        >`explain select * from llm_calls where id = ${sql.lit(id)}`.execute(db);
        const scanned = rows.map((row) => Object.values(row).join()).filter((line) => line.includes(' on llm_calls'));
        assert.equal(scanned.length, 1);
        assert.match(scanned[0]!, /llm_calls_2031_12/);
      }));

    for (const table of ['llm_calls', 'llm_call_outcomes', 'llm_call_payloads']) {
      test(`${table} refuses update, delete and truncate, on its partitions too`, () =>
        withDatabase(kind, async (db) => {
          await sql`select create_audit_partitions('2031-12-15T00:00:00Z', 0)`.execute(db);
          const id = idAt('2031-12-15T00:00:00Z');
          await insertCall(db, id);
          await sql`insert into llm_call_outcomes (call_id, tenant_id, outcome) values (${id}, 'local', 'ok')`.execute(
            db,
          );
          await sql`insert into llm_call_payloads (call_id, part, tenant_id, headers, body) values (${id}, 'request', 'local', '{}', ${Buffer.from('x')})`.execute(
            db,
          );
          for (const name of [table, `${table}_2031_12`]) {
            const target = sql.table(name);
            for (const statement of [
              sql`update ${target} set tenant_id = 'other'`,
              sql`delete from ${target}`,
              sql`truncate ${target}`,
              // The name of the one function that may, where it is only mentioned.
              sql`do $$ begin execute 'delete from ${target} -- erase_payloads(payload_erasures)'; end $$`,
            ]) {
              await assert.rejects(statement.execute(db), { code: '42501' });
            }
          }
          for (const name of [`${table}_default`])
            await assert.rejects(sql`truncate ${sql.table(name)}`.execute(db), { code: '42501' });
        }));
    }
  });
}
