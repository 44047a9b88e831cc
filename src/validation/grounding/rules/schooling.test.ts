import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findUnsupportedClaims } from '../check-grounding.ts';

/** Audiences that have a schooling behind them, and those that are at school or want one. */
const audiences = [
  {
    language: 'en',
    refused: [
      'Young people aged with a completed secondary school education.',
      'Adults who have finished secondary school.',
      'People with a finished degree.',
      'School leavers with a completed apprenticeship.',
      'People holding a high school diploma.',
      'Those who completed vocational training.',
      'People with a university degree.',
      'Adults with completed compulsory schooling.',
    ],
    pass: [
      'Students and pupils.',
      'School leavers who want to learn about money.',
      'Anyone curious about money.',
      'People who left school long ago.',
      'Parents of pupils at secondary school.',
      'University students.',
      'People finishing school soon.',
    ],
  },
  {
    language: 'de',
    refused: [
      'Jugendliche mit abgeschlossener Schulbildung.',
      'Menschen mit abgeschlossenem Studium.',
      'Erwachsene mit Schulabschluss.',
      'Personen mit abgeschlossener Berufsausbildung.',
      'Alle, die das Abitur haben.',
      'Absolventen einer Hochschule.',
    ],
    pass: [
      'Schülerinnen und Schüler.',
      'Studierende.',
      'Alle, die mehr über Geld wissen wollen.',
      'Alle, die einen Schulabschluss nachholen wollen.',
      'Menschen nach der Schule.',
    ],
  },
  {
    language: 'fr',
    refused: [
      'Jeunes ayant terminé le lycée.',
      'Personnes titulaires du baccalauréat.',
      'Adultes ayant achevé leurs études secondaires.',
      'Personnes avec un diplôme universitaire.',
      'Jeunes diplômés.',
      'Jeunes sortis du lycée avec le bac.',
    ],
    pass: [
      'Lycéens et étudiants.',
      'Toute personne curieuse.',
      'Les jeunes qui terminent le lycée.',
      'Adultes qui reprennent leurs études.',
    ],
  },
  {
    language: 'es',
    refused: [
      'Jóvenes con la educación secundaria terminada.',
      'Personas con estudios secundarios completos.',
      'Personas con un título universitario.',
      'Jóvenes que han terminado el bachillerato.',
      'Jóvenes con el bachillerato acabado.',
      'Titulados universitarios.',
    ],
    pass: ['Estudiantes de secundaria.', 'Jóvenes curiosos.', 'Personas que quieren terminar la secundaria.'],
  },
  {
    language: 'it',
    refused: [
      'Giovani che hanno concluso la scuola secondaria.',
      'Persone con la scuola superiore completata.',
      'Giovani con il diploma di maturità.',
      'Persone laureate.',
      'Adulti con la licenza media.',
      'Chi ha terminato gli studi superiori.',
    ],
    pass: ['Studenti delle superiori.', 'Giovani curiosi.', 'Chi vuole finire la scuola.'],
  },
  {
    language: 'pt',
    refused: [
      'Jovens com o ensino secundário concluído.',
      'Jovens entre os 18 e os 25 anos com o ensino secundário concluído.',
      'Pessoas com o ensino médio completo.',
      'Pessoas que terminaram o secundário.',
      'Pessoas com licenciatura concluída.',
      'Licenciados.',
      'Quem já concluiu o 12.º ano.',
    ],
    pass: ['Alunos do secundário.', 'Jovens curiosos.', 'Quem quer concluir o secundário.'],
  },
  {
    language: 'nl',
    refused: [
      'Jongeren met een afgeronde middelbare school.',
      'Mensen met een afgeronde opleiding.',
      'Mensen met een mbo-diploma.',
      'Jongeren die de middelbare school hebben afgerond.',
      'Afgestudeerden.',
      'Mensen met een voltooide studie.',
    ],
    pass: ['Scholieren en studenten.', 'Nieuwsgierige mensen.', 'Wie de middelbare school wil afronden.'],
  },
];

test('refuses a finished schooling of the audience that the facts do not ask for', () => {
  for (const { language, refused, pass } of audiences) {
    for (const text of refused) assert.notEqual(refusals(language, text), '', text);
    for (const text of pass) assert.equal(refusals(language, text), '', text);
  }
});

test('takes a schooling that the facts ask for', () => {
  assert.equal(refusals('pt', 'Jovens com o ensino secundário concluído.', 'Ensino secundário'), '');
});

function refusals(locale: string, audience: string, prerequisites?: string): string {
  const asked = prerequisites === undefined ? [] : [{ field: 'prerequisites', text: prerequisites }];
  const sent = [{ field: 'name', text: 'Investing Basics' }, { field: 'skills', text: 'risk' }, ...asked];
  const text = { short_description: '', highlights: [], audience };
  const { refused } = findUnsupportedClaims(text, { locale, isAudienceStated: false, sent });
  return refused.map((claim) => claim.text).join(', ');
}
