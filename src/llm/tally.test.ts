import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createTally } from './tally.ts';

const usage = { inputTokens: 20, cachedInputTokens: 8, outputTokens: 5 };

suite('the tally of a generation', () => {
  test('starts with nothing spent', () => {
    assert.deepEqual(createTally().spent(), {
      attempts: 0,
      inputTokens: 0,
      outputTokens: 0,
      costUsd: '0',
      requestModel: undefined,
      waitedMs: 0,
    });
  });

  test('numbers attempts from one, and names the model asked last', () => {
    const tally = createTally();
    const numbers = ['first', 'first', 'second'].map((model) => tally.countAttempt(model));
    assert.deepEqual(numbers, [1, 2, 3]);
    assert.deepEqual([tally.spent().attempts, tally.spent().requestModel], [3, 'second']);
  });

  test('adds tokens, in which cached input is counted once', () => {
    const tally = createTally();
    tally.addUsage(usage, '0');
    tally.addUsage({ ...usage, outputTokens: 100 }, '0');
    const { inputTokens, outputTokens, attempts } = tally.spent();
    assert.deepEqual({ inputTokens, outputTokens, attempts }, { inputTokens: 40, outputTokens: 105, attempts: 0 });
  });

  test('adds costs exactly', () => {
    const tally = createTally();
    for (const _ of Array(10).keys()) tally.addUsage(usage, '0.1');
    assert.equal(tally.spent().costUsd, '1');
  });

  for (const [name, costs] of [
    ['first', [undefined, '0.1']],
    ['last', ['0.1', undefined]],
    ['only', [undefined]],
  ] as const) {
    test(`has no cost when the ${name} call has none, and keeps its tokens`, () => {
      const tally = createTally();
      for (const cost of costs) tally.addUsage(usage, cost);
      assert.equal(tally.spent().costUsd, null);
      assert.equal(tally.spent().inputTokens, 20 * costs.length);
    });
  }

  for (const [name, counted, sums] of [
    ['nothing', undefined, { inputTokens: null, outputTokens: null, costUsd: null }],
    ['no input', { ...usage, inputTokens: undefined }, { inputTokens: null, outputTokens: 10, costUsd: null }],
    ['no output', { ...usage, outputTokens: undefined }, { inputTokens: 40, outputTokens: null, costUsd: null }],
  ] as const) {
    test(`knows no sum of what an answer did not count: ${name}`, () => {
      for (const order of [
        [usage, counted],
        [counted, usage],
      ]) {
        const tally = createTally();
        for (const each of order) tally.addUsage(each, each === usage ? '0.1' : undefined);
        const { inputTokens, outputTokens, costUsd } = tally.spent();
        assert.deepEqual({ inputTokens, outputTokens, costUsd }, sums);
      }
    });
  }

  test('adds the time in calls and in waits', () => {
    const tally = createTally();
    tally.addWaiting(250);
    tally.addWaiting(0.5);
    assert.equal(tally.spent().waitedMs, 250.5);
  });

  test('that was asked for stays as it was', () => {
    const tally = createTally();
    const before = tally.spent();
    tally.countAttempt('model');
    tally.addUsage(usage, '1');
    tally.addWaiting(1);
    assert.deepEqual(before, createTally().spent());
  });

  test('is of one generation only', () => {
    const one = createTally();
    const other = createTally();
    one.countAttempt('model');
    assert.equal(other.countAttempt('model'), 1);
  });
});
