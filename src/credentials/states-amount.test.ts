import assert from 'node:assert/strict';
import { test } from 'node:test';

import { statesAmount } from './states-amount.ts';

const none = {
  duration: [
    'Days',
    'hours',
    'Stunden',
    '0',
    '0 hours',
    '0.0 h',
    'PT0S',
    'P0D',
    'PT',
    'PT99X',
    '-3 hours',
    '1000000 hours',
    '1e+300 hours',
  ],
  credits: ['-3', '−3 ECTS', '1e+300', '9999999', '1e21 ECTS'],
} as const;

const amounts = {
  duration: [
    'PT40H',
    'P1Y2M10DT2H30M',
    'P8W–P12W',
    'P40H',
    'PT3600000S',
    '40',
    '40 hours',
    'ten weeks',
    'one day',
    'half a day',
    'a semester',
    '3-5 days',
    'pt. 2',
    '0.5 days',
    '100,000 hours',
  ],
  credits: ['0', '2 ECTS', '0.5', '999999', '12-15', 'ECTS: 5', 'as agreed'],
} as const;

for (const field of ['duration', 'credits'] as const) {
  test(`what is no ${field} is none`, () => {
    for (const text of none[field]) assert.ok(!statesAmount(text, field), text);
  });

  test(`${field} in figures, ISO 8601 or words stay`, () => {
    for (const text of amounts[field]) assert.ok(statesAmount(text, field), text);
  });
}
