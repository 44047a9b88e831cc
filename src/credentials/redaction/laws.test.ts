import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withoutLaws } from './laws.ts';

test('laws and standards are passed over with the day that they are known by', () => {
  for (const [text, rest] of [
    ['It follows ISO 13788 of December 2012 for walls.', 'It follows  for walls.'],
    ['Si usa la norma UNI EN 1090-2 dell’aprile 2018.', 'Si usa la norma .'],
    ['Grundlage ist § 4 PflAPrV vom 2. Oktober 2018.', 'Grundlage ist .'],
    ['Respeita a Portaria n.º 232, de 3 de setembro de 2016.', 'Respeita a .'],
  ] as const)
    assert.equal(withoutLaws(text).replace(/§+/gu, ''), rest);
});

test('a standard that is repeated is no riddle', () => {
  const text = `It follows ISO ${'EN '.repeat(60)}1 in 2024.`;
  assert.equal(withoutLaws(text), text);
});
