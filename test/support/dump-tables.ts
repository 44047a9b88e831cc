import { sql } from 'kysely';

import type { Database } from '../../src/storage/tables.ts';

/** Every row of every table as text, bodies decoded. */
export async function dumpTables(db: Database): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(db);
  const dumped: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db);
    dumped.push(...rows.map(({ row }) => row));
  }
  const { rows } = await sql<{ body: string }>`select readable(body) as body from llm_call_payloads`.execute(db);
  return [...dumped, ...rows.map(({ body }) => body)];
}
