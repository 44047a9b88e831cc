import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withClauseBehind } from './clauses.ts';

test('tells what comes before or after behind what is done', () => {
  for (const [language, text, told] of [
    ['en', 'After passing the exam, candidates log 40 hours.', 'Candidates log 40 hours after passing the exam.'],
    ['en', 'Trainees log 40 hours after they have passed it.', 'Trainees log 40 hours after passing it.'],
    ['it', 'Prima della prova si consegna un documento.', 'Si consegna un documento prima della prova.'],
  ] as const)
    assert.equal(wordingOf(withClauseBehind, language, text), told);
});

test('a time that could be of what is done it to stays', () => {
  for (const [language, text] of [
    ['en', 'Before the dive, candidates plan what to do.'],
    ['en', 'After the course, candidates receive a list of dates.'],
    ['en', 'Candidates sign the waivers before they are used.'],
    ['en', 'Candidates receive materials before they leave.'],
    ['es', 'Antes del curso, el alumno entrega los documentos disponibles.'],
  ] as const)
    assert.equal(wordingOf(withClauseBehind, language, text), text);
});

test('reads a long text of clauses in no time', () => {
  const text = 'after passing the exam, candidates log 40 hours before they '.repeat(340);
  assert.equal(wordingOf(withClauseBehind, 'en', text), text);
});
