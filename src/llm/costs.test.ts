import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import fc from 'fast-check';

import { addDecimals, priceTokens } from './decimal.ts';
import { createCostOf, pricesSchema, standardPrices } from './prices.ts';
import { createTally } from './tally.ts';

const usage = { inputTokens: 1000, cachedInputTokens: 400, outputTokens: 100 };

suite('what a call costs', () => {
  test('decimals are exact where floats are not', () => {
    assert.equal(addDecimals('0.1', '0.2'), '0.3');
    assert.equal(addDecimals('99999999999999999999', '0.000000000001'), '99999999999999999999.000000000001');
    assert.equal(priceTokens(3, '0.15'), '0.00000045');
    assert.equal(priceTokens(0, '2.50'), '0');
    assert.throws(() => addDecimals('1e3', '1'), RangeError);
  });

  test('adding decimals commutes and associates', () => {
    const decimal = fc.bigInt({ min: 0n, max: 10n ** 20n }).map((units) => addDecimals(`${units}`, '0'));
    fc.assert(
      fc.property(decimal, decimal, decimal, (one, two, three) => {
        assert.equal(addDecimals(one, two), addDecimals(two, one));
        assert.equal(addDecimals(addDecimals(one, two), three), addDecimals(one, addDecimals(two, three)));
      }),
    );
  });

  test('fresh, cached and output tokens have their own price', () => {
    const costOf = createCostOf(standardPrices, (model) => assert.fail(model));
    // 600 × 2.50 + 400 × 1.25 + 100 × 10.00, per million
    assert.equal(costOf('gpt-4o', usage), '0.003');
    assert.equal(costOf('gpt-4o-2024-08-06', usage), '0.003');
  });

  test('an unknown model has no cost, and is told of once', () => {
    const told: string[] = [];
    const costOf = createCostOf(standardPrices, (model) => told.push(model));
    for (const model of ['house-model', 'house-model', 'constructor']) assert.equal(costOf(model, usage), undefined);
    assert.deepEqual(told, ['house-model', 'constructor']);
  });

  test('a call whose tokens were not counted has no cost, whatever its model', () => {
    const costOf = createCostOf(standardPrices, (model) => assert.fail(model));
    for (const unknown of [{ inputTokens: undefined }, { outputTokens: undefined }]) {
      assert.equal(costOf('gpt-4o', { ...usage, ...unknown }), undefined);
      assert.equal(costOf('house-model', { ...usage, ...unknown }), undefined);
    }
  });

  test('a price file holds decimals as text and a date', () => {
    const model = { input: '1', cached_input: '0.5', output: '2' };
    assert.ok(pricesSchema.safeParse({ as_of: '2026-11-24', models: { m: model } }).success);
    for (const wrong of [
      { models: { m: model } },
      { as_of: '2026-11-24', models: { m: { ...model, input: 1 } } },
      { as_of: '2026-11-24', models: { m: { ...model, output: '-2' } } },
      { as_of: '2026-11-24', models: { m: { input: '1', output: '2' } } },
    ]) {
      assert.ok(!pricesSchema.safeParse(wrong).success, JSON.stringify(wrong));
    }
  });

  test('a tally counts everything, and has no cost as soon as one call has none', () => {
    const tally = createTally();
    assert.equal(tally.countAttempt('first'), 1);
    tally.addUsage(usage, '0.003');
    assert.equal(tally.countAttempt('second'), 2);
    tally.addUsage(usage, '0.001');
    tally.addWaiting(20);
    assert.deepEqual(tally.spent(), {
      attempts: 2,
      inputTokens: 2000,
      outputTokens: 200,
      costUsd: '0.004',
      requestModel: 'second',
      waitedMs: 20,
    });
    tally.addUsage(usage, undefined);
    tally.addUsage(usage, '0.001');
    assert.equal(tally.spent().costUsd, null);
  });
});
