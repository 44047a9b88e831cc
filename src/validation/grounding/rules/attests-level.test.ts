import { test } from 'node:test';

import { assertVerdicts, type Verdicts } from '../../../../test/support/assert-verdicts.ts';

/** Certificates of attendance, and texts that tell of a level or of being there. */
const verdicts: readonly Verdicts[] = [
  {
    language: 'en',
    facts: [
      {
        name: 'Towards B1: German for Tourism',
        type: 'Certificate of attendance',
        description: 'Prepares for the B1 exam in German with hotel situations.',
        criteria: 'Attendance of at least 40 hours',
        language: 'de',
      },
      {
        name: 'German A2–B1',
        type: 'Certificate of attendance',
        description: 'German course at level B1.',
        criteria: '80% attendance',
      },
    ],
    refused: [
      'The certificate attests level B1 German.',
      'It certifies knowledge of German at level B1.',
      'The certificate proves a B1 in German.',
      'It confirms B1 skills.',
      'It documents a command of German at B1.',
      'Holders have reached B1.',
      'Participants reach level B1.',
      'It shows that holders speak German at B1.',
    ],
    pass: [
      'The certificate confirms attendance of the B1 course.',
      'It attests attendance.',
      'It certifies participation in the course towards B1.',
    ],
  },
  {
    language: 'de',
    facts: [
      {
        name: 'Auf dem Weg zu B1',
        type: 'Teilnahmebescheinigung',
        description: 'Vorbereitung auf die Prüfung B1.',
        criteria: 'Teilnahme an 40 Stunden',
      },
    ],
    refused: [
      'Die Bescheinigung bestätigt Deutschkenntnisse auf dem Niveau B1.',
      'Sie bescheinigt das Niveau B1.',
      'Sie belegt B1.',
      'Der Nachweis bezeugt Sprachkompetenz auf B1.',
      'Die Teilnehmenden erreichen B1.',
    ],
    pass: ['Sie bestätigt die Teilnahme am Kurs B1.', 'Sie bescheinigt die Teilnahme an der Vorbereitung auf B1.'],
  },
  {
    language: 'fr',
    facts: [
      {
        name: 'Vers le B1',
        type: 'Attestation de présence',
        description: "Préparation à l'examen B1.",
        criteria: 'Présence à 40 heures',
      },
    ],
    refused: [
      "L'attestation certifie une connaissance de l'allemand de niveau B1.",
      'Elle atteste le niveau B1.',
      'Elle prouve un niveau B1.',
      'Elle valide des compétences B1.',
      'Les participants atteignent le B1.',
    ],
    pass: ['Elle atteste la présence au cours B1.', 'Elle atteste la participation à la préparation B1.'],
  },
  {
    language: 'es',
    facts: [
      {
        name: 'Hacia el B1',
        type: 'Certificado de asistencia',
        description: 'Preparación para el examen B1.',
        criteria: 'Asistencia a 40 horas',
      },
    ],
    refused: [
      'El certificado acredita un conocimiento del alemán de nivel B1.',
      'Acredita el nivel B1.',
      'Demuestra un B1 de alemán.',
      'Certifica competencias de nivel B1.',
      'Los participantes alcanzan el B1.',
    ],
    pass: ['Acredita la asistencia al curso B1.', 'Certifica la participación en la preparación para el B1.'],
  },
  {
    language: 'it',
    facts: [
      {
        name: 'Verso il B1: Tedesco per il Turismo',
        type: 'Attestato di frequenza',
        description: "Corso che prepara all'esame di tedesco B1.",
        criteria: 'Frequenza di almeno 40 ore',
        language: 'de',
      },
    ],
    refused: [
      "L'attestato certifica una conoscenza del tedesco di livello B1.",
      'Attesta il livello B1.',
      'Dimostra un livello B1.',
      'Certifica competenze di livello B1.',
      'I partecipanti raggiungono il B1.',
    ],
    pass: ["L'attestato certifica la frequenza del corso B1.", 'Attesta la partecipazione alla preparazione al B1.'],
  },
  {
    language: 'pt',
    facts: [
      {
        name: 'Rumo ao B1',
        type: 'Certificado de frequência',
        description: 'Preparação para o exame B1.',
        criteria: 'Frequência de 40 horas',
      },
    ],
    refused: [
      'O certificado comprova um conhecimento de alemão de nível B1.',
      'Atesta o nível B1.',
      'Certifica competências de nível B1.',
      'Os participantes atingem o B1.',
    ],
    pass: ['Certifica a frequência do curso B1.', 'Comprova a participação na preparação para o B1.'],
  },
  {
    language: 'nl',
    facts: [
      {
        name: 'Naar B1',
        type: 'Bewijs van deelname',
        description: 'Voorbereiding op het examen B1.',
        criteria: 'Aanwezigheid bij 40 uur',
      },
    ],
    refused: [
      'Het bewijs toont kennis van het Duits op niveau B1 aan.',
      'Het bevestigt niveau B1.',
      'Het bewijst een niveau B1.',
      'Deelnemers bereiken B1.',
    ],
    pass: ['Het bevestigt de deelname aan de cursus B1.', 'Het bewijst aanwezigheid bij de B1-cursus.'],
  },
  {
    language: 'en',
    facts: [
      {
        name: 'German B1',
        type: 'Certificate',
        description: 'German course at level B1.',
        assessment: 'Written B1 exam',
      },
    ],
    refused: [],
    pass: ['The certificate attests level B1 German.'],
  },
  {
    language: 'it',
    facts: [{ name: 'Tedesco B1', type: 'Certificato', level: 'B1', assessment: 'Esame scritto e orale' }],
    refused: [],
    pass: ['Certifica una conoscenza del tedesco di livello B1.'],
  },
];

test('refuses a level where the facts have attendance alone', () => {
  assertVerdicts(verdicts);
});
