import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = Readonly<Record<'facts' | 'pass' | 'refused', readonly string[]>>;

/** What texts say of a school that others prefer and of those who hire, beside facts that say neither. */
const sayings: Record<string, Saying> = {
  en: {
    facts: ['Repairing roofs and writing reports.'],
    pass: [
      'Participants repair roofs and choose a report to write first.',
      'For people who look for damage before they repair a roof.',
      'Everyone works on a report that they would rather write alone.',
    ],
    refused: [
      'Taught at the school that roofers prefer.',
      'Held at the favourite school of local roofers.',
      'At the school ranked first in the north for roofing.',
      'It ends with a report that building firms look for when they hire.',
      'Skills that builders pay well for.',
      'Names go onto a list of candidates.',
    ],
  },
  de: {
    facts: ['Dächer reparieren und Berichte schreiben.'],
    pass: [
      'Die Teilnehmenden suchen Schäden und schreiben Berichte.',
      'Sie schreiben Berichte, die sie gut begründen.',
    ],
    refused: [
      'An der Schule, die Dachdecker bevorzugen.',
      'An der Lieblingsakademie der Dachdecker.',
      'Ein Bericht, nach dem Betriebe bei der Einstellung fragen.',
      'Fertigkeiten, die Betriebe suchen und gut bezahlen.',
      'Aufnahme in den Bewerberpool der Region.',
    ],
  },
  nl: {
    facts: ['Daken herstellen en rapporten schrijven.'],
    pass: [
      'De deelnemers zoeken schade en schrijven rapporten.',
      'Een rapport waar zij een halve pagina voor schrijven.',
    ],
    refused: [
      'Op de school die dakdekkers verkiezen.',
      'Op de favoriete school van dakdekkers.',
      'Een rapport waar bedrijven bij het aannemen naar vragen.',
      'Vaardigheden waar bedrijven naar zoeken en goed voor betalen.',
      'Directe opname in de vacaturebank.',
    ],
  },
  fr: {
    facts: ['Réparer des toits et rédiger des rapports.'],
    pass: ['Les participants recherchent des défauts.', 'Chacun choisit sa réparation préférée.'],
    refused: [
      "Dans l'école classée première de France en toiture.",
      "Dans l'école préférée des couvreurs.",
      "L'école que les couvreurs choisissent en premier.",
      'Première école de toiture de France.',
      'Des gestes que les artisans paient bien.',
      'Inscription immédiate au vivier de candidats.',
    ],
  },
  es: {
    facts: ['Reparar tejados y redactar informes.'],
    pass: ['Los participantes buscan daños.', 'Cada cual elige su informe preferido.'],
    refused: [
      'En la escuela preferida de los techadores.',
      'En el mejor centro de tejados de la región.',
      'En la escuela que los techadores prefieren.',
      'Un informe que las empresas piden al contratar.',
      'Después hay un puesto seguro.',
      'Incorporación inmediata a la bolsa de empleo.',
    ],
  },
  pt: {
    facts: ['Reparar telhados e redigir relatórios.'],
    pass: ['Os participantes procuram danos.', 'Cada um escolhe o seu relatório preferido.'],
    refused: [
      'Naquela que é a escola preferida dos telhadores.',
      'Na escola que os telhadores preferem.',
      'Um relatório que as empresas pedem ao contratar.',
      'Entrada imediata na bolsa de emprego.',
      'Competências que as empresas procuram e pagam bem.',
    ],
  },
  it: {
    facts: ['Riparare tetti e scrivere relazioni.'],
    pass: ['I partecipanti cercano danni.', 'Ognuno sceglie la relazione che scrive.'],
    refused: [
      'Nella scuola che i lattonieri preferiscono.',
      'Nella scuola classificata prima in Italia.',
      'Competenze che le aziende edili cercano e pagano bene.',
      'Una relazione che le imprese chiedono quando assumono.',
      'Dopo il corso il posto di lavoro è sicuro.',
    ],
  },
};

for (const [language, table] of Object.entries(sayings)) {
  test(`${language}: nobody prefers the school or hires its people where the facts do not say so`, () => {
    assert.equal(wrongVerdicts(language, { fields: ['description'], ...table }), '');
  });
}

test('a placement promises no work', () => {
  const facts = ['6 weeks and a two-week placement'];
  const pass = ['Zu sechs Wochen kommen zwei Wochen Praktikum.'];
  const refused = ['Nach zwei Wochen Praktikum ist ein Arbeitsplatz sicher.'];
  assert.equal(wrongVerdicts('de', { fields: ['duration'], facts, pass, refused }), '');
});

test('those who hire may be what it is about', () => {
  const facts = ['How companies look for staff and whom they hire.'];
  const pass = ['Learners see how companies look for staff when they hire.'];
  assert.equal(wrongVerdicts('en', { fields: ['description'], facts, pass, refused: [] }), '');
});
