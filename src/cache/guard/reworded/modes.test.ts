import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withPlainMode } from './modes.ts';

test('tells each part in the word of the list, in one order', () => {
  for (const [language, text, told] of [
    ['en', 'Face to face', 'In person'],
    ['es', 'En línea, a distancia', 'A distancia, En línea'],
    ['fr', 'Alternance avec cours en présence', 'Alternance, Présentiel'],
    ['pt', 'Online, no ritmo do aluno', 'Ao ritmo do aluno, Online'],
  ] as const)
    assert.equal(wordingOf(withPlainMode, language, text), told);
});

test('a part on no list leaves all as it is', () => {
  for (const [language, text] of [
    ['en', 'Online, then in person'],
    ['en', 'Self-paced, with tutor calls'],
    ['es', 'A distancia, por correo'],
  ] as const)
    assert.equal(wordingOf(withPlainMode, language, text), text);
});
