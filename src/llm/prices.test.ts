import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createCostOf, pricesSchema, standardPrices, type Prices } from './prices.ts';

const prices: Prices = {
  as_of: '2026-11-24',
  models: {
    plain: { input: '2', cached_input: '0.5', output: '8' },
    'dated-2026-01-01': { input: '3', cached_input: '3', output: '3' },
    dated: { input: '1', cached_input: '1', output: '1' },
    free: { input: '0', cached_input: '0', output: '0' },
  },
};

const used = (inputTokens: number, cachedInputTokens: number, outputTokens: number) => ({
  inputTokens,
  cachedInputTokens,
  outputTokens,
});

const costs = [
  ['plain', used(1_000_000, 0, 0), '2'],
  ['plain', used(1_000_000, 1_000_000, 0), '0.5'],
  ['plain', used(0, 0, 1_000_000), '8'],
  ['plain', used(3, 1, 2), '0.0000205'],
  ['plain', used(0, 0, 0), '0'],
  // A provider that counts more cached input than input is owed what it says, never less than nothing.
  ['plain', used(1, 4, 0), '0.000002'],
  ['free', used(1000, 10, 1000), '0'],
  ['plain-2026-01-01', used(1_000_000, 0, 0), '2'],
  ['dated-2026-01-01', used(1_000_000, 0, 0), '3'],
  ['dated-2026-01-02', used(1_000_000, 0, 0), '1'],
] as const;

const unpriced = [
  '',
  'PLAIN',
  'plain-20260101',
  'plain-2026-01-01-x',
  'x-plain',
  'plain2026-01-01',
  'plain-preview-12',
  'toString',
];

suite('the price of a call', () => {
  for (const [model, usage, cost] of costs) {
    test(`is ${cost} for ${Object.values(usage).join(', ')} tokens of ${model}`, () => {
      const costOf = createCostOf(prices, (unknown) => assert.fail(unknown));
      assert.equal(costOf(model, usage), cost);
    });
  }

  for (const model of unpriced) {
    test(`is unknown for ${JSON.stringify(model)}, which is told by its whole name`, () => {
      const told: string[] = [];
      const costOf = createCostOf(prices, (unknown) => told.push(unknown));
      assert.equal(costOf(model, used(1, 0, 1)), undefined);
      assert.deepEqual(told, [model]);
    });
  }

  test('knows every standard price', () => {
    const costOf = createCostOf(standardPrices, (unknown) => assert.fail(unknown));
    for (const [model, { output }] of Object.entries(standardPrices.models)) {
      assert.equal(Number(costOf(model, used(0, 0, 1_000_000))), Number(output), model);
    }
  });
});

suite('a price file', () => {
  test('of the service is a price file', () => {
    assert.deepEqual(pricesSchema.parse(standardPrices), standardPrices);
  });

  const price = { input: '1', cached_input: '1', output: '1' };
  for (const [name, models, isValid] of [
    ['no models', {}, true],
    ['twelve digits behind the point', { m: { ...price, input: '0.123456789012' } }, true],
    ['thirteen digits behind the point', { m: { ...price, input: '0.1234567890123' } }, false],
    ['an exponent', { m: { ...price, cached_input: '1e3' } }, false],
    ['an empty price', { m: { ...price, output: '' } }, false],
    ['a misspelt price', { m: { ...price, cachedInput: '1' } }, false],
  ] as const) {
    test(`with ${name} is ${isValid ? 'read' : 'refused'}`, () => {
      assert.equal(pricesSchema.safeParse({ as_of: '2026-11-24', models }).success, isValid);
    });
  }

  test('is dated by a day that exists', () => {
    for (const day of ['2026-02-30', '24.11.2026', '2026-11-24T00:00:00Z', '']) {
      assert.ok(!pricesSchema.safeParse({ as_of: day, models: {} }).success, day);
    }
  });
});
