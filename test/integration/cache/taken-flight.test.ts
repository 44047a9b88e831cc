import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import pg from 'pg';

import { createTestDatabase, type TestDatabase } from '../../support/databases.ts';
import { eventually } from '../../support/eventually.ts';
import { call, postJson } from '../../support/requests.ts';
import { sampleCredential as credential, sampleText } from '../../support/samples.ts';
import { startTestService, type TestService } from '../../support/service.ts';

suite('two instances on one Postgres', () => {
  const environment = { CACHE_LIFETIME_SECONDS: '3600', EMBEDDER: 'off', LLM_MAX_REASKS: '0' };
  let database: TestDatabase;
  let leading: TestService;
  let refreshing: TestService;
  before(async () => {
    database = await createTestDatabase('postgres');
    leading = await startTestService({ database, environment, simulator: { latencyMs: 1000 } });
    refreshing = await startTestService({ database, environment, simulator: { latencyMs: 2000 } });
  });
  after(async () => {
    await leading[Symbol.asyncDispose]();
    await refreshing[Symbol.asyncDispose]();
    await database.remove();
  });
  const describe = ({ url }: TestService, options = {}) => postJson(`${url}/v1/descriptions`, { credential, options });
  const hasMissed = async (times: number) => {
    const { text } = await call(`${leading.url}/metrics`);
    return text.includes(`credscribe_cache_lookups_total{tier="exact",result="missed"} ${times}`);
  };

  test('a refresh that fails takes no text from those who joined the leader before', async () => {
    leading.simulator.script([{ content: JSON.stringify(sampleText) }]);
    refreshing.simulator.script(['empty-field']);
    const led = describe(leading);
    await eventually(() => leading.simulator.calls().length > 0);
    const waiting = [describe(leading), describe(leading)];
    await eventually(() => hasMissed(3));
    const refresh = await describe(refreshing, { cache: 'refresh' });
    const { json, status, headers } = await led;
    assert.equal(refresh.status, 502);
    assert.deepEqual([status, headers.get('cache-status')], [201, 'credscribe; fwd=miss']);
    for (const answer of await Promise.all(waiting)) assert.deepEqual([answer.status, answer.json.id], [200, json.id]);
  });

  test('those who wait on another instance are told to try again when its leader is', async () => {
    await using waiting = await startTestService({ database, environment });
    leading.simulator.script(Array.from({ length: 4 }, () => 'rate-limit-ms' as const));
    const callsBefore = leading.simulator.calls().length;
    const led = describe(leading, { tone: 'friendly' });
    await eventually(() => leading.simulator.calls().length > callsBefore);
    const answers = await Promise.all([led, describe(waiting, { tone: 'friendly' })]);
    assert.deepEqual(
      answers.map(({ json, headers }) => [json.code, headers.get('retry-after')]),
      Array.from({ length: 2 }, () => ['llm_rate_limited', '1']),
    );
  });

  test('a dead leader is waited for until its lease ends, also where that is after the deadline', async () => {
    await using waiting = await startTestService({
      database,
      environment: { ...environment, GENERATION_DEADLINE_MS: '1500' },
    });
    const good = { content: JSON.stringify(sampleText) };
    for (const { simulator } of [leading, waiting]) simulator.script([good]);
    const callsBefore = leading.simulator.calls().length;
    const led = describe(leading, { tone: 'formal' });
    await eventually(() => leading.simulator.calls().length > callsBefore);
    const db = new pg.Client(database.url);
    await db.connect();
    await db.query(`update flights set generation_id = gen_random_uuid(), lease_until = now() + interval '3 seconds'`);
    await db.end();
    const answer = await describe(waiting, { tone: 'formal' });
    assert.equal(answer.status, 201, answer.text);
    await led;
  });
});
