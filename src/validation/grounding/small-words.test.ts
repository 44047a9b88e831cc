import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../test/support/unsupported.ts';

test('words that only look like a claim', () => {
  for (const [language, fact, text] of [
    // The month of May leaves nothing open.
    ['en', 'Briefing on 4 May 2024 for people who steward a station.', 'For people who steward a station.'],
    ['en', 'Rules since October 2021.', "Rules since October '21."],
    ['en', 'For volunteers who travel to Kenya and Tanzania.', 'Kenyan and Tanzanian customs for volunteers.'],
    ['en', 'Complete the module by 15 October 2026.', 'The module is completed no later than 15/10/2026.'],
    ['en', 'Porting from Python 2 to 3.', 'Porting to Python 3.'],
    ['en', 'Ten lessons, each with 2 exercises.', 'Ten lessons with 20 exercises.'],
    ['en', 'Submit 5 notebooks, each cleaning a different data set.', '5 notebooks on 5 different data sets.'],
    ['de', 'Kommunalwahl am 9. Juni.', 'Kommunalwahl am 09.06.'],
    ['de', 'Vorkenntnisse sind nicht erforderlich.', 'Vorkenntnisse setzt er nicht voraus.'],
    ['fr', 'Une tranchée de 1,20 m.', "Une tranchée d'un mètre vingt."],
    ['es', 'Al menos el 80 % de las 10 sesiones.', 'Ocho o más de las diez sesiones.'],
    ['nl', 'Toets met 10 opgaven, geslaagd bij 9 goede antwoorden.', '9 van de 10 goed.'],
    ['nl', 'Een vat van 250 liter.', 'Een vat van een kwart kubieke meter.'],
  ] as const) {
    assert.deepEqual(unsupported(language, fact, text), [], text);
  }
});

test('and the same words where they are one', () => {
  for (const [language, fact, text] of [
    ['en', 'Briefing on 4 May 2024.', "Briefing in June '24."],
    ['en', 'For volunteers who travel to Kenya.', 'The Ugandan customs for volunteers.'],
    ['en', 'Porting from Python 2 to 3.', 'Porting to Python 4.'],
    ['en', 'Ten lessons, each with 2 exercises.', 'Ten lessons with 30 exercises.'],
    ['de', 'Kommunalwahl am 9. Juni.', 'Kommunalwahl am 06.09.'],
    ['de', '40 Unterrichtsstunden.', 'Eine Arbeitswoche.'],
    ['fr', 'Une tranchée de 1,20 m.', "Une tranchée d'un mètre trente."],
    ['nl', 'Toets met 10 opgaven, geslaagd bij 8 goede antwoorden.', '9 van de 10 goed.'],
  ] as const) {
    assert.notDeepEqual(unsupported(language, fact, text), [], text);
  }
});
