import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

/** A month by which something has to be done, as each language puts it. */
const sayings: Record<string, readonly string[]> = {
  en: ['Valid for two years, provided it is renewed by December.', 'It has to be renewed before December.'],
  de: ['Zwei Jahre gültig, sofern es bis Ende Dezember erneuert wird.', 'Vor Dezember zu erneuern.'],
  fr: ['Valable deux ans, à renouveler avant décembre.', 'À renouveler avant fin décembre.'],
  es: ['Válido dos años, siempre que se renueve antes de diciembre.', 'Se renueva a finales de diciembre.'],
  pt: ['Válido por dois anos, desde que renovado até dezembro.', 'Renova-se antes do fim de dezembro.'],
  it: ['Vale due anni, purché rinnovato entro dicembre.', 'Da rinnovare entro fine dicembre.'],
  nl: ['Twee jaar geldig, mits voor december vernieuwd.', 'Te vernieuwen voor eind december.'],
};

for (const [language, texts] of Object.entries(sayings)) {
  test(`${language}: a month by which to renew is one of the facts`, () => {
    const table = { fields: ['validity'], pass: [], refused: [] };
    assert.equal(wrongVerdicts(language, { ...table, facts: ['2 years'], refused: texts }), '');
    assert.equal(wrongVerdicts(language, { ...table, facts: ['2 years, renewed by 31 December'], pass: texts }), '');
  });
}
