import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const apart = [
  ['Teachers of maths; science; art', 'Teachers of maths, science, art'],
  ['Essay plus viva – 60 minutes', 'Essay plus viva; 60 minutes'],
  ['Two exams – 60 minutes', 'Two exams; 60 minutes'],
] as const;
const alike = [
  ['Theory; practice; a short report', 'Theory, practice, a short report'],
  ['Exam PL-300 – 100 minutes', 'Exam PL-300; 100 minutes'],
] as const;

test('marks that may reach further keep apart', () => {
  for (const pair of apart) assert.equal(verdictOn(pair, { field: 'assessment' }), 'reach', pair.join(' | '));
});

test('marks that part the same say nothing', () => {
  for (const pair of alike) assert.equal(verdictOn(pair, { field: 'assessment' }), 'same', pair.join(' | '));
});
