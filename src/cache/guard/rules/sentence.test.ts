import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Hold a B.Sc. Nursing experience counts', 'Hold a BSc nursing experience counts'],
  ['Work for the U.S. Nurses help', 'Work for the US nurses help'],
  ['Walk 3 hrs. Long walks count', 'Walk 3 hrs long walks count'],
] as const;

test('a sentence that begins behind an abbreviation keeps apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair, { field: 'prerequisites' }), 'sentence', pair.join(' | '));
});

test('an abbreviation within a sentence says nothing', () => {
  assert.equal(verdictOn(['A B.Sc. in nursing', 'A BSc in nursing'], { field: 'prerequisites' }), 'same');
});
