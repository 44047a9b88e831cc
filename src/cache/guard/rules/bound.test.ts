import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Score at least 66 %.', 'Score more than 66 %.'],
  ['Score 66 % or more.', 'Score 66 %.'],
  ['Score at least 66 %.', 'Score up to 66 %.'],
] as const;

test('limits keep apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair, { field: 'criteria' }), 'bound', pair.join(' | '));
});
