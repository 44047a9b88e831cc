import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Facts without a placement, and texts with one. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'en',
    facts: [
      { name: 'Care', description: 'Lessons on hygiene and care.', duration: '6 months', assessment: 'Written test' },
    ],
    refused: [
      'With a work placement.',
      'It includes a work placement in a care home.',
      'An internship completes the course.',
      'Participants spend four weeks on placement.',
      'A placement in a company is included.',
      'Learners gain practice on an internship.',
      'Includes an apprenticeship in a company.',
      'With work experience in a care home.',
    ],
    pass: ['Practical exercises complete the lessons.', 'The course includes practice.', 'For interns.'],
  },
  {
    language: 'de',
    facts: [
      {
        name: 'Pflege',
        description: 'Unterricht in Hygiene und Pflege.',
        duration: '6 Monate',
        assessment: 'Schriftlicher Test',
      },
    ],
    refused: [
      'Mit Praktikum im Betrieb.',
      'Ein Praktikum im Betrieb ergänzt den Unterricht.',
      'Dazu kommt ein Betriebspraktikum.',
      'Ein Praktikum gehört dazu.',
      'Die Praxisphase im Betrieb rundet den Kurs ab.',
      'Inklusive Praktikum.',
    ],
    pass: ['Praktische Übungen ergänzen den Unterricht.'],
  },
  {
    language: 'fr',
    facts: [
      { name: 'Soins', description: "Cours d'hygiène et de soins.", duration: '6 mois', assessment: 'Test écrit' },
    ],
    refused: [
      'Avec un stage en entreprise.',
      'Un stage en entreprise complète les cours.',
      'Un stage fait partie du parcours.',
      'Une immersion en entreprise est prévue.',
      'La formation inclut un stage.',
    ],
    pass: ['Des exercices pratiques complètent les cours.', 'Pour les stagiaires.'],
  },
  {
    language: 'es',
    facts: [
      {
        name: 'Cuidados',
        description: 'Clases de higiene y cuidados.',
        duration: '6 meses',
        assessment: 'Test escrito',
      },
    ],
    refused: [
      'Con prácticas en empresa.',
      'Incluye prácticas en empresas.',
      'Unas prácticas profesionales completan las clases.',
      'La formación incluye una pasantía.',
    ],
    pass: ['Ejercicios prácticos completan las clases.', 'Con prácticas de higiene en clase.', 'Clases prácticas.'],
  },
  {
    language: 'it',
    facts: [{ name: 'Cura', description: 'Lezioni di igiene e cura.', duration: '6 mesi', assessment: 'Test scritto' }],
    refused: [
      'Con tirocinio in azienda.',
      'Uno stage in azienda completa le lezioni.',
      'Il percorso comprende un tirocinio.',
      'Include un tirocinio.',
    ],
    pass: ['Esercizi pratici completano le lezioni.', 'Per i tirocinanti.'],
  },
  {
    language: 'pt',
    facts: [
      {
        name: 'Cuidados',
        description: 'Aulas de higiene e cuidados.',
        duration: '6 meses',
        assessment: 'Teste escrito',
      },
    ],
    refused: [
      'Com estágio em empresa.',
      'Um estágio numa empresa completa as aulas.',
      'Inclui um estágio.',
      'O percurso inclui um estágio.',
    ],
    pass: ['Exercícios práticos completam as aulas.', 'Para estagiários.'],
  },
  {
    language: 'nl',
    facts: [
      {
        name: 'Zorg',
        description: 'Lessen over hygiëne en zorg.',
        duration: '6 maanden',
        assessment: 'Schriftelijke toets',
      },
    ],
    refused: [
      'Met een stage in een bedrijf.',
      'Een stage in een bedrijf vult de lessen aan.',
      'De opleiding omvat een stage.',
      'Inclusief stage.',
    ],
    pass: ['Praktische oefeningen vullen de lessen aan.', 'Voor stagiairs.'],
  },
];

test('refuses a placement that the facts do not have', () => {
  assertVerdicts(verdicts);
});
