import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { variedCredential } from '../support/credentials.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { redisIsAbsent, startRedis } from '../support/redis-server.ts';
import { startProcesses } from './processes.ts';

// `npm run bench -- exact [seconds] [credentials]`: exact hits a second against a bare Express handler that parses the
// same bodies, each as fast as 32 callers can ask, in turns in one run. Figures are kept in docs/benchmarks.md.
const seconds = Number(process.argv[2] ?? 5);
const credentialCount = Number(process.argv[3] ?? 200);
const rounds = 3;
const callers = 32;

const directory = mkdtempSync(join(tmpdir(), 'credscribe-bench-'));
const bodies = Array.from({ length: credentialCount }, (_, index) => JSON.stringify(variedCredential(index)));
await using postgres = await startPostgres();
await using redis = redisIsAbsent === false ? await startRedis() : undefined;
await using processes = startProcesses();
const common = { PORT: '0', LOG_LEVEL: 'warn', EMBEDDER: 'off' };
const listens = /^credscribe listens on (\S+)/;
const targets: [string, string][] = [
  ['floor: express parses the body', await processes.start('test/bench/parse-floor.ts', common, listens)],
  ['exact hit, embedded', await processes.start('src/main.ts', { ...common, DATA_DIR: directory }, listens)],
];
if (redis === undefined) console.log(redisIsAbsent);
else {
  const environment = { ...common, DATABASE_URL: postgres.url, REDIS_URL: redis.url };
  targets.push(['exact hit, Postgres and Redis', await processes.start('src/main.ts', environment, listens)]);
}
for (const [, url] of targets) for (const body of bodies) await post(new URL('/v1/descriptions', url), body);

const rates = targets.map(() => [] as number[]);
// The first round warms up.
for (let round = 0; round <= rounds; round += 1) {
  for (const [index, [, url]] of targets.entries()) {
    const rate = await measure(new URL('/v1/descriptions', url));
    if (round > 0) rates[index]?.push(rate);
  }
}
const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
const floor = median(rates[0] ?? []);
console.log('| what | answers a second, median | of the floor |\n| --- | --- | --- |');
for (const [index, [name]] of targets.entries()) {
  const rate = median(rates[index] ?? []);
  console.log(`| ${name} | ${rate.toFixed(0)} | ${(rate / floor).toFixed(2)} |`);
}
rmSync(directory, { recursive: true, force: true });

async function measure(target: URL): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const startedAtMs = performance.now();
  let count = 0;
  const ask = async (caller: number) => {
    for (let index = caller; performance.now() - startedAtMs < seconds * 1000; index += callers) {
      const status = await post(target, bodies[index % bodies.length] ?? '', agent);
      if (status !== 200) throw new Error(`expected a hit, got ${status}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => ask(caller)));
  const rate = count / ((performance.now() - startedAtMs) / 1000);
  agent.destroy();
  return rate;
}

async function post(target: URL, body: string, agent?: Agent): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sent = request(target, { method: 'POST', headers, ...(agent === undefined ? {} : { agent }) });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode ?? 0;
}
