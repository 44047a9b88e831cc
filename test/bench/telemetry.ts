import pg from 'pg';

import { startSimulator } from '../../src/simulator/server.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import type { Telemetry } from '../../src/telemetry/telemetry.ts';
import { startService } from '../../src/wiring.ts';
import { variedCredential } from '../support/credentials.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { testConfig } from '../support/service.ts';

// `npm run bench -- telemetry [rounds]`: what log lines, metrics and the alarm add to a request, by two services in one
// process that are asked in turn. The log lines are the output; the table goes to the error stream.
await benchTelemetry(Number(process.argv[2] ?? 1500));

async function benchTelemetry(rounds: number): Promise<void> {
  await using postgres = await startPostgres();
  await using simulator = await startSimulator();
  const database = async (name: string) => {
    const client = new pg.Client(postgres.url);
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return postgres.url.replace(/postgres$/, name);
  };
  const config = (url: string) =>
    testConfig({ DATABASE_URL: url, OPENAI_BASE_URL: simulator.baseUrl, LOG_LEVEL: 'info', MAX_IN_FLIGHT: '1000' });
  await using on = await startService(config(await database('with_telemetry')), { isTerminal: false });
  const silence = { isTerminal: false, telemetry: createSilence() };
  await using off = await startService(config(await database('without_telemetry')), silence);
  const times = { on: [] as number[], off: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const body = JSON.stringify(variedCredential(round));
    // Who goes first changes, so that neither always pays for the other's garbage.
    const order = round % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const);
    for (const which of order) times[which].push(await timePost((which === 'on' ? on : off).url, body));
  }
  const [p50On, p50Off] = [medianOf(times.on.slice(rounds / 5)), medianOf(times.off.slice(rounds / 5))];
  console.error('| telemetry | p50 ms | added |\n| --- | --- | --- |');
  console.error(`| off | ${p50Off.toFixed(2)} | |`);
  console.error(`| log lines, metrics, alarm | ${p50On.toFixed(2)} | ${(p50On - p50Off).toFixed(2)} ms |`);
}

async function timePost(url: string, body: string): Promise<number> {
  const startedMs = performance.now();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/v1/descriptions`, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  return performance.now() - startedMs;
}

/** Every event goes nowhere. */
function createSilence(): Telemetry {
  const events = new Proxy({}, { get: () => () => undefined }) as Telemetry['events'];
  const alarm: Telemetry['alarm'] = {
    generationEnded: () => undefined,
    answerJudged: () => undefined,
    raised: () => [],
  };
  return { events, alarm, metrics: createMetrics({ version: 'none', promptVersion: 'none' }) };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
