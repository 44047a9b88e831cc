import { sql } from 'kysely';

import type { Database } from '../../../src/storage/tables.ts';
import { readDocumentedQueries } from '../../support/documented-queries.ts';

/** A documented query, timed over its window. */
export type TimedQuery = {
  readonly name: string;
  readonly rows: number;
  readonly firstMs: number;
  readonly medianMs: number;
  readonly worstMs: number;
  /** Each kind of step with the indexes it uses, outermost first. */
  readonly plan: string;
};

/** Runs every query of docs/operations.md on a loaded audit, about generations, reasons and traces that are in it. */
export async function timeQueries(db: Database): Promise<readonly TimedQuery[]> {
  const timed: TimedQuery[] = [];
  const examples = await findExamples(db);
  for (const { name, statement } of readDocumentedQueries()) {
    const query = sql.raw(about(statement, examples));
    const timesMs: number[] = [];
    let rows = 0;
    for (let run = 0; run < runs; run += 1) {
      const startMs = performance.now();
      rows = (await query.execute(db)).rows.length;
      timesMs.push(performance.now() - startMs);
    }
    const [firstMs = 0, ...laterMs] = timesMs;
    const sorted = laterMs.toSorted((one, other) => one - other);
    const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0;
    timed.push({
      name,
      rows,
      firstMs,
      medianMs,
      worstMs: sorted.at(-1) ?? 0,
      plan: await explain(db, about(statement, examples)),
    });
  }
  return timed;
}

const runs = 6;

type Examples = { readonly generationIds: readonly string[]; readonly traceId: string };

/** Three failed generations of today: a page's own examples are in nobody's database. */
async function findExamples(db: Database): Promise<Examples> {
  const { rows } = await sql<{ id: string; trace_id: string }>`
    select g.id, c.trace_id from generations g join llm_calls c on c.generation_id = g.id and c.attempt_number = 1
    where uuid_day(g.id) = utc_day(0) and g.status = 'failed' order by g.id desc limit 3`.execute(db);
  const [first] = rows;
  if (first === undefined) throw new Error('the load holds no failed generation of today');
  return { generationIds: rows.map(({ id }) => id), traceId: first.trace_id };
}

function about(statement: string, { generationIds, traceId }: Examples): string {
  let next = 0;
  return statement
    .replaceAll(/'[0-9a-f]{8}-[0-9a-f-]{27}'/g, () => `'${generationIds[next++ % generationIds.length] ?? ''}'`)
    .replaceAll(/'[0-9a-f]{32}'/g, `'${traceId}'`);
}

async function explain(db: Database, statement: string): Promise<string> {
  const { rows } = await sql<Record<string, string>>`explain (costs off) ${sql.raw(statement)}`.execute(db);
  const steps = rows.flatMap((row) => {
    const [, step] =
      /^\s*(?:->\s+)?((?:[A-Z][A-Za-z]+ ?)+(?:using \w+|on \w+)?)/.exec(Object.values(row).join('')) ?? [];
    return step === undefined || /^(?:Filter|Index|Sort Key|Hash Cond|Recheck|Group Key)/.test(step) ? [] : [step];
  });
  return [...new Set(steps.map((step) => step.replace(/_\d{4}_\d{2}|_default/, '').trim()))].join(' ← ');
}
