import assert from 'node:assert/strict';
import { test } from 'node:test';

import { prerequisiteSayings as sayings } from '../../../../test/support/prerequisite-sayings.ts';
import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

/** What else there is to do stands in nearly every credential, and asks for no knowledge. */
const criteria: Record<string, string> = {
  en: 'Attend both evenings and hand in one spreadsheet.',
  de: 'Teilnahme an beiden Abenden und Abgabe einer Tabelle.',
  fr: 'Participer aux deux soirées et remettre un tableau.',
  es: 'Asistir a las dos tardes y entregar una hoja de cálculo.',
  pt: 'Participar nas duas sessões e entregar uma folha de cálculo.',
  it: 'Partecipare alle due serate e consegnare un foglio di calcolo.',
  nl: 'Beide avonden bijwonen en een spreadsheet inleveren.',
};
const english = sayings.en ?? assert.fail();

for (const [language, { none, needed, helpful, ...says }] of Object.entries(sayings)) {
  // What facts say in whole sentences, texts say as well.
  const [saysNone, saysNeeded, saysHelpful] = [
    [...none.filter(isSentence), ...says.saysNone],
    [...needed.filter(isSentence), ...says.saysNeeded],
    [...helpful.filter(isSentence), ...says.saysHelpful],
  ];
  const besides = [{}, { criteria: criteria[language] ?? '' }];

  test(`${language}: nothing needed stays so in other words`, () => {
    const table = { fields: ['prerequisites'], pass: saysNone, refused: saysNeeded };
    const sentences = none.filter((fact) => fact.includes(' '));
    for (const beside of besides) {
      assert.equal(wrongVerdicts(language, { ...table, facts: none, beside }), '');
      assert.equal(wrongVerdicts(language, { ...table, fields: ['description'], facts: sentences, beside }), '');
    }
    assert.equal(
      wrongVerdicts(language, { ...table, facts: english.none, beside: { criteria: criteria.en ?? '' } }),
      '',
    );
  });

  test(`${language}: what is needed stays needed`, () => {
    const table = { fields: ['prerequisites'], pass: saysNeeded, refused: [...saysNone, ...saysHelpful] };
    for (const beside of besides) assert.equal(wrongVerdicts(language, { ...table, facts: needed, beside }), '');
  });

  test(`${language}: what is recommended stays recommended`, () => {
    const table = { fields: ['prerequisites'], pass: saysHelpful, refused: saysNeeded };
    for (const beside of besides) assert.equal(wrongVerdicts(language, { ...table, facts: helpful, beside }), '');
  });
}

function isSentence(fact: string): boolean {
  return fact.includes(' ') && fact.endsWith('.');
}
