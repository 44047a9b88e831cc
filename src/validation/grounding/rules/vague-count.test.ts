import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Facts with a count and without, and texts that count by groups. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'en',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'A dozen projects are assessed.',
      'A good dozen projects are built.',
      'A handful of projects.',
      'Half a dozen projects are built.',
      'A couple of hundred people have it.',
      'Some twenty projects are built.',
      'Around a dozen lessons.',
      'Dozens of projects.',
    ],
    pass: ['Several projects are built.', 'Projects are built.', 'Some projects are assessed.', 'A few projects.'],
  },
  {
    language: 'de',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'Ein gutes Dutzend Projekte wird bewertet.',
      'Ein Dutzend Projekte.',
      'Ein halbes Dutzend Projekte.',
      'Eine Handvoll Projekte.',
      'Rund zwanzig Projekte.',
      'Ein paar hundert Menschen haben es.',
      'Dutzende Projekte.',
      'Knapp ein Dutzend Projekte wird bewertet.',
    ],
    pass: ['Einige Projekte.', 'Mehrere Projekte.', 'Ein paar Projekte.'],
  },
  {
    language: 'fr',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'Une dizaine de projets sont évalués.',
      'Une quinzaine de projets.',
      'Une vingtaine de projets.',
      'Une demi-douzaine de projets.',
      'Une poignée de projets.',
      'Des dizaines de projets.',
      'Une bonne douzaine de projets.',
      'Une centaine de projets.',
      'Une huitaine de projets.',
      'Une petite dizaine de projets.',
    ],
    pass: ['Plusieurs projets.', 'Quelques projets.'],
  },
  {
    language: 'es',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'Una decena de proyectos.',
      'Una quincena de proyectos.',
      'Una veintena de proyectos.',
      'Media docena de proyectos.',
      'Un puñado de proyectos.',
      'Un centenar de proyectos.',
      'Decenas de proyectos.',
      'Una docena larga de proyectos.',
      'Un par de centenares de personas.',
    ],
    pass: ['Varios proyectos.', 'Algunos proyectos.'],
  },
  {
    language: 'it',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'Una decina di progetti.',
      'Una quindicina di progetti.',
      'Una ventina di progetti.',
      'Mezza dozzina di progetti.',
      'Una manciata di progetti.',
      'Un centinaio di progetti.',
      'Decine di progetti.',
      'Una buona dozzina di progetti.',
      'Una trentina di progetti.',
    ],
    pass: ['Diversi progetti.', 'Alcuni progetti.'],
  },
  {
    language: 'pt',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'Uma dezena de projetos.',
      'Uma quinzena de projetos.',
      'Uma vintena de projetos.',
      'Meia dúzia de projetos.',
      'Um punhado de projetos.',
      'Uma centena de projetos.',
      'Dezenas de projetos.',
      'Uma boa dúzia de projetos.',
    ],
    pass: ['Vários projetos.', 'Alguns projetos.'],
  },
  {
    language: 'nl',
    facts: [
      { name: 'Web', skills: 'HTML', assessment: 'Projects' },
      { name: 'Web', skills: 'HTML', description: 'Learners build projects and meet teachers in lessons.' },
    ],
    refused: [
      'Een dozijn projecten.',
      'Een half dozijn projecten.',
      'Een tiental projecten.',
      'Een twintigtal projecten.',
      'Een handvol projecten.',
      'Tientallen projecten.',
      'Een honderdtal projecten.',
      'Een vijftiental projecten.',
      'Ruim een dozijn projecten.',
      'Een paar honderd mensen.',
    ],
    pass: ['Meerdere projecten.', 'Enkele projecten.', 'Een paar projecten.'],
  },
  {
    language: 'en',
    facts: [{ name: 'Web', assessment: '12 projects' }],
    refused: ['A handful of projects.'],
    pass: ['A dozen projects are assessed.', 'Around a dozen projects.'],
  },
  {
    language: 'fr',
    facts: [{ name: 'Web', assessment: '15 projets' }],
    refused: ['Une dizaine de projets.'],
    pass: ['Une quinzaine de projets.'],
  },
  {
    language: 'it',
    facts: [{ name: 'Web', assessment: '20 progetti' }],
    refused: [],
    pass: ['Una ventina di progetti.'],
  },
  {
    language: 'en',
    facts: [{ name: 'Web', assessment: '5 projects' }],
    refused: ['Half a dozen projects.'],
    pass: ['A handful of projects.', 'The handful of projects is assessed.'],
  },
  {
    language: 'en',
    facts: [{ name: 'Web', assessment: '6 projects' }],
    refused: [],
    pass: ['Half a dozen projects.'],
  },
  {
    language: 'nl',
    facts: [{ name: 'Web', assessment: '20 projecten' }],
    refused: [],
    pass: ['Een twintigtal projecten.'],
  },
  {
    language: 'de',
    facts: [{ name: 'Web', assessment: '5 Projekte' }],
    refused: [],
    pass: ['Eine Handvoll Projekte.'],
  },
];

test('refuses a vague count that fits no count of the facts', () => {
  assertVerdicts(verdicts);
});
