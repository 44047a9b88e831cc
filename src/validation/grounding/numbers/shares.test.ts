import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';

type Sayings = Record<number, readonly string[]>;

/** Ways to say which part of the sessions is attended, by per cent. */
const sayings: Record<string, { readonly facts: Sayings; readonly texts: Sayings }> = {
  en: {
    facts: {
      50: ['Attend at least 50% of the sessions.', 'Attend at least half of the sessions.'],
      75: ['Attend at least 75% of the sessions.'],
      80: ['Attend at least 80 % of the sessions.', 'Minimum attendance of sessions: 80%'],
      90: ['Attend at least 90% of the sessions.'],
    },
    texts: {
      50: [
        'Attended at least half of the sessions.',
        'Attended at least 50 percent of the sessions.',
        'Attended half the sessions or more.',
        'Attended no less than half of the sessions.',
        'They were present at one session in two at least.',
      ],
      75: [
        'Attended at least three quarters of the sessions.',
        'Attended at least three-quarters of all sessions.',
        'Attended 75 per cent of the sessions or more.',
        'Attended a minimum of three out of four sessions.',
        'Attended at least three in four sessions.',
      ],
      80: [
        'Attended at least four fifths of the sessions.',
        'Attended at least four out of five sessions.',
        'Attended at least four in five sessions.',
        'Attended eighty percent of the sessions.',
        'Attended at least eight in ten sessions.',
        'Missed no more than a fifth of the sessions.',
        'Missed no more than 20 % of the sessions.',
      ],
      90: [
        'Attended at least nine out of ten sessions.',
        'Attended at least nine tenths of the sessions.',
        'Attended at least 90 per cent of sessions.',
      ],
    },
  },
  de: {
    facts: {
      50: ['Teilnahme an mindestens 50 % der Termine.', 'Teilnahme an mindestens der Hälfte der Termine.'],
      75: ['Teilnahme an mindestens 75 % der Termine.'],
      80: ['Teilnahme an mindestens 80 % der Termine.', 'Anwesenheit: mindestens 80 Prozent der Termine'],
      90: ['Teilnahme an mindestens 90 % der Termine.'],
    },
    texts: {
      50: [
        'War bei mindestens der Hälfte der Termine dabei.',
        'War bei wenigstens 50 Prozent der Termine dabei.',
        'War bei der Hälfte der Termine oder mehr dabei.',
        'War bei mindestens jedem zweiten Termin dabei.',
      ],
      75: [
        'War bei mindestens drei Vierteln der Termine dabei.',
        'War bei mindestens drei von vier Terminen dabei.',
        'War bei 75 Prozent der Termine oder mehr dabei.',
      ],
      80: [
        'War bei mindestens vier Fünfteln der Termine dabei.',
        'War bei mindestens vier von fünf Terminen dabei.',
        'War bei achtzig Prozent der Termine dabei.',
        'Hat höchstens ein Fünftel der Termine versäumt.',
        'Hat höchstens 20 Prozent der Termine versäumt.',
      ],
      90: ['War bei mindestens neun von zehn Terminen dabei.', 'War bei mindestens neun Zehnteln der Termine dabei.'],
    },
  },
  fr: {
    facts: {
      50: ['Assister à au moins 50 % des séances.', 'Assister à au moins la moitié des séances.'],
      75: ['Assister à au moins 75 % des séances.'],
      80: ['Assister à au moins 80 % des séances.', 'Assiduité minimale aux séances : 80 %'],
      90: ['Assister à au moins 90 % des séances.'],
    },
    texts: {
      50: [
        'A suivi au moins la moitié des séances.',
        'A suivi au minimum 50 pour cent des séances.',
        'A suivi la moitié des séances ou plus.',
        'A suivi au moins une séance sur deux.',
      ],
      75: [
        'A suivi au moins les trois quarts des séances.',
        'A suivi au moins trois séances sur quatre.',
        'A suivi 75 pour cent des séances ou plus.',
      ],
      80: [
        'A suivi au moins les quatre cinquièmes des séances.',
        'A suivi au moins quatre séances sur cinq.',
        'A suivi quatre-vingts pour cent des séances.',
        'A manqué au plus un cinquième des séances.',
        'A manqué au plus 20 % des séances.',
      ],
      90: ['A suivi au moins neuf séances sur dix.', 'A suivi au moins les neuf dixièmes des séances.'],
    },
  },
  es: {
    facts: {
      50: ['Asistir como mínimo al 50 % de las sesiones.', 'Asistir al menos a la mitad de las sesiones.'],
      75: ['Asistir como mínimo al 75 % de las sesiones.'],
      80: ['Asistir como mínimo al 80 % de las sesiones.', 'Asistencia mínima a las sesiones: 80 %'],
      90: ['Asistir como mínimo al 90 % de las sesiones.'],
    },
    texts: {
      50: [
        'Asistió al menos a la mitad de las sesiones.',
        'Asistió como mínimo al 50 por ciento de las sesiones.',
        'Asistió a la mitad de las sesiones o más.',
        'Asistió al menos a una de cada dos sesiones.',
      ],
      75: [
        'Asistió al menos a tres cuartas partes de las sesiones.',
        'Asistió al menos a tres de cada cuatro sesiones.',
        'Asistió al 75 por ciento de las sesiones o más.',
        'Asistió al menos a las tres cuartas partes de las sesiones.',
      ],
      80: [
        'Asistió al menos a cuatro quintas partes de las sesiones.',
        'Asistió al menos a cuatro de cada cinco sesiones.',
        'Asistió al ochenta por ciento de las sesiones.',
        'Faltó como máximo a la quinta parte de las sesiones.',
        'Faltó como máximo al 20 % de las sesiones.',
      ],
      90: [
        'Asistió al menos a nueve de cada diez sesiones.',
        'Asistió al menos al noventa por ciento de las sesiones.',
      ],
    },
  },
  pt: {
    facts: {
      50: ['Frequentar pelo menos 50 % das sessões.', 'Frequentar pelo menos metade das sessões.'],
      75: ['Frequentar pelo menos 75 % das sessões.'],
      80: ['Frequentar pelo menos 80 % das sessões.', 'Frequência mínima das sessões: 80%'],
      90: ['Frequentar pelo menos 90 % das sessões.'],
    },
    texts: {
      50: [
        'Frequentou pelo menos metade das sessões.',
        'Frequentou no mínimo 50 por cento das sessões.',
        'Frequentou metade das sessões ou mais.',
        'Frequentou pelo menos uma em cada duas sessões.',
      ],
      75: [
        'Frequentou pelo menos três quartos das sessões.',
        'Frequentou pelo menos três em cada quatro sessões.',
        'Frequentou 75 por cento das sessões ou mais.',
      ],
      80: [
        'Frequentou pelo menos quatro quintos das sessões.',
        'Frequentou pelo menos quatro em cada cinco sessões.',
        'Frequentou oitenta por cento das sessões.',
        'Faltou no máximo a um quinto das sessões.',
        'Faltou no máximo a 20 % das sessões.',
      ],
      90: ['Frequentou pelo menos nove em cada dez sessões.', 'Frequentou pelo menos noventa por cento das sessões.'],
    },
  },
  it: {
    facts: {
      50: ['Frequentare almeno il 50 % degli incontri.', 'Frequentare almeno la metà degli incontri.'],
      75: ['Frequentare almeno il 75 % degli incontri.'],
      80: ["Frequentare almeno l'80 % degli incontri.", 'Frequenza minima degli incontri: 80%'],
      90: ['Frequentare almeno il 90 % degli incontri.'],
    },
    texts: {
      50: [
        'Ha seguito almeno la metà degli incontri.',
        'Ha seguito almeno il 50 per cento degli incontri.',
        'Ha seguito la metà degli incontri o più.',
        'Ha seguito almeno un incontro su due.',
      ],
      75: [
        'Ha seguito almeno tre quarti degli incontri.',
        'Ha seguito almeno tre incontri su quattro.',
        'Ha seguito il 75 per cento degli incontri o più.',
      ],
      80: [
        'Ha seguito almeno quattro quinti degli incontri.',
        'Ha seguito almeno quattro incontri su cinque.',
        "Ha seguito l'ottanta per cento degli incontri.",
        'Ha saltato al massimo un quinto degli incontri.',
        'Ha saltato al massimo il 20 % degli incontri.',
      ],
      90: ['Ha seguito almeno nove incontri su dieci.', 'Ha seguito almeno il novanta per cento degli incontri.'],
    },
  },
  nl: {
    facts: {
      50: ['Woon minstens 50% van de lessen bij.', 'Woon minstens de helft van de lessen bij.'],
      75: ['Woon minstens 75% van de lessen bij.'],
      80: ['Woon minstens 80% van de lessen bij.', 'Aanwezigheid bij de lessen: minimaal 80%'],
      90: ['Woon minstens 90% van de lessen bij.'],
    },
    texts: {
      50: [
        'Woonde minstens de helft van de lessen bij.',
        'Woonde minimaal 50 procent van de lessen bij.',
        'Woonde de helft van de lessen of meer bij.',
        'Woonde ten minste een op de twee lessen bij.',
      ],
      75: [
        'Woonde minstens driekwart van de lessen bij.',
        'Woonde minstens drie kwart van de lessen bij.',
        'Woonde minstens drie op de vier lessen bij.',
        'Woonde minstens drie van de vier lessen bij.',
      ],
      80: [
        'Woonde minstens vier vijfde van de lessen bij.',
        'Woonde minstens vier op de vijf lessen bij.',
        'Woonde minstens vier van de vijf lessen bij.',
        'Woonde tachtig procent van de lessen bij.',
        'Miste hoogstens een vijfde van de lessen.',
        'Miste hoogstens 20% van de lessen.',
      ],
      90: ['Woonde minstens negen op de tien lessen bij.', 'Woonde minstens negentig procent van de lessen bij.'],
    },
  },
};

for (const [language, { facts, texts }] of Object.entries(sayings)) {
  test(`${language}: a share of the sessions is the same in per cent, in parts and by what is missed`, () => {
    for (const [known, posted] of Object.entries(facts)) {
      for (const [said, phrases] of Object.entries(texts)) {
        for (const fact of posted) {
          for (const phrase of phrases) {
            const claims = unsupported(language, fact, phrase);
            assert.equal(claims.length === 0, known === said, `${fact} ${phrase} ${JSON.stringify(claims)}`);
          }
        }
      }
    }
  });
}
