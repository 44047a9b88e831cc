import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findExcess } from './find-excess.ts';

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

test('what anybody means to send is no excess', () => {
  for (const value of [null, 'x', 3, [], {}, nested(64), Array.from({ length: 10_000 }, () => 'x')]) {
    assert.equal(findExcess(value), undefined);
  }
});

test('a body deeper than sixty-four levels is too deep', () => {
  for (const levels of [65, 100, 100_000]) assert.equal(findExcess(nested(levels))?.code, 'too_deep');
});

test('values are counted over the whole body', () => {
  const half = Array.from({ length: 5000 }, () => 'x');
  assert.equal(findExcess({ one: half, other: Object.fromEntries(half.entries()) })?.code, 'too_many');
  assert.equal(findExcess(Array.from({ length: 1_000_000 }, () => 1))?.code, 'too_many');
});
