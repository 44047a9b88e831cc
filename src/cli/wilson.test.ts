import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wilson } from './wilson.ts';

// Computed by the formula in Wilson (1927), as printed in common tables of the score interval.
const cases: readonly [count: number, total: number, low: number, high: number][] = [
  [0, 200, 0, 0.0188],
  [200, 200, 0.9812, 1],
  [10, 20, 0.2993, 0.7007],
  [1, 10, 0.0179, 0.4042],
  [9, 10, 0.5958, 0.9821],
];

for (const [count, total, low, high] of cases) {
  test(`${count} of ${total} lies between ${low} and ${high}`, () => {
    const interval = wilson(count, total);
    assert.ok(interval !== undefined);
    assert.ok(Math.abs(interval.low - low) < 0.0001, String(interval.low));
    assert.ok(Math.abs(interval.high - high) < 0.0001, String(interval.high));
  });
}

test('no cases have no interval', () => {
  assert.equal(wilson(0, 0), undefined);
});

test('the interval holds the share and stays within bounds', () => {
  for (let total = 1; total <= 60; total += 1) {
    for (let count = 0; count <= total; count += 1) {
      const interval = wilson(count, total);
      assert.ok(interval !== undefined && interval.low >= 0 && interval.high <= 1);
      assert.ok(interval.low <= count / total + 1e-12 && interval.high >= count / total - 1e-12);
    }
  }
});
