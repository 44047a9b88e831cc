import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = Readonly<Record<'facts' | 'pass' | 'refused', readonly string[]>> & { readonly criteria: string };

/** What texts say the credential is given for, where the facts leave a herbarium, a film or a piece of work open. */
const sayings: Record<string, Saying> = {
  en: {
    criteria: 'View all lessons',
    facts: ['Learners may film a story for feedback.', 'Those who like can, if time allows, optionally film a story.'],
    pass: [
      'To earn the certificate, learners view all lessons.',
      'The certificate is awarded after all lessons; those who like film a story.',
      'To earn the certificate, learners may also film a story.',
    ],
    refused: ['To earn the certificate, learners film a story.', 'The badge is issued once a story has been filmed.'],
  },
  de: {
    criteria: 'Alle Lektionen ansehen',
    facts: ['Ein Werkstück kann freiwillig gebaut werden.', 'Optional: ein Werkstück bauen.'],
    pass: [
      'Um das Zertifikat zu erhalten, sieht man alle Lektionen an.',
      'Das Zertifikat gibt es nach allen Lektionen, auf Wunsch mit einem Werkstück.',
    ],
    refused: [
      'Um das Zertifikat zu erhalten, baut man ein Werkstück.',
      'Das Zertifikat wird vergeben, sobald ein Werkstück gebaut ist.',
    ],
  },
  nl: {
    criteria: 'Alle lessen bekijken',
    facts: ['Deelnemers kunnen vrijwillig een tuinplan maken.', 'Een tuinplan maken mag, maar hoeft niet.'],
    pass: [
      'Om het certificaat te krijgen bekijken deelnemers alle lessen.',
      'Deelnemers krijgen het certificaat na alle lessen; een tuinplan hoeft niet.',
    ],
    refused: [
      'Om het certificaat te krijgen maken deelnemers een tuinplan.',
      'Deelnemers krijgen het certificaat nadat zij een tuinplan hebben gemaakt.',
    ],
  },
  fr: {
    criteria: 'Voir toutes les leçons',
    facts: ['Un herbier peut être constitué, à titre facultatif.', 'Un herbier facultatif est constitué.'],
    pass: [
      'Pour obtenir le certificat, il suffit de voir toutes les leçons.',
      "L'attestation est remise à ceux qui ont vu toutes les leçons.",
      "Pour obtenir le certificat, on peut constituer un herbier ou s'en passer.",
    ],
    refused: [
      'Pour obtenir le certificat, il suffit de constituer un herbier.',
      "L'attestation est remise après la constitution d'un herbier.",
    ],
  },
  es: {
    criteria: 'Ver todas las lecciones',
    facts: ['Si lo desean, pueden elaborar un herbario.', 'Elaborar un herbario es opcional.'],
    pass: [
      'Para obtener el certificado se ven todas las lecciones.',
      'El certificado se entrega tras ver todas las lecciones; el herbario es voluntario.',
    ],
    refused: [
      'Para obtener el certificado se elabora un herbario.',
      'El certificado se entrega tras elaborar un herbario.',
    ],
  },
  pt: {
    criteria: 'Ver todas as lições',
    facts: ['Quem quiser pode elaborar um herbário.', 'Elaborar um herbário é facultativo.'],
    pass: [
      'Para obter o certificado, veem-se todas as lições.',
      'O certificado é entregue depois de vistas as lições; o herbário é opcional.',
    ],
    refused: [
      'Para obter o certificado, elabora-se um herbário.',
      'O certificado é entregue depois de elaborado o herbário.',
    ],
  },
  it: {
    criteria: 'Partecipazione a entrambi gli incontri',
    facts: ['I partecipanti possono, se lo desiderano, comporre un erbario.', 'Comporre un erbario è facoltativo.'],
    pass: [
      "I partecipanti ricevono l'attestato dopo entrambi gli incontri.",
      "L'attestato si riceve dopo gli incontri; chi vuole compone un erbario.",
    ],
    refused: [
      "Per ottenere l'attestato si compone un erbario.",
      "I partecipanti ricevono l'attestato dopo aver composto un erbario.",
    ],
  },
};

for (const [language, { criteria, ...table }] of Object.entries(sayings)) {
  test(`${language}: what is left open is no condition of the credential`, () => {
    assert.equal(wrongVerdicts(language, { fields: ['description'], ...table, beside: { criteria } }), '');
  });
}
