import assert from 'node:assert/strict';
import { test } from 'node:test';

import { annotate } from '../annotate.ts';
import { readPassage } from '../reading.ts';
import { vocabularyOf } from '../vocabulary.ts';

const vocabulary = vocabularyOf('en') ?? assert.fail('there is English');
const unitsIn = (text: string) =>
  annotate(readPassage('/short_description', text), [vocabulary]).numbers.map(({ unit, values }) => [unit, values[0]]);

for (const [text, unit, value] of [
  ['They report mails for one quarter.', 'quarterYear', 1],
  ['It lasts a quarter.', 'quarterYear', 1],
  ['It takes a quarter of an hour.', 'quarterHour', 1],
  ['One quarter is practice.', undefined, 0.25],
] as const) {
  test(`the quarter of "${text}" is read as it is meant`, () => assert.deepEqual(unitsIn(text), [[unit, value]]));
}
