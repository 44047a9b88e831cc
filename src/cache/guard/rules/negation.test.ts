import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const pairs = [
  ['Pass with the quiz.', 'Pass without the quiz.'],
  ['Pass the exam and the project.', 'Pass the exam or the project.'],
  ['Pass the exam.', 'Pass the optional exam.'],
] as const;

test('what is denied or left open keeps apart', () => {
  for (const pair of pairs) assert.equal(verdictOn(pair, { field: 'criteria' }), 'negation', pair.join(' | '));
});
