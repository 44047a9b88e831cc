import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, suite, test } from 'node:test';

import { sql } from 'kysely';

import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import { createTestDatabase, databaseKinds, type TestDatabase } from '../support/databases.ts';
import { readDocumentedQueries, readDocumentedViews } from '../support/documented-queries.ts';
import { fillOpsAudit, readOpsAudit } from '../support/ops-audit.ts';
import { silentStorageEvents as events } from '../support/silent.ts';

const queries = readDocumentedQueries();
const audit = readOpsAudit();

test('every documented query has one name and a known answer', () => {
  assert.deepEqual(queries.map(({ name }) => name).toSorted(), Object.keys(audit.answers).toSorted());
});

for (const kind of databaseKinds) {
  suite(`questions to the audit on ${kind}`, () => {
    let place: TestDatabase;
    let database: OpenDatabase;
    before(async () => {
      place = await createTestDatabase(kind);
      database = await openDatabase({ url: place.url, dataDirectory: place.dataDirectory, poolSize: 2, events });
      await fillOpsAudit(database.db, audit);
    });
    after(async () => {
      await database[Symbol.asyncDispose]();
      await place.remove();
    });

    for (const { name, question, statement } of queries) {
      test(`${name} answers: ${question}`, async () => {
        assert.deepEqual(await answerTo(statement), audit.answers[name]);
      });
    }

    test('spenders answers where every call was free', async () => {
      const { statement } = queries.find(({ name }) => name === 'spenders')!;
      const free = `llm_costs as (select day, tenant_id, 0 as cost_usd from public.llm_costs)`;
      const shares = (await answerTo(`with ${free} ${statement}`)) as readonly { tenant_id: string; share: unknown }[];
      assert.deepEqual(new Set(shares.map(({ tenant_id }) => tenant_id)), new Set(['local', 'north', 'south']));
      for (const { share } of shares) assert.equal(share, null);
    });

    test('an answer that was not counted is told beside the cost', async () => {
      const statement = `select calls, input_tokens, cost_usd, calls_without_price from llm_costs`;
      const id = '019f0000-0000-7000-8000-000000000001';
      await sql`
        insert into llm_calls (id, tenant_id, generation_id, attempt_number, purpose, provider_name, request_model,
          prompt_version, estimated_input_tokens, replica, request_sha256)
        values (${id}, 'uncounted', ${id}, 1, 'generate', 'openai', 'gpt-4o', 'v1', 100, 'replica-1', '\\x00')`.execute(
        database.db,
      );
      await sql`
        insert into llm_call_outcomes (call_id, tenant_id, outcome) values (${id}, 'uncounted', 'ok')`.execute(
        database.db,
      );
      assert.deepEqual(await answerTo(`${statement} where tenant_id = 'uncounted'`), [
        { calls: 1, input_tokens: null, cost_usd: null, calls_without_price: 1 },
      ]);
    });

    test('every column of every view is documented', async () => {
      const { rows } = await sql<{ view: string; columns: string[] }>`
        select c.table_name as view, json_agg(c.column_name) as columns
        from information_schema.columns c join information_schema.views v using (table_schema, table_name)
        where table_schema = 'public' group by c.table_name`.execute(database.db);
      const real = new Map(rows.map(({ view, columns }) => [view, new Set(columns)]));
      assert.deepEqual(new Map([...readDocumentedViews()].toSorted()), new Map([...real].toSorted()));
    });

    test('a generation without a call has a row that says why', async () => {
      const [row, ...others] = await answerTo(
        `select call_id, error_detail from generation_audit where error_code = 'context_budget_exceeded'`,
      );
      assert.deepEqual(row, { call_id: null, error_detail: 'the facts need 9000 tokens of 3000' });
      assert.deepEqual(others, []);
    });

    suite('the role for ops', () => {
      before(async () => {
        await runScript();
        // Run again after an upgrade, it finds the role made.
        await runScript();
      });
      const runScript = async () => {
        const script = readFileSync(new URL('../../scripts/create-ops-role.sql', import.meta.url), 'utf8');
        for (const statement of statementsOf(script)) await sql.raw(statement).execute(database.db);
      };

      test('the role reads every view', async () => {
        for (const { statement } of queries) await asOps(statement);
        for (const view of readDocumentedViews().keys()) await asOps(`select * from ${view}`);
      });

      test('the role is refused every table', async () => {
        const { rows } = await sql<{ name: string }>`
          select relname as name from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(database.db);
        assert.ok(rows.length > 10);
        for (const { name } of rows) await assert.rejects(asOps(`select * from ${name}`), { code: '42501' }, name);
      });

      for (const statement of [
        `insert into llm_calls (id) values (gen_random_uuid())`,
        `update generations set status = 'failed'`,
        `delete from llm_call_payloads`,
        `truncate llm_calls`,
        `delete from llm_call_audit`,
        `delete from recorded_erasures`,
        `update token_estimates set calls = 0`,
        `drop view llm_call_audit`,
        `create table public.mine (id uuid)`,
        `alter table llm_calls disable trigger append_only`,
        `select create_audit_partitions('2040-01-01', 0)`,
        `select drop_oldest_audit_partition('llm_calls', '2100-01-01')`,
        `select erase_payloads(row(gen_random_uuid(), 'local', gen_random_uuid(), null, null, null, 'x', 'x', 0, now(), null, 0)::payload_erasures)`,
      ]) {
        test(`the role is refused: ${statement.slice(0, 60)}`, () =>
          assert.rejects(asOps(statement), (error: Error & { code?: string }) =>
            // A view of several tables cannot be written by anybody.
            ['42501', '55000'].includes(error.code ?? ''),
          ));
      }
    });

    /** As the database itself writes it in JSON, since drivers differ in what they make of numbers and moments. */
    async function answerTo(statement: string): Promise<readonly unknown[]> {
      return database.db.transaction().execute(async (trx) => {
        await sql`set local time zone 'UTC'`.execute(trx);
        const { rows } = await sql<{ answer: string }>`
          select coalesce(json_agg(answer), '[]')::text as answer
          from (${sql.raw(statement.replace(/;$/, ''))}) as answer`.execute(trx);
        return JSON.parse(rows[0]!.answer) as unknown[];
      });
    }

    async function asOps(statement: string): Promise<void> {
      await database.db.transaction().execute(async (trx) => {
        await sql`set local role credscribe_ops`.execute(trx);
        await sql.raw(statement).execute(trx);
      });
    }
  });
}

/** The statements between BEGIN and COMMIT, for drivers that take one at a time. */
function statementsOf(script: string): readonly string[] {
  const [, body = ''] = /^begin;$([^]*)^commit;$/m.exec(script) ?? [];
  return body.split(/;\n\n|;\n(?=revoke|grant)/).filter((statement) => statement.trim() !== '');
}
