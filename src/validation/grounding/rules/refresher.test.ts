import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Facts without a refresher and with one, and what a text may say of it. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'en',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'With an annual refresher in between.',
      'Holders attend a refresher course once a year.',
      'A yearly refresher keeps skills up to date.',
      'Regular refresher training is mandatory.',
      'A refresher day is required every two years.',
      'Holders must take a refresher.',
      'Skills are updated with annual recurrent training.',
      'An update course must be attended each year.',
      'Refresher training follows every twelve months.',
    ],
    pass: [],
  },
  {
    language: 'de',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'Mit jährlicher Auffrischung.',
      'Eine Auffrischung ist jedes Jahr nötig.',
      'Die Kenntnisse werden jährlich aufgefrischt.',
      'Alle zwei Jahre folgt ein Auffrischungskurs.',
      'Eine Wiederholungsschulung ist jährlich vorgeschrieben.',
      'Eine jährliche Nachschulung gehört dazu.',
      'Der Auffrischungskurs ist Pflicht.',
    ],
    pass: [],
  },
  {
    language: 'fr',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'Un recyclage annuel est prévu.',
      'Avec un recyclage annuel.',
      'Une remise à niveau est obligatoire tous les deux ans.',
      'Le recyclage a lieu chaque année.',
      'Une mise à jour annuelle des compétences est exigée.',
      'Un rappel annuel entretient les gestes.',
    ],
    pass: [],
  },
  {
    language: 'es',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'Con un reciclaje anual.',
      'El reciclaje es obligatorio cada dos años.',
      'Exige un curso de actualización anual.',
      'Cada año se realiza un reciclaje.',
      'Con una actualización anual de los conocimientos.',
      'Requiere un curso de refresco cada año.',
    ],
    pass: [],
  },
  {
    language: 'it',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'Con un aggiornamento annuale.',
      'Un corso di aggiornamento è obbligatorio ogni due anni.',
      'Ogni anno si segue un richiamo.',
      'Richiede un aggiornamento periodico.',
      'È previsto un aggiornamento ogni anno.',
    ],
    pass: [],
  },
  {
    language: 'pt',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'Com uma reciclagem anual.',
      'A reciclagem é obrigatória a cada dois anos.',
      'Exige um curso de atualização anual.',
      'Todos os anos há uma reciclagem.',
      'Com atualização anual dos conhecimentos.',
    ],
    pass: [],
  },
  {
    language: 'nl',
    facts: [
      { name: 'Forklift Operator Card', validity: '3 years', assessment: 'Theory test and driving test' },
      { name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' },
    ],
    refused: [
      'Met een jaarlijkse herhaling.',
      'Elk jaar volgt een herhalingscursus.',
      'Een jaarlijkse opfriscursus is verplicht.',
      'Om de twee jaar is bijscholing verplicht.',
      'Met een jaarlijkse opfrissing.',
      'Deelnemers volgen jaarlijks een bijscholing.',
    ],
    pass: [],
  },
  {
    language: 'en',
    facts: [
      { name: 'Forklift Card', validity: '3 years', description: 'A refresher every year keeps the card valid.' },
    ],
    refused: [],
    pass: ['With an annual refresher.', 'A yearly refresher keeps the card valid.'],
  },
  {
    language: 'en',
    facts: [{ name: 'Annual Refresher: First Aid', type: 'refresher course', duration: '1 day' }],
    refused: [],
    pass: ['This annual refresher takes one day.'],
  },
  {
    language: 'en',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: [
      'Participants refresh what they know about loading.',
      'Refresh your loading skills.',
      'For those who want to refresh their knowledge.',
      'A good refresher for loading.',
    ],
  },
  {
    language: 'de',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: [
      'Wer sein Wissen auffrischen will, ist hier richtig.',
      'Kenntnisse im Laden werden aufgefrischt.',
      'Zum Laden gehört die Wiederholung der Griffe.',
    ],
  },
  {
    language: 'fr',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: ['Pour remettre à jour ses connaissances du chargement.', 'Le tri et le recyclage des palettes.'],
  },
  {
    language: 'es',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: ['Para actualizar los conocimientos de carga.', 'El reciclaje de los palés.'],
  },
  {
    language: 'it',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: ['Per aggiornare le conoscenze sul carico.'],
  },
  {
    language: 'pt',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: ['Para atualizar os conhecimentos de carga.', 'A reciclagem das paletes.'],
  },
  {
    language: 'nl',
    facts: [{ name: 'Forklift Card', issuer: 'Liftwell', duration: '3 days', skills: 'loading' }],
    refused: [],
    pass: ['Voor wie zijn kennis wil opfrissen.', 'Met herhaling van de handgrepen.'],
  },
  {
    language: 'it',
    facts: [{ name: 'RSPP', description: 'Durata quinquennale, aggiornamento annuale di 4 ore.' }],
    refused: [],
    pass: ['Prevede un aggiornamento annuale di quattro ore.'],
  },
  {
    language: 'de',
    facts: [{ name: 'Staplerschein', criteria: 'Jährliche Unterweisung' }],
    refused: [],
    pass: ['Jährlich folgt eine Unterweisung.', 'Einmal im Jahr wird aufgefrischt: die Unterweisung ist jährlich.'],
  },
];

test('refuses a refresher that the facts do not ask for', () => {
  assertVerdicts(verdicts);
});
