import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { PersonalKind } from '../personal-values.ts';
import { createHolderTest } from './holder-test.ts';

const told: readonly (readonly [kind: PersonalKind, value: string, text: string])[] = [
  ['name', 'Jo Jackson', 'Jackson College'],
  ['name', 'Li Wu', 'Welding with Wu'],
  ['name', 'Jörg Müller', 'Das Mueller-Verfahren'],
  ['name', 'Joerg Mueller', 'Das Müller-Verfahren'],
  ['name', 'José Peña', 'Circuito Peña'.normalize('NFD')],
  ['name', 'Jonas Weber', 'Webers Verfahren'],
  ['name', 'Mark Koch', 'Koch ist ein Beruf.'],
  ['name', '王小明', '王氏焊接法'],
  ['family_name', 'Le', 'Le soudage'],
  ['email', 'weber77@mail.example', 'Reference WEBER77'],
  ['id', 'AB-77-31-Z', 'Welding no. AB-77-31-Z'],
  ['address', 'Lyon', 'Weld in Lyon.'],
];
for (const [kind, value, text] of told)
  test(`knows a word of ${kind} ${value} in ${text}`, () => {
    assert.ok(createHolderTest([{ kind, value }])(text));
  });

const others: readonly (readonly [kind: PersonalKind, value: string, text: string])[] = [
  ['name', 'Li Wu', 'Learners lift and wuther.'],
  ['name', 'Jonas Weber', 'Learners weave a web.'],
  ['name', '王小明', '焊接技术'],
  ['date', '2026-03-03', 'Valid from 2026.'],
  ['email', 'weber77@mail.example', 'Mail the report.'],
  ['email', 'student@mail.example', 'Students must complete three modules.'],
];
for (const [kind, value, text] of others)
  test(`knows nothing of ${kind} ${value} in ${text}`, () => {
    assert.ok(!createHolderTest([{ kind, value }])(text));
  });

test('without a holder no text is one of theirs', () => {
  assert.ok(!createHolderTest([])('Jackson College'));
});
