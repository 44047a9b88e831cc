import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readText } from './read-text.ts';
import { isScopeMoved } from './scope-of-marks.ts';
import { listsOf } from './words/lists-of.ts';

const lists = listsOf('en');
assert.ok(lists);
const markedOf = (text: string) => readText(text, { kind: 'prose', field: 'description', lists }).marked;

const cases = [
  ['Covers two exams: theory and practice', 'Covers two exams (theory and practice)', false],
  ['Drivers (group B and C)', 'Drivers, group B and C', true],
  ['First aid (groups B and C)', 'First aid (group B) and C', true],
] as const;

for (const [one, other, isMoved] of cases)
  test(`${one} | ${other}`, () => {
    assert.equal(isScopeMoved(markedOf(one), markedOf(other)), isMoved);
    assert.equal(isScopeMoved(markedOf(other), markedOf(one)), isMoved);
  });

test('a text of 20,000 characters with a bracket every few words takes no time', () => {
  const one = markedOf('x (also y z) w '.repeat(1300));
  const other = markedOf('x, also y z, w '.repeat(1300));
  const started = process.cpuUsage();
  isScopeMoved(one, other);
  // In microseconds; to look for the next bracket at each word took seconds.
  assert.ok(process.cpuUsage(started).user < 500_000);
});
