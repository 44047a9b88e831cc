import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isCutOff, lacksItsEnd } from './cut-off.ts';

test('a phrase may end in a preposition and a sentence may not', () => {
  const phrases = ['Technologies that analysts work with', 'Topics earners can be proud of', 'Bringt Erfahrung mit'];
  for (const text of [...phrases, 'People the course speaks of']) {
    assert.equal(isCutOff(text, 'phrase'), false, text);
    assert.equal(isCutOff(text, 'sentence'), true, text);
  }
  for (const text of ['People and', 'People in ...', 'People,', 'Nurses (', 'Students …', 'Menschen und']) {
    assert.equal(isCutOff(text, 'phrase'), true, text);
  }
});

const long = 'Earners of this certificate have completed '.repeat(3);

test('the full stop of any script ends a text', () => {
  const ends = [
    '.',
    '!',
    '?',
    '…',
    '.”',
    '.“',
    '. “',
    '.«',
    '.»',
    ')',
    '。',
    '।',
    '۔',
    '။',
    '։',
    '។',
    '؟',
    '.’',
    '! 🎉',
  ];
  for (const end of ends) assert.equal(lacksItsEnd(`${long}exercises${end}`), false, end);
  assert.equal(lacksItsEnd('Sie bestehen eine Prüfung. Es führt zum Titel „Fachkraft für Sicherheit“'), false);
});

test('a full stop in a name begins no sentence', () => {
  const texts = [
    ...['Certificate for Node.js developers', 'A course in ASP.NET development at Northgate', 'Earners use .NET daily'],
    ...['Awarded by St. Gallen University', 'Certificate in the U.S. Army medical field', 'Issued by Acme Inc. Berlin'],
    ...['Earners learn Yahoo! Finance basics', 'Skills of Version 1.5 Alpha', 'Guided by Dr. Ada Lovelace of London'],
  ];
  for (const text of texts) assert.equal(lacksItsEnd(text), false, text);
});

test('a text that was cut behind a whole sentence lacks its end', () => {
  const texts = [
    ...['Earners know clouds. They passed a test in', 'Earners passed (twice). They also know', 'Wer? Personen, die'],
    ...['این گواهی است۔ اور اس میں', '获得证书。学员完成了', `${long}six exercises`],
    ...['Absolventen kennen Netze. Übungen gehören'],
  ];
  for (const text of texts) assert.equal(lacksItsEnd(text), true, text);
});
