import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';
import { judgeSharing } from '../judge-sharing.ts';
import { differInUnitCase } from './unit-case.ts';

test('capitals of a unit keep apart what is equal folded', () => {
  assert.equal(verdictOn(['Send 100 MB/s.', 'Send 100 Mb/s.'], { field: 'criteria' }), 'unit');
  assert.equal(verdictOn(['5 mW lasers', '5 MW lasers'], { field: 'skills' }), 'unit');
  assert.equal(verdictOn(['Work at 5 mPa.', 'Work at 5 MPa.'], { field: 'criteria' }), 'unit');
  assert.equal(verdictOn(['Read 2 mS/cm.', 'Read 2 MS/cm.'], { field: 'criteria' }), 'unit');
  assert.equal(verdictOn(['1 mΩ resistors', '1 MΩ resistors'], { field: 'skills' }), 'unit');
});

test('capitals of other words say nothing', () => {
  assert.ok(!differInUnitCase('Lift 5 KG in 10 Minutes', 'lift 5 kg in 10 minutes'));
  assert.ok(!differInUnitCase('Fill 5 mL at 50 hz', 'Fill 5 ml at 50 Hz'));
});

test('a figure has no unit in the next item of a list', () => {
  const facts = { name: 'Arc Welding', learning_outcomes: [], supporting_texts: [] };
  const [one, other] = [
    { ...facts, skills: ['ML Welding', '70'] },
    { ...facts, skills: ['70', 'ml welding'] },
  ];
  assert.deepEqual(judgeSharing(one, other, 'en'), { kind: 'same' });
});
