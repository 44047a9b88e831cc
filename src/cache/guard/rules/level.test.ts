import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['AWS Architect – Associate', 'AWS Architect – Professional'],
  ['Beginner Data Analysis', 'Advanced Data Analysis'],
  ['ISO Lead Auditor', 'ISO Internal Auditor'],
] as const;

test('ranks keep apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair), 'level', pair.join(' | '));
});
