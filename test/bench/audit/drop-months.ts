import { sql } from 'kysely';

import type { Database } from '../../../src/storage/tables.ts';

/** Drops the loaded months of every audit table as retention does, and says how long each statement took. */
export async function dropMonths(db: Database): Promise<Readonly<Record<string, string>>> {
  const figures: Record<string, string> = {};
  for (const parent of ['llm_call_payloads', 'llm_call_outcomes', 'llm_calls']) {
    const { rows: counted } = await sql<{ count: string }>`select count(*) as count from ${sql.table(parent)}`.execute(
      db,
    );
    const startMs = performance.now();
    const { rows } = await sql<{ name: string }>`
      select * from drop_audit_partitions(${parent}, date_trunc('month', now() + interval '1 month')) as name`.execute(
      db,
    );
    const names = rows.map(({ name }) => name).join(' and ');
    figures[`dropping ${names} with ${counted[0]?.count ?? 0} rows`] = `${(performance.now() - startMs).toFixed(0)} ms`;
  }
  return figures;
}
