import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { LLMock } from '@copilotkit/aimock';

import { createTestDatabase } from '../support/databases.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential, sampleText } from '../support/samples.ts';
import { startTestService, testConfig } from '../support/service.ts';
import { startService } from '../../src/wiring.ts';

suite('OpenAI-compatible servers other than ours', () => {
  test('a server by somebody else serves unchanged', async () => {
    const other = new LLMock({ port: 0 });
    other.onMessage(/### Name\nCloud Security Practitioner/, { content: JSON.stringify(sampleText) });
    await other.start();
    const database = await createTestDatabase('embedded');
    {
      await using service = await startService(
        testConfig({ ...database.environment, OPENAI_BASE_URL: `${other.url}/v1/`, OPENAI_API_KEY: 'any' }),
        { isTerminal: false },
      );
      const created = await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential });
      assert.equal(created.status, 201, created.text);
      assert.equal(created.json.short_description, sampleText.short_description);
      assert.equal(created.json.provenance.response_model, 'gpt-4o');
      const unmatched = await postJson(`${service.url}/v1/descriptions`, {
        credential: { ...sampleCredential, name: 'Unknown to the fixture' },
      });
      assert.equal(unmatched.json.code, 'llm_rejected', unmatched.text);
    }
    await other.stop();
    await database.remove();
  });

  test('a server that counts no tokens leaves them and the cost unknown', async () => {
    const service = await startTestService();
    const completion = { choices: [{ message: { content: JSON.stringify(sampleText) }, finish_reason: 'stop' }] };
    service.simulator.script([{ status: 200, body: JSON.stringify({ ...completion, model: 'gpt-4o' }) }]);
    const { json } = await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential });
    const unknown = { input_tokens: null, output_tokens: null, cost_usd: null };
    assert.deepEqual(json.usage, { ...unknown, attempts: 1 });
    const generation = await call(`${service.url}/v1/generations/${json.provenance.generation_id}`);
    assert.deepEqual(generation.json.usage, { ...unknown, attempts: 1 });
    const { json: calls } = await call(`${service.url}/v1/descriptions/${json.id}/llm-calls`);
    for (const [name, value] of Object.entries(unknown)) assert.equal(calls.data[0]?.[name as 'cost_usd'], value, name);
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    assert.match(metrics, /^credscribe_llm_calls_without_price_total\{model="gpt-4o"\} 1$/m);
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  for (const refusedFormats of [['json_schema'], ['json_schema', 'json_object']]) {
    test(`a server that refuses ${refusedFormats.join(' and ')} is learnt once`, async () => {
      const service = await startTestService({ simulator: { refusedFormats, isStrict: false } });
      const post = () => postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential });
      const first = await post();
      assert.equal(first.status, 201, first.text);
      assert.equal(first.json.usage.attempts, refusedFormats.length + 1);
      const { json } = await call(`${service.url}/v1/descriptions/${first.json.id}/llm-calls`);
      assert.deepEqual(
        json.data.map(({ outcome, http_status }) => `${outcome} ${http_status}`),
        [...refusedFormats.map(() => 'http_error 400'), 'ok 200'],
      );
      const second = await post();
      assert.equal(second.json.usage.attempts, 1);
      await service[Symbol.asyncDispose]();
      await service.database.remove();
    });
  }
});
