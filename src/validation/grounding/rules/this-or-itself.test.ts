import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Entitlement, superlatives and exams that claim something, and that claim nothing. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'en',
    facts: [{ name: 'Bicycle Repair Volunteer', description: 'Fixing donated bikes', skills: 'brakes' }],
    refused: [
      'It is one of the most popular courses.',
      'One of the most respected badges.',
      'One of the best workshops.',
    ],
    pass: [
      'Volunteers learn one of the most useful things a workshop can teach: patience.',
      'Gears are one of the most delicate parts of a bike.',
      'One of the most common faults is a puncture.',
    ],
  },
  {
    language: 'fr',
    facts: [{ name: "Bénévole d'accueil", criteria: 'Participation', type: 'Badge', description: 'Accueillir' }],
    refused: [
      "Le badge donne droit à l'exercice du métier.",
      'Donne droit à travailler dans un festival.',
      'Donne droit au titre de guide.',
    ],
    pass: ['La présence donne droit à ce badge.', 'La participation donne droit au certificat.'],
  },
  {
    language: 'es',
    facts: [{ name: 'Voluntario', criteria: 'Participación', type: 'Insignia' }],
    refused: ['Da derecho a ejercer.'],
    pass: ['La participación da derecho a la insignia.'],
  },
  {
    language: 'it',
    facts: [{ name: 'Volontario', criteria: 'Partecipazione', type: 'Badge' }],
    refused: ['Dà diritto a esercitare.'],
    pass: ['La partecipazione dà diritto al badge.'],
  },
  {
    language: 'pt',
    facts: [{ name: 'Voluntário', criteria: 'Participação', type: 'Distintivo' }],
    refused: ['Dá direito a exercer.'],
    pass: ['A participação dá direito ao distintivo.'],
  },
  {
    language: 'de',
    facts: [{ name: 'Helfer', criteria: 'Teilnahme', type: 'Badge' }],
    refused: ['Berechtigt zur Ausübung des Berufs.'],
    pass: ['Die Teilnahme berechtigt zum Badge.', 'Wer teilnimmt, hat Anspruch auf das Badge.'],
  },
  {
    language: 'nl',
    facts: [{ name: 'Vrijwilliger', criteria: 'Deelname', type: 'Badge' }],
    refused: ['Geeft recht op uitoefening van het beroep.'],
    pass: ['Deelname geeft recht op de badge.'],
  },
  {
    language: 'en',
    facts: [{ name: 'Helper', criteria: 'Participation', type: 'Badge' }],
    refused: ['Entitles holders to practise.'],
    pass: ['Participation entitles you to the badge.'],
  },
  {
    language: 'en',
    facts: [
      {
        name: 'Rope Access Preparation',
        type: 'preparation course',
        description: 'Prepares for the IRATA Level 1 assessment. The rescue module is optional.',
      },
    ],
    refused: ['The course includes the IRATA assessment.'],
    pass: [
      'It readies learners for the IRATA Level 1 assessment; it is not the assessment itself.',
      'It is not the assessment itself.',
      'It is no substitute for the assessment.',
    ],
  },
];

test('passes what entitles to this, is not itself, or is most of things', () => {
  assertVerdicts(verdicts);
});
