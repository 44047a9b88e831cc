import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';

const apart = [
  ['A trade, welding, and plumbing', 'A trade, welding and plumbing'],
  ['Two colleagues, Ann, and Bob', 'Two colleagues, Ann and Bob'],
  ['The exam, a written test, and a talk', 'The exam, a written test and a talk'],
  ['Staff, nurses, and doctors', 'Staff, nurses and doctors'],
] as const;

const alike = [
  ['Audit, control, and security', 'Audit, control and security'],
  ['A degree, a diploma, and a certificate', 'A degree, a diploma and a certificate'],
  ['Attend both days, submit a report, and pass the test', 'Attend both days, submit a report and pass the test'],
] as const;

test('a comma that may name the first item keeps apart', () => {
  for (const pair of apart) assert.equal(verdictOn(pair, { field: 'prerequisites' }), 'apposition', pair.join(' | '));
});

test('a comma among plain items says nothing', () => {
  for (const pair of alike) assert.equal(verdictOn(pair, { field: 'prerequisites' }), 'same', pair.join(' | '));
});
