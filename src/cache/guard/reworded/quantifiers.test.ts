import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withPlainAll } from './quantifiers.ts';

test('tells in one way that all of a known number are meant', () => {
  for (const [language, text, told] of [
    ['en', 'Finish every one of the six lessons.', 'Finish all six lessons.'],
    ['it', 'Superare tutte e tre le prove.', 'Superare le tre prove.'],
    ['de', 'Alle drei Prüfungen bestehen.', 'Die drei Prüfungen bestehen.'],
  ] as const)
    assert.equal(wordingOf(withPlainAll, language, text), told);
});

test('some of them, each of them and lengths of time stay', () => {
  for (const [language, text] of [
    ['en', 'Pass two of the three tests.'],
    ['en', 'Score 70% in each of the three tests.'],
    ['en', 'Pass the first three tests.'],
    ['en', 'Attend the two days.'],
  ] as const)
    assert.equal(wordingOf(withPlainAll, language, text), text);
});
