import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Facts that leave a part open, and texts that tell it as done or as open. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'en',
    facts: [
      { mode: 'Lessons and optional placement', assessment: 'Interview', name: 'Volley' },
      { description: 'A placement is voluntary.', assessment: 'Interview', name: 'Volley' },
      { description: 'Lessons with an optional placement.', name: 'Volley' },
      { name: 'Volley', criteria: 'Attend all lessons; placement optional' },
    ],
    refused: [
      'With a compulsory placement.',
      'Lessons and a mandatory placement.',
      'The completed placement is part of the certificate.',
      'Those who earn it have completed a placement.',
      'The course ends with the interview and a completed placement.',
      'Participants complete a placement.',
      'The certificate shows that the placement was completed.',
      'A placement has to be done.',
      'The placement is part of the final assessment.',
    ],
    pass: [
      'With an optional placement.',
      'A placement can be added.',
      'A voluntary placement is possible.',
      'Those who wish can complete a placement.',
      'Lessons, and a placement if desired.',
    ],
  },
  {
    language: 'de',
    facts: [
      { mode: 'Unterricht und freiwilliges Praktikum', assessment: 'Gespräch', name: 'Volley' },
      { description: 'Ein Praktikum ist freiwillig.', assessment: 'Hausarbeit', name: 'Volley' },
      { name: 'Volley', description: 'Das Praktikum ist optional.', criteria: 'Teilnahme an allen Terminen' },
    ],
    refused: [
      'Mit verpflichtendem Praktikum.',
      'Zum Abschluss gehört ein absolviertes Praktikum.',
      'Alle haben ein Praktikum absolviert.',
      'Das Praktikum ist Pflicht.',
      'Ein Praktikum gehört fest zum Kurs.',
      'Die Teilnehmenden absolvieren ein Praktikum.',
      'Nach dem absolvierten Praktikum gibt es das Zertifikat.',
    ],
    pass: [
      'Ein freiwilliges Praktikum ist möglich.',
      'Wer möchte, absolviert ein Praktikum.',
      'Ein Praktikum kann absolviert werden.',
      'Auf Wunsch kommt ein Praktikum dazu.',
    ],
  },
  {
    language: 'fr',
    facts: [
      { mode: 'Cours et stage facultatif', assessment: 'Entretien', name: 'Volley' },
      { description: 'Un stage est facultatif.', assessment: 'Entretien', name: 'Volley' },
    ],
    refused: [
      'Avec stage obligatoire.',
      'Les titulaires ont effectué un stage.',
      'Un stage effectué fait partie du parcours.',
      'Les participants effectuent un stage.',
      'Le stage accompli conditionne le certificat.',
    ],
    pass: [
      'Un stage facultatif est possible.',
      'Un stage peut être ajouté.',
      'Ceux qui le souhaitent effectuent un stage.',
    ],
  },
  {
    language: 'es',
    facts: [
      { mode: 'Clases y prácticas optativas', assessment: 'Entrevista', name: 'Volley' },
      { description: 'Las prácticas son voluntarias.', assessment: 'Entrevista', name: 'Volley' },
    ],
    refused: [
      'Con prácticas obligatorias.',
      'Los titulares han completado las prácticas.',
      'Los participantes realizan prácticas.',
      'Exige haber realizado las prácticas.',
    ],
    pass: ['Con prácticas optativas.', 'Se pueden hacer prácticas.', 'Quien lo desee puede realizar prácticas.'],
  },
  {
    language: 'it',
    facts: [
      { mode: 'Lezioni e tirocinio facoltativo', assessment: 'Colloquio', name: 'Volley' },
      { description: 'Il tirocinio è facoltativo.', assessment: 'Colloquio', name: 'Volley' },
    ],
    refused: [
      'Con tirocinio obbligatorio.',
      'Le lezioni portano a un colloquio finale, con tirocinio obbligatorio.',
      'I titolari hanno svolto un tirocinio.',
      'I partecipanti svolgono un tirocinio.',
      'Un tirocinio completato fa parte del percorso.',
    ],
    pass: ['Con tirocinio facoltativo.', 'Si può svolgere un tirocinio.', 'Chi lo desidera svolge un tirocinio.'],
  },
  {
    language: 'pt',
    facts: [
      { mode: 'Aulas e estágio opcional', assessment: 'Entrevista', name: 'Volley' },
      { description: 'O estágio é facultativo.', assessment: 'Entrevista', name: 'Volley' },
    ],
    refused: [
      'Com estágio obrigatório.',
      'Os titulares concluíram um estágio.',
      'Os participantes realizam um estágio.',
      'O estágio concluído faz parte do percurso.',
    ],
    pass: ['Com estágio opcional.', 'É possível fazer um estágio.', 'Quem quiser pode realizar um estágio.'],
  },
  {
    language: 'nl',
    facts: [
      { mode: 'Lessen en facultatieve stage', assessment: 'Gesprek', name: 'Volley' },
      { description: 'Een stage is vrijwillig.', assessment: 'Gesprek', name: 'Volley' },
    ],
    refused: [
      'Met verplichte stage.',
      'De houders hebben een stage afgerond.',
      'De deelnemers lopen een stage.',
      'Een voltooide stage hoort erbij.',
    ],
    pass: ['Met een facultatieve stage.', 'Een stage is mogelijk.', 'Wie wil, loopt een stage.'],
  },
  {
    language: 'en',
    facts: [{ name: 'B1', description: 'The final exam is optional.' }],
    refused: [
      'Participants have passed the final exam.',
      'The course ends with a final exam.',
      'It is completed with an exam.',
      'Every participant takes the final exam.',
    ],
    pass: [
      'Those who wish can take the final exam.',
      'The course ends with an optional exam.',
      'An exam is possible at the end.',
    ],
  },
  {
    language: 'de',
    facts: [{ name: 'B1', description: 'Die Prüfung am Ende ist freiwillig.' }],
    refused: [
      'Alle haben die Prüfung abgelegt.',
      'Der Kurs endet mit einer Prüfung.',
      'Zum Kurs gehört eine bestandene Prüfung.',
    ],
    pass: [],
  },
  {
    language: 'fr',
    facts: [{ name: 'B1', description: "L'examen final est facultatif." }],
    refused: [
      "Les participants ont passé l'examen.",
      'La formation se termine par un examen.',
      "Tous passent l'examen final.",
    ],
    pass: ["L'examen final reste facultatif.", "Ceux qui le souhaitent passent l'examen."],
  },
  {
    language: 'it',
    facts: [{ name: 'B1', description: "L'esame finale è facoltativo." }],
    refused: ["I partecipanti hanno superato l'esame.", 'Il corso si conclude con un esame.'],
    pass: ["Chi vuole sostiene l'esame.", 'Il corso si conclude con un esame facoltativo.'],
  },
  {
    language: 'es',
    facts: [{ name: 'B1', description: 'El examen final es opcional.' }],
    refused: ['El curso termina con un examen.', 'Los participantes han aprobado el examen.'],
    pass: ['Quien quiera puede hacer el examen.', 'Termina con un examen opcional.'],
  },
];

test('refuses what is left open told as done or due', () => {
  assertVerdicts(verdicts);
});
