import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

/** What facts and texts say of an exam (N) that is prepared for, and what is not reached by that. */
const sayings: Record<string, Record<'facts' | 'prepares' | 'reaches', readonly string[]>> = {
  en: {
    facts: [
      'Prepares for the N exam.',
      'Preparation for the N exam.',
      'The course prepares participants for the N exam.',
      'Participants get ready for the N exam.',
      'A preparatory course for the N exam.',
    ],
    prepares: [
      'It prepares participants for the N exam.',
      'Participants get ready for the N exam.',
      'The course serves as preparation for the N exam.',
      'A course on the way to the N exam.',
      'It is geared to the N exam.',
      'Everything is aimed at the N exam.',
      'It readies participants for the N exam.',
      'Participants prepared themselves for the N exam.',
    ],
    reaches: [
      'Holders have passed the N exam.',
      'The course ends with the N exam.',
      'It includes the N exam.',
      'Holders are N certified.',
      'Holders receive the N certificate.',
      'It certifies the holder as N.',
      'Participants earn the N certificate.',
      'The N exam is part of the course.',
    ],
  },
  de: {
    facts: [
      'Bereitet auf die N-Prüfung vor.',
      'Vorbereitung auf die N-Prüfung.',
      'Der Kurs bereitet die Teilnehmenden auf die N-Prüfung vor.',
      'Vorbereitungskurs für die N-Prüfung.',
    ],
    prepares: [
      'Der Kurs bereitet auf die N-Prüfung vor.',
      'Die Teilnehmenden bereiten sich auf die N-Prüfung vor.',
      'Der Kurs dient der Vorbereitung auf die N-Prüfung.',
      'Er macht fit für die N-Prüfung.',
      'Mit Blick auf die N-Prüfung wird geübt.',
      'Er ist auf die N-Prüfung ausgerichtet.',
      'Er liefert das Rüstzeug für die N-Prüfung.',
    ],
    reaches: [
      'Die Inhaber haben die N-Prüfung bestanden.',
      'Der Kurs endet mit der N-Prüfung.',
      'Der Kurs umfasst die N-Prüfung.',
      'Die Inhaber sind N-zertifiziert.',
      'Die Inhaber erhalten das N-Zertifikat.',
      'Die Teilnehmenden erwerben das N-Zertifikat.',
      'Die N-Prüfung ist Teil des Kurses.',
      'Am Ende steht die N-Prüfung.',
    ],
  },
  fr: {
    facts: [
      "Prépare à l'examen N.",
      "Préparation à l'examen N.",
      "La formation prépare les participants à l'examen N.",
      "Cours préparatoire à l'examen N.",
    ],
    prepares: [
      "La formation prépare à l'examen N.",
      "Les participants se préparent à l'examen N.",
      "La formation sert de préparation à l'examen N.",
      "Elle est axée sur l'examen N.",
      "Elle vise la préparation de l'examen N.",
      "Un entraînement en vue de l'examen N.",
      "Les participants ont préparé l'examen N.",
    ],
    reaches: [
      "Les titulaires ont réussi l'examen N.",
      "La formation se termine par l'examen N.",
      "La formation comprend l'examen N.",
      'Les titulaires sont certifiés N.',
      'Les titulaires obtiennent le certificat N.',
      'Elle délivre le certificat N.',
      "L'examen N fait partie de la formation.",
      "La formation est sanctionnée par l'examen N.",
    ],
  },
  es: {
    facts: [
      'Prepara para el examen N.',
      'Preparación para el examen N.',
      'El curso prepara a los participantes para el examen N.',
      'Curso preparatorio para el examen N.',
    ],
    prepares: [
      'El curso prepara para el examen N.',
      'Los participantes se preparan para el examen N.',
      'El curso sirve de preparación para el examen N.',
      'Está orientado al examen N.',
      'Está enfocado a la preparación del examen N.',
      'Un entrenamiento con vistas al examen N.',
      'Los participantes han preparado el examen N.',
    ],
    reaches: [
      'Los titulares han aprobado el examen N.',
      'El curso termina con el examen N.',
      'El curso incluye el examen N.',
      'Los titulares están certificados en N.',
      'Los titulares obtienen el certificado N.',
      'Otorga el certificado N.',
      'El examen N forma parte del curso.',
      'Los titulares han superado el examen N.',
    ],
  },
  pt: {
    facts: [
      'Prepara para o exame N.',
      'Preparação para o exame N.',
      'O curso prepara os participantes para o exame N.',
      'Curso preparatório para o exame N.',
    ],
    prepares: [
      'O curso prepara para o exame N.',
      'Os participantes preparam-se para o exame N.',
      'O curso serve de preparação para o exame N.',
      'Está orientado para o exame N.',
      'Está focado na preparação do exame N.',
      'Um treino com vista ao exame N.',
      'Os participantes prepararam o exame N.',
    ],
    reaches: [
      'Os titulares passaram no exame N.',
      'O curso termina com o exame N.',
      'O curso inclui o exame N.',
      'Os titulares são certificados em N.',
      'Os titulares obtêm o certificado N.',
      'Confere o certificado N.',
      'O exame N faz parte do curso.',
      'Os titulares foram aprovados no exame N.',
    ],
  },
  it: {
    facts: [
      "Prepara all'esame N.",
      "Preparazione all'esame N.",
      "Il corso prepara i partecipanti all'esame N.",
      "Corso di preparazione all'esame N.",
    ],
    prepares: [
      "Il corso prepara all'esame N.",
      "I partecipanti si preparano all'esame N.",
      "Il corso serve a preparare l'esame N.",
      "È orientato all'esame N.",
      "È finalizzato alla preparazione dell'esame N.",
      "Un allenamento in vista dell'esame N.",
      "I partecipanti hanno preparato l'esame N.",
    ],
    reaches: [
      "I titolari hanno superato l'esame N.",
      "Il corso termina con l'esame N.",
      "Il corso comprende l'esame N.",
      'I titolari sono certificati N.',
      'I titolari ottengono il certificato N.',
      'Rilascia il certificato N.',
      "L'esame N fa parte del corso.",
      "Il corso si conclude con l'esame N.",
    ],
  },
  nl: {
    facts: [
      'Bereidt voor op het examen N.',
      'Voorbereiding op het examen N.',
      'De cursus bereidt de deelnemers voor op het examen N.',
      'Voorbereidende cursus voor het examen N.',
    ],
    prepares: [
      'De cursus bereidt voor op het examen N.',
      'De deelnemers bereiden zich voor op het examen N.',
      'De avonden dienen als voorbereiding op het examen N.',
      'Hij is gericht op het examen N.',
      'De deelnemers oefenen met het oog op het examen N.',
      'Hij maakt de deelnemers klaar voor het examen N.',
      'Op weg naar het examen N.',
    ],
    reaches: [
      'De houders zijn geslaagd voor het examen N.',
      'De cursus eindigt met het examen N.',
      'De cursus omvat het examen N.',
      'De houders zijn N-gecertificeerd.',
      'De houders ontvangen het certificaat N.',
      'De deelnemers behalen het certificaat N.',
      'Het examen N maakt deel uit van de cursus.',
      'Tot slot leggen ze het examen N af.',
    ],
  },
};

/** One in capitals, one as a name. */
const exams = ['PMP', 'Goethe'];

for (const [language, { facts, prepares, reaches }] of Object.entries(sayings)) {
  test(`${language}: what is prepared for is not reached`, () => {
    for (const exam of exams) {
      const of = (phrases: readonly string[]) => phrases.map((each) => each.replace(/(?<!\p{L})N(?!\p{L})/u, exam));
      const table = { facts: of(facts), pass: of(prepares), refused: of(reaches), fields: ['description', 'criteria'] };
      assert.equal(wrongVerdicts(language, table), '');
    }
  });
}
