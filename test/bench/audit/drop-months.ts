import { sql } from 'kysely';

import type { Database } from '../../../src/storage/tables.ts';

/** Drops the loaded months of every audit table as retention does, one after the other, and says how long each took. */
export async function dropMonths(db: Database): Promise<Readonly<Record<string, string>>> {
  const figures: Record<string, string> = {};
  for (const parent of ['llm_call_payloads', 'llm_call_outcomes', 'llm_calls']) {
    for (;;) {
      const before = await countRows(db, parent);
      const startMs = performance.now();
      const { rows } = await sql<{ name: string | null }>`
        select drop_oldest_audit_partition(${parent}, date_trunc('month', now() + interval '1 month')) as name`.execute(
        db,
      );
      const tookMs = performance.now() - startMs;
      const name = rows[0]?.name;
      if (typeof name !== 'string') break;
      figures[`dropping ${name}, ${before - (await countRows(db, parent))} rows`] = `${tookMs.toFixed(0)} ms`;
    }
  }
  return figures;
}

async function countRows(db: Database, table: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.count);
}
