import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';

/** Ways to say lengths of time in halves and quarters of an hour, by minutes. */
const sayings: Record<string, Record<number, readonly string[]>> = {
  en: {
    15: ['a quarter of an hour', '15 minutes'],
    30: ['half an hour', 'a half hour'],
    45: ['three quarters of an hour', 'three-quarters of an hour', '¾ hour'],
    75: ['an hour and a quarter', 'one and a quarter hours', '1¼ hours'],
    90: ['an hour and a half', 'one and a half hours', 'one hour and thirty minutes', '1½ hours', '1.5 hours'],
    105: ['an hour and three quarters', '1¾ hours', '1.75 hours'],
    150: ['two and a half hours', 'two hours and a half', '2½ hours', 'two hours thirty'],
  },
  de: {
    15: ['eine Viertelstunde', '15 Minuten'],
    30: ['eine halbe Stunde'],
    45: ['eine Dreiviertelstunde', 'eine dreiviertel Stunde'],
    75: ['eineinviertel Stunden', 'eine Stunde und eine Viertelstunde'],
    90: ['anderthalb Stunden', 'eineinhalb Stunden', '1,5 Stunden', 'eine Stunde und dreißig Minuten'],
    105: ['eindreiviertel Stunden', 'eine Stunde und drei Viertelstunden', '1,75 Stunden'],
    150: ['zweieinhalb Stunden', '2,5 Stunden'],
  },
  fr: {
    15: ["un quart d'heure"],
    30: ['une demi-heure'],
    45: ["trois quarts d'heure"],
    75: ['une heure et quart', 'une heure un quart', '1 h 15'],
    90: ['une heure et demie', '1 h 30', '1h30', 'une heure trente'],
    105: ['une heure trois quarts', 'une heure et trois quarts', '1 h 45', '1,75 heure'],
    150: ['deux heures et demie', '2 h 30', '2,5 heures'],
  },
  es: {
    15: ['un cuarto de hora'],
    30: ['media hora'],
    45: ['tres cuartos de hora'],
    75: ['una hora y cuarto', 'una hora y un cuarto'],
    90: ['una hora y media', '1,5 horas', 'hora y media'],
    105: ['una hora y tres cuartos', '1,75 horas'],
    150: ['dos horas y media', '2,5 horas'],
  },
  pt: {
    15: ['um quarto de hora'],
    30: ['meia hora'],
    45: ['três quartos de hora'],
    75: ['uma hora e um quarto', '1h15'],
    90: ['uma hora e meia', '1h30', '1,5 hora', 'hora e meia'],
    105: ['uma hora e três quartos', '1h45'],
    150: ['duas horas e meia', '2h30', '2,5 horas'],
  },
  it: {
    15: ["un quarto d'ora"],
    30: ["mezz'ora", 'mezza ora'],
    45: ["tre quarti d'ora"],
    75: ["un'ora e un quarto", "un'ora e quindici minuti"],
    90: ["un'ora e mezza", "un'ora e mezzo", '1,5 ore'],
    105: ["un'ora e tre quarti", '1,75 ore'],
    150: ['due ore e mezza', 'due ore e mezzo', '2,5 ore'],
  },
  nl: {
    15: ['een kwartier'],
    30: ['een half uur', 'een halfuur'],
    45: ['drie kwartier', 'driekwart uur'],
    75: ['een uur en een kwartier', 'vijf kwartier'],
    90: ['anderhalf uur', '1,5 uur', 'een uur en dertig minuten'],
    105: ['een uur en drie kwartier', 'zeven kwartier', '1,75 uur'],
    150: ['tweeënhalf uur', '2,5 uur', 'twee en een half uur'],
  },
};

for (const [language, byMinutes] of Object.entries(sayings)) {
  test(`${language}: halves and quarters of an hour are their minutes, and no others`, () => {
    const all = Object.keys(byMinutes).map(Number);
    for (const [minutes, phrases] of Object.entries(byMinutes)) {
      for (const phrase of phrases) {
        for (const known of all) {
          const claims = unsupported(language, `PT${known}M`, phrase);
          const isSame = known === Number(minutes);
          assert.equal(claims.length === 0, isSame, `${phrase}: ${known} minutes, ${JSON.stringify(claims)}`);
        }
      }
    }
  });
}
