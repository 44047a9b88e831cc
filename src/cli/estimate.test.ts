import assert from 'node:assert/strict';
import { test } from 'node:test';

import { estimateMean, estimateQuantile } from './estimate.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('a mean has an interval of 1.96 standard errors', () => {
  const estimate = estimateMean([2, 4, 4, 4, 5, 5, 7, 9]);
  assert.equal(estimate?.value, 5);
  assert.ok(Math.abs((estimate.interval?.high ?? 0) - 6.4815) < 0.0001);
  assert.ok(Math.abs((estimate.interval?.low ?? 0) - 3.5185) < 0.0001);
});

test('a mean of what is never negative has no negative bound', () => {
  assert.equal(estimateMean([0, 0, 0, 9])?.interval?.low, 0);
  assert.ok((estimateMean([-1, 0, 0, 9])?.interval?.low ?? 0) < 0);
});

test('one value has no interval, none no mean', () => {
  assert.deepEqual(estimateMean([3]), { value: 3, interval: undefined });
  assert.equal(estimateMean([]), undefined);
});

test('a median is bounded by ranks, in any order', () => {
  const estimate = estimateQuantile(upTo(100).reverse(), 0.5);
  assert.deepEqual(estimate, { value: 50, interval: { low: 41, high: 60 } });
});

test('a high quantile of few values has no interval', () => {
  assert.deepEqual(estimateQuantile(upTo(20), 0.95), { value: 19, interval: undefined });
  assert.equal(estimateQuantile([], 0.5), undefined);
});
