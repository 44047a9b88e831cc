import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['C Programming', 'C++ Programming'],
  ['Category C Theory', 'Category CE Theory'],
  ['Class A License', 'Class B License'],
  ['UEFA A Licence', 'UEFA Licence'],
] as const;

test('letters and signs keep apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair), 'letter', pair.join(' | '));
});
