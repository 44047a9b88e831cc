import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';

import type { malformedFaults } from '../../src/simulator/faults.ts';
import { call, postJson } from '../support/requests.ts';
import { sampleCredential } from '../support/samples.ts';
import { startTestService, type TestService } from '../support/service.ts';

type End =
  | { readonly repaired: readonly string[] }
  | { readonly asked: string }
  | { readonly retried: string }
  | { readonly code: string };

/** How each class of malformed answer ends when the next answer is a good one. */
const ends: Readonly<Record<(typeof malformedFaults)[number], End>> = {
  prose: { asked: 'json.missing' },
  fenced: { repaired: ['fence'] },
  'text-around': { repaired: ['prose'] },
  reasoning: { repaired: ['reasoning'] },
  'reasoning-unclosed': { asked: 'answer.reasoning' },
  bom: { repaired: [] },
  'trailing-comma': { repaired: ['syntax'] },
  'single-quotes': { repaired: ['syntax'] },
  'python-literals': { repaired: ['syntax'] },
  'misspelt-key': { repaired: ['key'] },
  'mangled-key': { asked: 'field.missing' },
  'camel-case-keys': { repaired: ['key'] },
  'missing-field': { asked: 'field.missing' },
  'null-field': { asked: 'field.null' },
  'empty-field': { asked: 'field.blank' },
  'whitespace-field': { asked: 'field.blank' },
  'zero-width-field': { asked: 'field.blank' },
  'placeholder-field': { asked: 'field.placeholder' },
  'wrong-type': { asked: 'field.type' },
  'wrapped-object': { repaired: ['envelope'] },
  'wrapped-array': { repaired: ['envelope'] },
  'json-in-string': { repaired: ['envelope'] },
  'several-objects': { asked: 'json.ambiguous' },
  'schema-echo': { asked: 'json.schema_echo' },
  'truncated-length': { asked: 'answer.truncated' },
  'truncated-stop': { asked: 'answer.truncated' },
  'content-filter': { code: 'llm_content_filtered' },
  'refusal-field': { asked: 'answer.refused' },
  'refusal-prose': { asked: 'answer.refused' },
  'empty-content': { asked: 'answer.empty' },
  'no-choices': { asked: 'answer.empty' },
  'html-page': { retried: 'unreadable' },
  'invalid-utf8': { asked: 'field.encoding' },
  nul: { asked: 'field.encoding' },
  'lone-surrogate': { asked: 'field.encoding' },
  'wrong-language': { asked: 'text.script' },
  ungrounded: { asked: 'grounding.standard' },
};

suite('each malformed class ends in a repair, a re-ask or its code', () => {
  let service: TestService;
  before(async () => {
    service = await startTestService();
  });
  after(async () => {
    await service[Symbol.asyncDispose]();
    await service.database.remove();
  });

  async function describeAfter(fault: (typeof malformedFaults)[number]) {
    service.simulator.script([fault, 'answer']);
    const answer = await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential });
    const generationId = answer.status === 201 ? answer.json.provenance.generation_id : answer.json.generation_id;
    const calls = await call(`${service.url}/v1/generations/${generationId}/llm-calls`);
    // A step that was not needed would answer the next test.
    const unused = answer.status !== 201 || answer.json.usage.attempts === 1;
    if (unused) await postJson(`${service.url}/v1/descriptions`, { credential: sampleCredential });
    return { answer, calls: calls.json.data };
  }

  for (const [fault, end] of Object.entries(ends) as [(typeof malformedFaults)[number], End][]) {
    test(`${fault} ends in ${JSON.stringify(end)}`, async () => {
      const { answer, calls } = await describeAfter(fault);
      const [first, second] = calls;
      if ('code' in end) {
        assert.equal(answer.json.code, end.code);
        assert.equal(calls.length, 1);
        return;
      }
      assert.equal(answer.status, 201, answer.text);
      if ('repaired' in end) {
        assert.deepEqual(first!.repairs, end.repaired);
        assert.equal(calls.length, 1);
        return;
      }
      assert.equal(calls.length, 2);
      if ('retried' in end) {
        assert.equal(first!.outcome, end.retried);
        assert.equal(second!.retry_of, first!.id);
        return;
      }
      assert.ok(
        first!.validation_errors.some(({ code }) => code === end.asked),
        JSON.stringify(first!.validation_errors),
      );
    });
  }
});
