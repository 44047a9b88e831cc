import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { visibleText } from './visible-text.ts';

test('what can be read stays', () => {
  for (const text of ['Node.js', 'С нуля', '脅威の分析', 'ความปลอดภัย', 'R&D, 5 °C', '👩🏽 x', 'é', '½']) {
    assert.equal(visibleText(text), text);
  }
});

test('what prints nothing goes, and spaces become one', () => {
  const blanks = [
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800',
    '\u200b',
    '\u00ad',
    '\u{e0041}',
    '\ufeff',
    '\ud83d',
    '\u{13441}',
  ];
  for (const blank of [...blanks, '\ufffd', '\u202e', '\u2068', '\u034f', '\ufe0f', '\u0000', ' \n\u3000']) {
    const name = blank.codePointAt(0)?.toString(16);
    assert.equal(visibleText(blank.repeat(30)), '', name);
    assert.match(visibleText(`a${blank}${blank}b`), /^a ?b$/, name);
  }
});

test('whatever the database takes for blank is blank here', () => {
  const migration = readFileSync(new URL('../migrations/0001-descriptions.ts', import.meta.url), 'utf8');
  const [, characters] = /'(\[\\\\s\\\\u.*\])'/.exec(migration) ?? [];
  assert.ok(characters !== undefined);
  const blankInDatabase = new RegExp(characters.replaceAll('\\\\', '\\'), 'u');
  for (let codePoint = 1; codePoint <= 0x10ffff; codePoint += 1) {
    const character = String.fromCodePoint(codePoint);
    if (blankInDatabase.test(character)) assert.equal(visibleText(character), '', codePoint.toString(16));
  }
});
