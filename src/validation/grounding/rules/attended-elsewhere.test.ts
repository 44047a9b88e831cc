import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = Readonly<Record<'facts' | 'pass' | 'refused', readonly string[]>> & { readonly type: string };

/** Facts of people who were there only, with words in them that look like an exam, a project or a pass and are none. */
const sayings: Record<string, Saying> = {
  en: {
    type: 'Certificate of attendance',
    facts: ['A talk on paths and questions of safety.', 'Project work in other towns was presented.'],
    pass: ['The holder attended a talk.', 'The talk showed how others handle such projects.'],
    refused: ['The holder is able to handle such projects.', 'The holder has a command of mountain safety.'],
  },
  de: {
    type: 'Teilnahmebescheinigung',
    facts: ['Vorträge zu Testament und Projektarbeit.'],
    pass: [
      'Die Inhaberin hat Vorträge über das Testament besucht.',
      'Es befähigt nicht dazu, Erben eigenständig zu beraten.',
      'Es ging darum, wie Fachleute das Erbrecht beherrschen.',
    ],
    refused: ['Die Inhaberin beherrscht das Erbrecht.', 'Wer sie besitzt, hat sich das Erbrecht angeeignet.'],
  },
  nl: {
    type: 'Bewijs van deelname',
    facts: ['Een middag over testamenten, met een verslag van andere projecten.'],
    pass: ['De houder was aanwezig op een middag over testamenten.'],
    refused: ['De houder is bekwaam in het erfrecht.', 'De houder heeft zich het erfrecht eigen gemaakt.'],
  },
  fr: {
    type: 'Attestation de présence',
    facts: ["Réunion sur l'hameçonnage et les mots de passe, avec des projets d'autres communes."],
    pass: ["Le titulaire a assisté à une réunion sur l'hameçonnage."],
    refused: ["Le titulaire sait déjouer l'hameçonnage.", 'Le titulaire a acquis les bons réflexes.'],
  },
  es: {
    type: 'Certificado de asistencia',
    facts: ['Presentación del alfabeto y de trabajos de otros centros.'],
    pass: ['Acredita la asistencia a una jornada sobre el alfabeto.'],
    refused: ['El certificado demuestra que su titular domina el alfabeto.', 'El titular ha asimilado el alfabeto.'],
  },
  pt: {
    type: 'Certificado de presença',
    facts: ['Apresentação do alfabeto e de trabalhos de outras escolas.'],
    pass: [
      'Comprova a presença numa sessão sobre o alfabeto.',
      'Os participantes ficam a saber como se lê o alfabeto.',
    ],
    refused: ['O titular domina o alfabeto.', 'O titular adquiriu competências no alfabeto.'],
  },
  it: {
    type: 'Attestato di partecipazione',
    facts: ["Presentazione dell'alfabeto e di progetti di altre scuole."],
    pass: ["Attesta la partecipazione a un incontro sull'alfabeto."],
    refused: ["Il titolare padroneggia l'alfabeto.", 'Abilita i docenti a insegnare.', "Ha assimilato l'alfabeto."],
  },
};

for (const [language, { type, ...table }] of Object.entries(sayings)) {
  test(`${language}: what was shown to those who came proves nothing of them`, () => {
    assert.equal(wrongVerdicts(language, { fields: ['description'], ...table, beside: { type } }), '');
  });
}
