import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Training (DOG)', 'Training DOG'],
  ['Level (PRO)', 'Level PRO'],
] as const;

test('an acronym of nothing keeps its brackets', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair), 'bracket', pair.join(' | '));
});

test('an acronym of the words in front falls away', () => {
  assert.equal(verdictOn(['Care of Old Dogs (COD)', 'Care of Old Dogs']), 'same');
});
