import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = Readonly<Record<'ofPeople' | 'ofMarks', readonly string[]>>;

/** What texts say of 80 per cent, of those who pass and of what is to be scored. */
const sayings: Record<string, Saying> = {
  en: {
    ofPeople: ['A test that 80% of candidates pass.', '80 per cent of all participants succeed.'],
    ofMarks: ['Candidates pass with 80% of the marks.', 'To pass, candidates need 80% of all questions.'],
  },
  de: {
    ofPeople: ['80 % der Teilnehmenden bestehen den Test.', '80 % der Kandidatinnen schaffen es.'],
    ofMarks: ['Der Test ist mit 80 % der Punkte bestanden.'],
  },
  fr: { ofPeople: ['80 % des candidats réussissent.'], ofMarks: ['Les candidats réussissent avec 80 % des points.'] },
  es: { ofPeople: ['El 80 % de los candidatos aprueba.'], ofMarks: ['Se aprueba con el 80 % de aciertos.'] },
  pt: { ofPeople: ['80% dos participantes são aprovados.'], ofMarks: ['Aprova-se com 80% dos pontos.'] },
  it: { ofPeople: ["L'80% dei candidati supera il test."], ofMarks: ["Si supera il test con l'80% dei punti."] },
  nl: { ofPeople: ['80% van de kandidaten slaagt.'], ofMarks: ['Deelnemers slagen met 80% van de punten.'] },
};

for (const [language, { ofPeople, ofMarks }] of Object.entries(sayings)) {
  const fields = ['assessment'];

  test(`${language}: a pass mark is no share of those who pass`, () => {
    const facts = ['Multiple-choice test, pass mark 80%'];
    assert.equal(wrongVerdicts(language, { fields, facts, pass: ofMarks, refused: ofPeople }), '');
  });

  test(`${language}: a share of those who pass is one`, () => {
    const facts = ['Multiple-choice test; 80% of candidates pass'];
    assert.equal(wrongVerdicts(language, { fields, facts, pass: ofPeople, refused: [] }), '');
  });
}
