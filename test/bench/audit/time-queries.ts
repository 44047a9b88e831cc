import { readFileSync } from 'node:fs';

import { sql } from 'kysely';

import type { OpenDatabase } from '../../../src/storage/database.ts';
import type { Database } from '../../../src/storage/tables.ts';
import { readDocumentedQueries } from '../../support/documented-queries.ts';

/** A documented query, timed over its window. */
export type TimedQuery = {
  readonly name: string;
  readonly rows: number;
  readonly firstMs: number;
  readonly medianMs: number;
  readonly worstMs: number;
  /** Of the database, without parallel workers: what the time would be if nobody else used the machine. */
  readonly processorMs: number;
  /** Each kind of step with the indexes it uses, outermost first. */
  readonly plan: string;
};

/**
 * Runs every query of docs/audit-questions.md on a loaded audit, about generations, reasons and traces that are in it. The
 * database has one connection, so that the settings here are those of every statement.
 */
export async function timeQueries({ db, kind }: OpenDatabase): Promise<readonly TimedQuery[]> {
  const timed: TimedQuery[] = [];
  const examples = await findExamples(db);
  const { rows: backend } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  const readProcessorMs = () => (kind === 'embedded' ? ownProcessorMs() : processorMsOf(backend[0]?.pid ?? 0));
  for (const { name, statement } of readDocumentedQueries()) {
    const text = about(statement, examples);
    const run = async () => (await sql.raw(text).execute(db)).rows.length;
    const [firstMs = 0, ...laterMs] = await timeRuns(run);
    const sorted = laterMs.toSorted((one, other) => one - other);
    await sql`set max_parallel_workers_per_gather = 0`.execute(db);
    const before = readProcessorMs();
    for (let count = 0; count < runs; count += 1) await run();
    const processorMs = (readProcessorMs() - before) / runs;
    await sql`reset max_parallel_workers_per_gather`.execute(db);
    const times = { firstMs, medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0, worstMs: sorted.at(-1) ?? 0 };
    timed.push({ name, rows: await run(), ...times, processorMs, plan: await explain(db, text) });
  }
  return timed;
}

const runs = 6;

async function timeRuns(run: () => Promise<unknown>): Promise<readonly number[]> {
  const timesMs: number[] = [];
  for (let count = 0; count < runs; count += 1) {
    const startMs = performance.now();
    await run();
    timesMs.push(performance.now() - startMs);
  }
  return timesMs;
}

/** Linux counts for every process the nanoseconds that it was on a processor. */
function processorMsOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function ownProcessorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

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

/** The scans and joins of a plan; partitions count as their table, and those without rows are left out. */
async function explain(db: Database, statement: string): Promise<string> {
  const { rows } = await sql<Record<string, string>>`explain ${sql.raw(statement)}`.execute(db);
  const steps = rows.flatMap((row) => {
    const line = Object.values(row).join('');
    const [, step] = /^\s*(?:->\s+)?(.*(?:Scan|Join|Nested Loop|Aggregate|Gather).*?)\s+\(cost/.exec(line) ?? [];
    const isNothing =
      step === undefined || /Seq Scan .*cost=0\.00\.\.\d?\d\.\d\d rows=1 /.test(line) || line.includes('Subquery Scan');
    return isNothing ? [] : [step.replaceAll(/_\d{4}_\d{2}/g, '')];
  });
  const named = steps.map((step) =>
    step.replace(/(Index (?:Only )?Scan(?: Backward)? using \w+) .*/, '$1').replaceAll(/ +/g, ' '),
  );
  return [...new Set(named)].join(' ← ');
}
