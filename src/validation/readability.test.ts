import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readingGradeOf, wordsPerSentenceOf } from './readability.ts';

test('plain English has a low grade', () => {
  const plain = 'Earners can join two plates with an arc. They test each weld and fix what is not sound.';
  const dense =
    'Certificate holders demonstrate comprehensive interdisciplinary competencies encompassing organisational accountability, methodological documentation and collaborative implementation.';
  const [plainGrade, denseGrade] = [readingGradeOf(plain, 'en'), readingGradeOf(dense, 'en-GB')];
  assert.ok(plainGrade !== undefined && plainGrade < 5, `${plainGrade}`);
  assert.ok(denseGrade !== undefined && denseGrade > 16, `${denseGrade}`);
});

test('the grade is what the formula gives by hand', () => {
  // Six words of one syllable in one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
  assert.equal(readingGradeOf('The cat sat on the mat.', 'en'), -1.45);
  // Four words, five syllables: a number is one.
  assert.equal(readingGradeOf('It takes 40 minutes.', 'en'), 0.72);
});

test('languages other than English have no grade', () => {
  for (const locale of ['de', 'es', 'fr', 'it', 'pt-BR', 'nl', 'ja', 'und']) {
    assert.equal(readingGradeOf('Arc Welding.', locale), undefined, locale);
  }
});

test('words per sentence are counted in every language', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['One two three. Four five.', 2.5],
    ['Das Abzeichen bestätigt die Prüfung. Es gilt drei Jahre.', 4.5],
    ['Le certificat atteste le niveau B2. Il est gratuit !', 4.5],
    ['¿Qué acredita? Que sabe soldar.', 2.5],
    ['Uses Node.js 3.5 daily', 4],
    ['First line\nSecond line here', 2.5],
    ['. . . !', 0],
    ['', 0],
  ];
  for (const [text, expected] of cases) assert.equal(wordsPerSentenceOf(text), expected, text);
});

test('a script without spaces has words too', () => {
  assert.ok(wordsPerSentenceOf('この証明書は溶接の技能を示します。') > 3);
});

test('a text of one endless word keeps a finite grade', () => {
  for (const text of ['a'.repeat(2000), 'ab'.repeat(1000), '1'.repeat(2000), 'a '.repeat(1000)]) {
    const grade = readingGradeOf(text, 'en');
    assert.ok(grade !== undefined && grade <= 999 && wordsPerSentenceOf(text) <= 1000, text.slice(0, 4));
  }
});

test('a text without words has no grade', () => {
  assert.equal(readingGradeOf('...', 'en'), undefined);
});
