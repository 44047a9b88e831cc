import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import type { Step } from '../../src/simulator/state.ts';
import { createTenantStore } from '../../src/storage/tenant-store.ts';
import { eventually } from '../support/eventually.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential as credential, sampleText } from '../support/samples.ts';
import { silentStorageEvents as events } from '../support/silent.ts';
import { startTestService, type TestService } from '../support/service.ts';

const good = { content: JSON.stringify(sampleText) };

suite('a generation that others gave up while its process was paused', () => {
  let service: TestService;
  let database: OpenDatabase;
  before(async () => {
    service = await startTestService({
      kind: 'postgres',
      environment: { CACHE_LIFETIME_SECONDS: '3600', EMBEDDER: 'off', LLM_MAX_REASKS: '0' },
      simulator: { latencyMs: 1000 },
    });
    database = await openDatabase({ ...service.database, poolSize: 1, events });
  });
  after(async () => {
    await database[Symbol.asyncDispose]();
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  /** Posts, and gives up what runs, as the upkeep of another instance does, while the model writes. */
  async function describeWhileGivenUp(step: Step, options: object) {
    const before = service.simulator.calls().length;
    service.simulator.script([step]);
    const described = postJson(`${service.url}/v1/descriptions`, { credential, options });
    await eventually(() => service.simulator.calls().length > before);
    const { maintain } = createTenantStore(database.db);
    const given = await maintain.giveUpOpenCalls(0, 'recent');
    await maintain.failAbandonedGenerations(
      0,
      JSON.stringify({ code: 'generation_abandoned', detail: '', errors: [] }),
    );
    assert.equal(given.length, 1);
    return { answer: await described, callId: given[0]!.call_id };
  }

  const cases: readonly (readonly [string, Step, object])[] = [
    ['a valid answer', good, {}],
    ['an answer that is refused', 'empty-field', {}],
    ['a template', 'empty-field', { on_failure: 'template' }],
  ];
  for (const [name, step, options] of cases) {
    test(`is told to be abandoned when it wakes with ${name}`, async () => {
      const { answer, callId } = await describeWhileGivenUp(step, options);
      assert.deepEqual([answer.status, answer.json.code], [503, 'generation_abandoned'], answer.text);
      const generation = await call(`${service.url}/v1/generations/${answer.json.generation_id}`);
      assert.deepEqual([generation.json.status, generation.json.error?.code], ['failed', 'generation_abandoned']);
      const kept = await call(`${service.url}/v1/llm-calls/${callId}`);
      assert.equal(kept.json.outcome, 'outcome_unknown');
    });
  }

  test('leaves no text and no flight behind', async () => {
    const counted = await Promise.all(
      (['descriptions', 'cache_entries', 'flights'] as const).map((table) =>
        database.db.selectFrom(table).selectAll().execute(),
      ),
    );
    assert.deepEqual(counted, [[], [], []]);
  });
});
