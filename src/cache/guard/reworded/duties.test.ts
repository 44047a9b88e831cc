import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withDuties } from './duties.ts';

test('tells what is required of learners as what they must do', () => {
  for (const [language, text, told] of [
    ['en', 'Completion of all modules is required of candidates.', 'Candidates must complete all modules.'],
    ['es', 'Es obligatorio que los alumnos superen el examen.', 'Los alumnos deben superar el examen.'],
    ['fr', 'La remise du rapport est exigée des élèves.', 'Les élèves doivent remettre le rapport.'],
    ['de', 'Das Bestehen aller Teile ist für Teilnehmende Pflicht.', 'Teilnehmende müssen alle Teile bestehen.'],
    ['pt', 'É exigida aos formandos a entrega do dossiê.', 'Os formandos devem entregar o dossiê.'],
    ['it', "Ai candidati è richiesto il superamento dell'esame.", "I candidati devono superare l'esame."],
    ['nl', 'Het halen van het examen is verplicht voor cursisten.', 'Cursisten moeten het examen halen.'],
  ] as const)
    assert.equal(wordingOf(withDuties, language, text), told);
});

test('what is advised, was asked or is asked of others stays', () => {
  for (const [language, text] of [
    ['en', 'Completion of all modules is expected of candidates.'],
    ['en', 'Completion of all modules was required of candidates.'],
    ['en', 'Completion of all modules is required of instructors.'],
    ['en', 'Submission of a report by the tutor is required of candidates.'],
    ['es', 'Es recomendable que los alumnos superen el examen.'],
  ] as const)
    assert.equal(wordingOf(withDuties, language, text), text);
});
