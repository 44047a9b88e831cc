import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';

import { variedCredential } from '../support/credentials.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { measureOpenLoop, type Measured } from './open-loop.ts';
import { startProcesses } from './processes.ts';

// `npm run bench -- overhead [requests per second] [seconds]`: what a generation costs beyond the floor, in one run on
// one machine. Every part is a process of its own; the provider is the simulator with 50 ms of latency. Figures are
// kept in docs/benchmarks.md.
const ratePerSecond = Number(process.argv[2] ?? 100);
const seconds = Number(process.argv[3] ?? 15);
const providerLatencyMs = 50;

const directory = mkdtempSync(join(tmpdir(), 'credscribe-bench-'));
await using postgres = await startPostgres();
await using processes = startProcesses();
const simulatorUrl = await processes.start('src/simulator/main.ts', { SIMULATOR_PORT: '18090' }, /listens on (\S+);/);
await fetch(simulatorUrl.replace('/v1', '/simulator/settings'), {
  method: 'POST',
  body: JSON.stringify({ latency_ms: providerLatencyMs }),
});
const service = {
  OPENAI_BASE_URL: simulatorUrl,
  PORT: '0',
  LOG_LEVEL: 'warn',
  MAX_IN_FLIGHT: '1000',
  SEMANTIC_CACHE: 'off',
};
const targets = [
  ['floor: express + openai', await processes.start('test/bench/floor.ts', service, /listens on (\S+)/)],
  [
    'credscribe, Postgres',
    await processes.start('src/main.ts', { ...service, DATABASE_URL: postgres.url }, /^credscribe listens on (\S+)/),
  ],
  [
    'credscribe, embedded',
    await processes.start('src/main.ts', { ...service, DATA_DIR: directory }, /^credscribe listens on (\S+)/),
  ],
] as const;
console.log(
  `${ratePerSecond} requests/s for ${seconds} s each, provider ${providerLatencyMs} ms, ${cpus().length} cores, audit on\n`,
);
const rows: (readonly [string, Measured])[] = [];
for (const [name, url] of targets) {
  const bodies = (index: number) => JSON.stringify(variedCredential(index));
  rows.push([
    name,
    await measureOpenLoop({ url, path: '/v1/descriptions', bodies, ratePerSecond, seconds, expectedStatus: 201 }),
  ]);
}
print(rows);
rmSync(directory, { recursive: true, force: true });

function print(rows: readonly (readonly [string, Measured])[]): void {
  const [[, floor] = ['', undefined]] = rows;
  console.log('| what | answers | bad | p50 ms | p95 ms | p99 ms | p50 over the floor | p99 over the floor |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, { count, bad, p50, p95, p99 }] of rows) {
    const over = floor === undefined ? [0, 0] : [p50 - floor.p50, p99 - floor.p99];
    console.log(
      `| ${name} | ${count} | ${bad} | ${[p50, p95, p99, ...over].map((value) => value.toFixed(1)).join(' | ')} |`,
    );
  }
}
