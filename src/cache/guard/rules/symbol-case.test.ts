import assert from 'node:assert/strict';
import { test } from 'node:test';

import { differInSymbolCase } from './symbol-case.ts';

const apart = [
  ['misura di CO', 'misura di Co'],
  ['from MPa to mPa', 'from mPa to MPa'],
  ['a torque of 100 Nm', 'a torque of 100 nm'],
  ['Working with GPs', 'Working with GPS'],
  ['GaN design', 'GAN design'],
  ['sizes in kB', 'sizes in kb'],
] as const;

const alike = [
  ['MISURA DI CO', 'Misura di Co'],
  ['Soldadura Al Arco', 'Soldadura al arco'],
  ['SOLDADURA AL ARCO – nivel 1', 'Soldadura Al Arco – nivel 1'],
  ['pH-Wert', 'PH-Wert'],
  ['a motor of 5 KW', 'a motor of 5 kW'],
] as const;

test('capitals of a symbol keep apart two things', () => {
  for (const [one, other] of apart) {
    assert.ok(differInSymbolCase(one, other), one);
    assert.ok(differInSymbolCase(other, one), other);
  }
});

test('capitals that tell no symbol from another say nothing', () => {
  for (const [one, other] of alike) assert.ok(!differInSymbolCase(one, other), one);
});
