import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';

import { systemClock } from '../../src/clock.ts';
import { variedCredential } from '../support/credentials.ts';
import { readDocumentedQueries } from '../support/documented-queries.ts';
import { createRecordedTelemetry, type RecordedTelemetry } from '../support/recorded-telemetry.ts';
import { call, postJson } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

const requestsPerSecond = 10;
const reason = 'field.missing';

suite('a provider that begins to misspell a key in 8 % of its answers', () => {
  let service: TestService;
  let recorded: RecordedTelemetry;
  let nowMs = 0;
  let posted = 0;
  let described = 0;

  before(async () => {
    // Only what is measured stands still between requests; waits and deadlines are real.
    const clock = { ...systemClock, monotonicMs: () => nowMs };
    recorded = createRecordedTelemetry(clock);
    service = await startTestService({
      kind: 'postgres',
      simulator: { isStrict: false, seed: 7 },
      surroundings: { clock, telemetry: recorded.telemetry },
    });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  /** One simulated second of traffic. */
  async function playSecond(): Promise<void> {
    const answers = await Promise.all(
      Array.from({ length: requestsPerSecond }, (_, index) =>
        postJson(`${service.url}/v1/descriptions`, variedCredential(posted + index)),
      ),
    );
    posted += answers.length;
    described += answers.filter(({ status }) => status === 201).length;
    nowMs += 1000;
  }
  const refusedAnswers = async () => {
    const { text } = await call(`${service.url}/metrics`);
    const lines = text.split('\n').filter((line) => line.startsWith('credscribe_llm_answers_refused_total{'));
    const counts = lines
      .filter((line) => line.includes(`reason="${reason}"`))
      .map((line) => Number(line.split(' ')[1]));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const alarmLine = () => recorded.lines.find(({ event }) => event === 'alarm.raised');

  test('a healthy minute raises nothing', async () => {
    for (let second = 0; second < 60; second += 1) await playSecond();
    assert.equal(await refusedAnswers(), 0);
    assert.equal(alarmLine(), undefined);
    assert.deepEqual((await call(`${service.url}/readyz`)).json.status, 'ready');
  });

  test('the metric moves within a minute', async () => {
    service.simulator.setFaults([{ fault: 'mangled-key', share: 0.08 }]);
    for (let second = 0; second < 60; second += 1) await playSecond();
    assert.ok((await refusedAnswers()) > 10);
  });

  test('the alarm names reason and prompt version within five minutes', async () => {
    for (let second = 60; second < 300 && alarmLine() === undefined; second += 1) await playSecond();
    const { severity, fields } = alarmLine() ?? { severity: 'none', fields: {} };
    assert.equal(severity, 'error');
    assert.equal(fields.ratio, 'refused_answers');
    assert.equal(fields.code, reason);
    assert.equal(fields.prompt_version, 'v2');
    assert.equal(fields.request_model, 'gpt-4o');
    assert.equal(exampleIds().length, 3);
    assert.equal(recorded.lines.filter(({ event }) => event === 'alarm.raised').length, 1);
    assert.ok(described / posted > 0.99, `${described} of ${posted} described`);
  });

  test('readiness is degraded with the reason, and serves on', async () => {
    const ready = await fetch(`${service.url}/readyz`);
    assert.equal(ready.status, 200);
    const { status, alarms } = (await ready.json()) as { status: string; alarms: { code: string }[] };
    assert.equal(status, 'degraded');
    assert.deepEqual(
      alarms.map(({ code }) => code),
      [reason],
    );
    const { text } = await call(`${service.url}/metrics`);
    assert.match(text, /^credscribe_alarm_raised\{ratio="refused_answers",code="field\.missing"\} 1$/m);
  });

  test('each example has a call that was refused for the reason', async () => {
    for (const id of exampleIds()) {
      const { json } = await call(`${service.url}/v1/generations/${id}/llm-calls`);
      const refused = json.data.filter(({ validation_errors }) =>
        validation_errors.some(({ code }) => code === reason),
      );
      assert.ok(refused.length > 0, id);
    }
  });

  test('the documented query finds their calls with raw bodies', async () => {
    const [query] = readDocumentedQueries().filter(({ name }) => name === 'alarm-examples');
    const ids = [...exampleIds()];
    const statement = (query?.statement ?? '').replace(/'019a4c3e-[^']+'/g, () => `'${ids.shift() ?? ''}'`);
    const client = new pg.Client(service.database.url);
    await client.connect();
    const { rows } = await client.query<Record<string, string>>(statement);
    await client.end();
    assert.deepEqual(new Set(rows.map(({ generation_id }) => generation_id)), new Set(exampleIds()));
    for (const row of rows) {
      assert.match(String(row.request_body), /"messages"/);
      assert.match(String(row.response_body), /shrt_dscr/);
      assert.equal(row.prompt_version, 'v2');
    }
  });

  function exampleIds(): readonly string[] {
    return (alarmLine()?.fields.generation_ids ?? []) as readonly string[];
  }
});
