import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

/** Audits by ISO 14001, and a regulation that the facts name or lack. */
const sayings: Record<string, { readonly fact: string; readonly says: readonly string[] }> = {
  en: {
    fact: 'Audits as in ISO 14001',
    says: ['Audits as in ISO 14001 and the QVRS.', 'It covers the QVRS regulation.', 'Audits according to QVRS.'],
  },
  de: {
    fact: 'Audits nach ISO 14001',
    says: [
      'Audits nach ISO 14001 und QVRS.',
      'Thema ist die Verordnung QVRS.',
      'Audits gemäß QVRS.',
      'Thema ist die QVRS-Richtlinie.',
    ],
  },
  fr: {
    fact: 'Audits selon ISO 14001',
    says: ['Audits selon ISO 14001 et le QVRS.', 'On y voit le règlement QVRS.', 'Audits selon le QVRS.'],
  },
  es: {
    fact: 'Auditorías según ISO 14001',
    says: ['Auditorías según ISO 14001 y el QVRS.', 'Se trata el reglamento QVRS.', 'Auditorías conforme al QVRS.'],
  },
  pt: {
    fact: 'Auditorias segundo a ISO 14001',
    says: ['Auditorias pela ISO 14001 e o QVRS.', 'Trata-se o regulamento QVRS.', 'Auditorias conforme o QVRS.'],
  },
  it: {
    fact: 'Audit secondo ISO 14001',
    says: ['Audit secondo ISO 14001 e QVRS.', 'Si tratta il regolamento QVRS.', 'Audit secondo il QVRS.'],
  },
  nl: {
    fact: 'Audits volgens ISO 14001',
    says: ['Audits volgens ISO 14001 en QVRS.', 'De verordening QVRS komt aan bod.', 'Audits volgens de QVRS.'],
  },
};

for (const [language, { fact, says }] of Object.entries(sayings)) {
  test(`${language}: a regulation by its short name stands in the facts or is refused`, () => {
    const table = { fields: ['description'], facts: [fact] };
    assert.equal(wrongVerdicts(language, { ...table, pass: [`${fact}.`], refused: says }), '');
    assert.equal(wrongVerdicts(language, { ...table, facts: [`${fact}; QVRS`], pass: says, refused: [] }), '');
  });
}

test('capitals that everyone uses are no law, and neither is an issuer', () => {
  const facts = ['Reports, as the HLA asks for them'];
  const pass = ['Reports are handed in as PDF.', 'Reports according to the HLA.', 'A directive style and a PDF.'];
  assert.equal(
    wrongVerdicts('en', { facts, fields: ['description'], pass, refused: ['Reports follow the EMAS.'] }),
    '',
  );
});
