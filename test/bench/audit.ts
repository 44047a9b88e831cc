import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { silentStorageEvents as events } from '../support/silent.ts';
import { dropMonths } from './audit/drop-months.ts';
import { exportAll } from './audit/export-all.ts';
import { loadAudit } from './audit/load.ts';
import { timeQueries, type TimedQuery } from './audit/time-queries.ts';

// `npm run bench -- audit [calls] [calls on the embedded database]`: every question of docs/audit-questions.md over an audit
// of thirty days, the export of all of it, and the drop of a month; 0 leaves a database out. Figures are kept in docs/benchmarks.md.
const calls = Number(process.argv[2] ?? 1_000_000);
const embeddedCalls = Number(process.argv[3] ?? calls / 5);

console.log(`${calls} calls on Postgres, ${embeddedCalls} on the embedded database, over 30 days\n`);
if (calls > 0) {
  await using postgres = await startPostgres();
  await using database = await openDatabase({ url: postgres.url, dataDirectory: '', poolSize: 1, events });
  printQueries('Postgres', await loadAndTime(database, calls));
  printRows(await exportAll(database.db, postgres.url));
  printRows(await dropMonths(database.db));
}
if (embeddedCalls > 0) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'credscribe-bench-'));
  try {
    await using database = await openDatabase({ url: undefined, dataDirectory, poolSize: 1, events });
    printQueries('embedded', await loadAndTime(database, embeddedCalls));
    printRows(await dropMonths(database.db));
  } finally {
    rmSync(dataDirectory, { recursive: true, force: true });
  }
}

async function loadAndTime(database: OpenDatabase, count: number): Promise<readonly TimedQuery[]> {
  const startMs = performance.now();
  const seconds = () => ((performance.now() - startMs) / 1000).toFixed(0);
  await loadAudit(database.db, { calls: count, days: 30, bodies: count / 50 }, (share) => {
    process.stderr.write(`\rloaded ${(share * 100).toFixed(0)} % in ${seconds()} s `);
  });
  process.stderr.write('\n');
  return timeQueries(database);
}

function printQueries(where: string, timed: readonly TimedQuery[]): void {
  console.log(`| question, on ${where} | rows | first ms | median ms | worst ms | processor ms | plan |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const { name, rows, plan, ...times } of timed) {
    const { firstMs, medianMs, worstMs, processorMs } = times;
    console.log(
      `| \`${name}\` | ${rows} | ${[firstMs, medianMs, worstMs, processorMs].map((ms) => ms.toFixed(1)).join(' | ')} | ${plan} |`,
    );
  }
  console.log();
}

function printRows(rows: Readonly<Record<string, number | string>>): void {
  for (const [what, figure] of Object.entries(rows)) console.log(`- ${what}: ${figure}`);
  console.log();
}
