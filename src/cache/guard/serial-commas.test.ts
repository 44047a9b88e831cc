import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withoutSerialCommas } from './serial-commas.ts';
import { listsOf } from './words/lists-of.ts';

test('the comma before the last of a list goes', () => {
  for (const text of [
    'Audit, control, or security',
    'A degree, a diploma, or a certificate',
    'Adjust brakes, true a wheel, and replace a chain',
  ])
    assert.equal(withoutCommas(text), text.replace(/,(?= (?:or|and))/, ''));
});

test('it stays where the others may be what the first is', () => {
  for (const text of [
    'A trade, welding, or plumbing',
    'The final exam, written, or oral',
    'A health worker, nurse, or midwife',
    'Languages, French, or German',
    'Animals, dogs, or cats',
    'Staff, nurses, or carers',
    'Our tutor, Ann, or Bob',
  ])
    assert.equal(withoutCommas(text), text);
});

function withoutCommas(text: string): string {
  const lists = listsOf('en');
  assert.ok(lists);
  return withoutSerialCommas(text, lists);
}
