import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createManualClock } from '../../test/support/manual-clock.ts';
import { answered, callInput, scriptedCall, unanswered } from '../../test/support/calls.ts';
import { firstDialect, nextDialect, withNegotiation } from './negotiate.ts';

const refused = (objection: 'limit_parameter' | 'unnamed', callId = 'call') =>
  unanswered({ code: 'llm_rejected', retryable: false, objection, callId });

const table = [
  [firstDialect, 'unnamed', { ...firstDialect, responseFormat: 'json_object' }],
  [{ ...firstDialect, responseFormat: 'json_object' }, 'unnamed', { ...firstDialect, responseFormat: 'none' }],
  [{ ...firstDialect, responseFormat: 'none' }, 'unnamed', undefined],
  [firstDialect, 'limit_parameter', { ...firstDialect, limitParameter: 'max_tokens' }],
  [
    { ...firstDialect, limitParameter: 'max_tokens' },
    'limit_parameter',
    { responseFormat: 'json_object', limitParameter: 'max_tokens' },
  ],
  [firstDialect, undefined, undefined],
] as const;

const clock = createManualClock();

suite('negotiation of what a provider takes', () => {
  for (const [dialect, objection, next] of table) {
    test(`${JSON.stringify(dialect)} and the objection ${objection ?? 'none'} give ${JSON.stringify(next)}`, () => {
      assert.deepEqual(nextDialect(dialect, { objection }), next);
    });
  }

  test('what worked is asked for at once the next time', async () => {
    const { call, inputs } = scriptedCall([
      refused('unnamed', 'a'),
      refused('limit_parameter', 'b'),
      answered,
      answered,
    ]);
    const negotiated = withNegotiation(call, { clock });
    assert.equal(await negotiated(callInput()), answered);
    assert.equal(await negotiated(callInput()), answered);
    assert.deepEqual(
      inputs.map(({ dialect, retryOf }) => `${dialect.responseFormat} ${dialect.limitParameter} ${retryOf ?? '-'}`),
      [
        'json_schema max_completion_tokens -',
        'json_object max_completion_tokens a',
        'json_object max_tokens b',
        'json_object max_tokens -',
      ],
    );
  });

  test('what failed too is not learnt', async () => {
    const failures = [refused('unnamed'), refused('unnamed'), refused('unnamed')];
    const { call, inputs } = scriptedCall([...failures, answered]);
    const negotiated = withNegotiation(call, { clock });
    assert.equal(await negotiated(callInput()), failures[2]);
    await negotiated(callInput());
    assert.deepEqual(inputs.at(-1)?.dialect, firstDialect);
  });

  test('what a caller asked for is not learnt', async () => {
    const { call, inputs } = scriptedCall([answered, answered]);
    const negotiated = withNegotiation(call, { clock });
    await negotiated({ ...callInput(), dialect: { ...firstDialect, responseFormat: 'json_object' } });
    await negotiated(callInput());
    assert.deepEqual(inputs.at(-1)?.dialect, firstDialect);
  });

  test('a lesson is forgotten after an hour', async () => {
    const { call, inputs } = scriptedCall([refused('unnamed'), answered, answered, answered]);
    const negotiated = withNegotiation(call, { clock });
    await negotiated(callInput());
    clock.advance(3_599_000);
    await negotiated(callInput());
    assert.equal(inputs.at(-1)?.dialect.responseFormat, 'json_object');
    clock.advance(2000);
    await negotiated(callInput());
    assert.equal(inputs.at(-1)?.dialect.responseFormat, 'json_schema');
  });

  test('a caller may ask for something simpler than the first', async () => {
    const { call, inputs } = scriptedCall([refused('limit_parameter'), answered]);
    const dialect = { ...firstDialect, responseFormat: 'json_object' } as const;
    assert.equal(await withNegotiation(call, { clock })({ ...callInput(), dialect }), answered);
    assert.deepEqual(
      inputs.map((input) => input.dialect),
      [dialect, { ...dialect, limitParameter: 'max_tokens' }],
    );
  });

  test('a call that is itself a repetition says so', async () => {
    const { call, inputs } = scriptedCall([answered]);
    await withNegotiation(call, { clock })({ ...callInput(), retryOf: 'earlier' });
    assert.equal(inputs[0]?.retryOf, 'earlier');
  });

  for (const [name, outcome, remainingMs] of [
    ['a refusal of something else', unanswered({ code: 'llm_rejected', retryable: false }), 45_000],
    ['a failure that may pass', unanswered(), 45_000],
    ['a deadline that is over', refused('unnamed'), 0],
  ] as const) {
    test(`${name} ends the negotiation`, async () => {
      const { call, inputs } = scriptedCall([outcome]);
      assert.equal(await withNegotiation(call, { clock })(callInput(() => remainingMs)), outcome);
      assert.equal(inputs.length, 1);
    });
  }

  test('each model learns for itself', async () => {
    const { call, inputs } = scriptedCall([refused('unnamed'), answered, answered]);
    const negotiated = withNegotiation(call, { clock });
    await negotiated(callInput());
    await negotiated({ ...callInput(), model: 'other' });
    assert.deepEqual(inputs.at(-1)?.dialect, firstDialect);
  });
});
