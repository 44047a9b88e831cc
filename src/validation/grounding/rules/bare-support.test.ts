import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Facts with words that only sound like an approval. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'de',
    facts: [{ name: 'Pflege', description: 'Im Auftrag der Stadt lernen Helfende Hygiene.', assessment: 'Test' }],
    refused: [
      'Das Zertifikat ist akkreditiert.',
      'Der Kurs ist staatlich anerkannt.',
      'Der Kurs ist offiziell anerkannt.',
    ],
    pass: [],
  },
  {
    language: 'de',
    facts: [
      { name: 'Pflege', description: 'Aufträge annehmen und Standards einhalten.', skills: 'Auftragsabwicklung' },
    ],
    refused: [
      'Das Zertifikat ist akkreditiert.',
      'Der Kurs ist staatlich anerkannt.',
      'Der Kurs ist im Auftrag des Ministeriums zertifiziert.',
    ],
    pass: [],
  },
  {
    language: 'nl',
    facts: [{ name: 'Zorg', description: 'Toetsen van water en standaarden.', skills: 'toetsen afnemen' }],
    refused: [
      'Het certificaat is erkend.',
      'De opleiding is geaccrediteerd.',
      'De toets wordt onder toezicht afgenomen.',
      'De cursus is getoetst door de overheid.',
      'Officieel erkend.',
    ],
    pass: [],
  },
  {
    language: 'nl',
    facts: [{ name: 'Zorg', description: 'Lessen over zorg.', assessment: 'Toets' }],
    refused: ['Het certificaat is erkend.', 'De opleiding is getoetst en geaccrediteerd.', 'De kwaliteit is getoetst.'],
    pass: [],
  },
  {
    language: 'en',
    facts: [
      { name: 'Care', description: 'Learners follow the standard procedures and verify orders.', skills: 'standards' },
    ],
    refused: [
      'The certificate is accredited.',
      'It is an officially recognised standard.',
      'The course is independently verified.',
      'It meets recognised industry standards.',
      'The course is quality assured.',
      'It is approved by the ministry.',
    ],
    pass: [],
  },
  {
    language: 'it',
    facts: [{ name: 'Cura', description: 'Verifica delle procedure standard.', assessment: 'Verifica finale' }],
    refused: [
      'Il corso è accreditato.',
      'Il certificato è riconosciuto.',
      'La qualità è verificata.',
      'È riconosciuto come standard.',
      'Un percorso verificato da enti esterni.',
    ],
    pass: [],
  },
  {
    language: 'es',
    facts: [
      {
        name: 'Cuidados',
        description: 'Verificación de los procedimientos estándar.',
        assessment: 'Verificación final',
      },
    ],
    refused: [
      'El curso está acreditado.',
      'El certificado está reconocido.',
      'Una calidad verificada.',
      'Verificado por organismos externos.',
    ],
    pass: [],
  },
  {
    language: 'pt',
    facts: [
      { name: 'Cuidados', description: 'Verificação dos procedimentos padrão.', assessment: 'Verificação final' },
    ],
    refused: [
      'O curso é acreditado.',
      'O certificado é reconhecido.',
      'Qualidade verificada.',
      'Verificado por entidades externas.',
    ],
    pass: [],
  },
  {
    language: 'fr',
    facts: [{ name: 'Soins', description: 'Vérification des procédures standard.', assessment: 'Vérification finale' }],
    refused: ['Le cours est accrédité.', 'Le certificat est reconnu.'],
    pass: [],
  },
];

test('refuses a recognition that orders, tests and standards do not make', () => {
  assertVerdicts(verdicts);
});
