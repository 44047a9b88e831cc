import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wrongVerdicts } from '../../../../test/support/wrong-verdicts.ts';

type Saying = 'facts' | 'pass' | 'refused';

/** A day of study on 16 May, for which one had to register by 2 May. */
const days: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    facts: [
      'Registration by 2 May 2025; study day on 16 May 2025.',
      'Study day on 16 May 2025, applications until 2 May 2025.',
    ],
    pass: ['The study day of 16 May 2025.', 'Registration closed on 2 May 2025.', 'Places were open until 2 May 2025.'],
    refused: ['The study day of 2 May 2025.', 'Attendance at the study day on 2 May 2025.'],
  },
  de: {
    facts: ['Anmeldung bis 2. Mai 2025, Studientag am 16. Mai 2025.'],
    pass: ['Studientag vom 16. Mai 2025.', 'Anmeldeschluss war der 2. Mai 2025.'],
    refused: ['Studientag vom 2. Mai 2025.', 'Bescheinigt wird die Teilnahme am Studientag vom 2. Mai 2025.'],
  },
  fr: {
    facts: ["Journée d'étude le 16 mai 2025, inscriptions avant le 2 mai 2025."],
    pass: ["Journée d'étude du 16 mai 2025.", 'Les inscriptions étaient ouvertes avant le 2 mai 2025.'],
    refused: ["Journée d'étude du 2 mai 2025.", 'Présence le 2 mai 2025.'],
  },
  es: {
    facts: ['Jornada el 16 de mayo de 2025, con inscripción hasta el 2 de mayo de 2025.'],
    pass: ['Jornada del 16 de mayo de 2025.', 'El plazo terminó el 2 de mayo de 2025.'],
    refused: ['Jornada del 2 de mayo de 2025.', 'Asistencia a la jornada de 2 de mayo de 2025.'],
  },
  pt: {
    facts: ['Inscrições até 2 de maio de 2025; jornada a 16 de maio de 2025.'],
    pass: ['Jornada de 16 de maio de 2025.', 'As inscrições fecharam a 2 de maio de 2025.'],
    refused: ['Jornada de 2 de maio de 2025.', 'Presença na jornada de 2 de maio de 2025.'],
  },
  it: {
    facts: ['Giornata di studio del 16 maggio 2025, colloqui entro il 2 maggio 2025.'],
    pass: ['Giornata di studio del 16 maggio 2025.', 'I colloqui si tenevano entro il 2 maggio 2025.'],
    refused: ['Giornata di studio del 2 maggio 2025.', 'Partecipazione alla giornata del 2 maggio 2025.'],
  },
  nl: {
    facts: ['Studiedag op 16 mei 2025; aanmelden uiterlijk 2 mei 2025.'],
    pass: ['Studiedag van 16 mei 2025.', 'Aanmelden kon tot 2 mei 2025.'],
    refused: ['Studiedag van 2 mei 2025.', 'Aanwezig op de studiedag op 2 mei 2025.'],
  },
};

/** A school of 1987 whose certificate is of 2005, with a revision of 2019. */
const years: Record<string, Record<Saying, readonly string[]>> = {
  en: {
    facts: ['School founded in 1987; certificate awarded since 2005, revised in 2019.'],
    pass: ['The school, founded in 1987, has awarded it since 2005.', 'It was revised in 2019.', 'A school of 1987.'],
    refused: ['The school has awarded it since 1987.', 'It was revised in 2005.', 'The school was founded in 2005.'],
  },
  de: {
    facts: ['Schule gegründet 1987; Zertifikat verliehen seit 2005, überarbeitet 2019.'],
    pass: ['Die 1987 gegründete Schule verleiht es seit 2005.', 'Überarbeitet wurde es 2019.'],
    refused: ['Die Schule verleiht es seit 1987.', 'Überarbeitet wurde es 2005.'],
  },
  fr: {
    facts: ['École créée en 1987 ; certificat délivré depuis 2005, remanié en 2019.'],
    pass: [
      "L'école, née en 1987, délivre le certificat depuis 2005.",
      'Délivré depuis 2005, il a été remanié en 2019.',
    ],
    refused: ['Certificat délivré depuis 1987.', 'Il a été remanié en 2005.'],
  },
  es: {
    facts: ['Escuela fundada en 1987; certificado otorgado desde 2005, actualizado en 2019.'],
    pass: ['La escuela nació en 1987 y lo otorga desde 2005.', 'Se actualizó en 2019.'],
    refused: ['La escuela lo otorga desde 1987.', 'La escuela nació en 2019.'],
  },
  pt: {
    facts: ['Escola fundada em 1987; certificado atribuído desde 2005, atualizado em 2019.'],
    pass: ['A escola fundada em 1987 atribui o certificado desde 2005.', 'Foi atualizado em 2019.'],
    refused: ['Certificado atribuído desde 1987.', 'Foi atualizado em 2005.'],
  },
  it: {
    facts: ['Scuola fondata nel 1987; attestato rilasciato dal 2005, aggiornato nel 2019.'],
    pass: ["La scuola, fondata nel 1987, rilascia l'attestato dal 2005.", 'È stato aggiornato nel 2019.'],
    refused: ["L'attestato è rilasciato dal 1987.", 'È stato aggiornato nel 2005.'],
  },
  nl: {
    facts: ['School opgericht in 1987; bewijs uitgereikt sinds 2005, herzien in 2019.'],
    pass: ['De in 1987 opgerichte school geeft het bewijs.', 'Het is herzien in 2019.'],
    refused: ['Het bewijs wordt uitgereikt sinds 1987.', 'Het is herzien in 2005.'],
  },
};

for (const [what, sayings] of [
  ['a day for registering is not that of the event', days],
  ['the year of one beginning is not that of another', years],
] as const) {
  for (const [language, { facts, pass, refused }] of Object.entries(sayings)) {
    test(`${language}: ${what}`, () => {
      assert.equal(wrongVerdicts(language, { facts, pass, refused, fields: ['description'] }), '');
    });
  }
}
