import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Counterbalance Truck', 'Reach Truck'],
  ['Participation in CPR', 'Completion in CPR'],
  ['Practical Nursing', 'Hands-on Nursing'],
  ['Windows Teams', 'Window Team'],
  ['Welding', 'Weldin'],
] as const;

test('a word that no list knows keeps apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair), 'word', pair.join(' | '));
});
