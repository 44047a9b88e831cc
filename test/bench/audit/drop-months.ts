import { sql } from 'kysely';

import type { Database } from '../../../src/storage/tables.ts';

/** Drops the loaded months of every audit table as retention does, one after the other, and says how long each took. */
export async function dropMonths(db: Database): Promise<Readonly<Record<string, string>>> {
  const figures: Record<string, string> = {};
  for (const parent of ['llm_call_payloads', 'llm_call_outcomes', 'llm_calls']) {
    for (const monthsAhead of [0, 1]) {
      const { rows: counted } = await sql<{
        count: string;
      }>`select count(*) as count from ${sql.table(parent)}`.execute(db);
      const startMs = performance.now();
      const { rows } = await sql<{ name: string }>`
        select * from drop_audit_partitions(${parent}, date_trunc('month', now() + make_interval(months => ${monthsAhead}))) as name`.execute(
        db,
      );
      const tookMs = performance.now() - startMs;
      const { rows: left } = await sql<{ count: string }>`select count(*) as count from ${sql.table(parent)}`.execute(
        db,
      );
      const dropped = Number(counted[0]?.count) - Number(left[0]?.count);
      figures[`dropping ${rows.map(({ name }) => name).join(' and ')}, ${dropped} rows`] = `${tookMs.toFixed(0)} ms`;
    }
  }
  return figures;
}
