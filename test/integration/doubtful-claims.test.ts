import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import { call, postJson } from '../support/requests.ts';
import { startTestService, type TestService } from '../support/service.ts';

const credential = {
  name: 'Night Desk Operator',
  issuer: 'Coldrow Colocation',
  type: 'certificate',
  description:
    'Covers the round-the-clock monitoring desk of a colocation site: reading alarms, opening tickets, handing over between shifts and escalating cooling faults within 10 minutes.',
  criteria:
    'Work five supervised night shifts and handle one simulated cooling failure without missing the escalation time.',
};

/** Nobody calls it a test, but that is what somebody may call it. */
const doubtful = {
  short_description:
    'Earners passed a practical test with one simulated cooling failure and worked five supervised night shifts.',
  highlights: ['Reading alarms', 'Opening tickets'],
  audience: 'People who look after a data centre at night',
};
const plain = {
  ...doubtful,
  short_description: 'Earners worked five supervised night shifts and handled one simulated cooling failure.',
};
/** Six for five is beyond doubt. */
const wrong = { ...doubtful, highlights: ['Six supervised night shifts', 'Opening tickets'] };

suite('a claim that may be the facts in other words', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService({ environment: { LLM_MAX_REASKS: '1' } });
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  async function describe(answers: readonly object[], options = {}) {
    service.simulator.script(answers.map((answer) => ({ content: JSON.stringify(answer) })));
    return postJson(`${service.url}/v1/descriptions`, { credential, options });
  }

  async function reasonsOf(generationId: string) {
    const { json } = await call(`${service.url}/v1/generations/${generationId}/llm-calls`);
    return json.data.map(({ validation_errors: errors }) => errors.map(({ code, pointer }) => [code, pointer]));
  }

  test('is asked for again; what comes then is taken', async () => {
    const created = await describe([doubtful, plain], { cache: 'bypass' });
    assert.deepEqual([created.status, created.json.warnings], [201, []], created.text);
    assert.equal(created.json.short_description, plain.short_description);
  });

  test('is told where it comes again, stays on the audit row, and is in no cache', async () => {
    const created = await describe([doubtful, doubtful]);
    assert.equal(created.status, 201, created.text);
    assert.deepEqual(
      created.json.warnings.map(({ code, pointer }) => [code, pointer]),
      [['doubtful_claim', '/short_description']],
    );
    assert.doesNotMatch(JSON.stringify(created.json.warnings), /practical/);
    const reasons = await reasonsOf(created.json.provenance.generation_id);
    assert.equal(reasons.length, 2);
    for (const each of reasons)
      assert.ok(
        each.some(([code]) => code === 'grounding.assessment'),
        String(each),
      );
    const anew = await describe([plain]);
    assert.deepEqual([anew.status, anew.json.warnings], [201, []], anew.text);
  });

  test('is refused beside one that is beyond doubt', async () => {
    const refused = await describe([wrong, wrong], { cache: 'bypass' });
    assert.deepEqual([refused.status, refused.json.code], [502, 'llm_output_ungrounded']);
    const rules = refused.json.errors.map(({ code }) => code);
    assert.ok(rules.includes('grounding.number') && rules.includes('grounding.assessment'), String(rules));
  });
});
