import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Attend 40 hours.', 'Attend 40 days.'],
  ['Lift 2.5 kg.', 'Lift 2.5 lb.'],
  ['Score 75 %.', 'Score 75.'],
] as const;

test('units keep apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair, { field: 'criteria' }), 'unit', pair.join(' | '));
});
