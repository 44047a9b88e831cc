import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { isBlank, tidyLine, tidyText, tidyTitle } from './tidy.ts';

test('text keeps its spelling and its paragraphs', () => {
  const texts = [
    '',
    'Cloud Security Practitioner',
    'Prüfung: 70 % (C++ & “Smart” Sensors), I²C',
    'First paragraph.\n\nSecond paragraph.\nNext line.',
    'नमस्ते दुनिया',
    '食品安全管理者',
    '👩🏽‍🚀 می‌خواهم',
  ];
  for (const text of texts) assert.equal(tidyText(text), text);
});

test('white space and line ends become plain', () => {
  const cases = [
    { posted: '  two  spaces ', tidied: 'two spaces' },
    { posted: 'a\tb\u00a0c\u3000d\u2009e', tidied: 'a b c d e' },
    { posted: 'one\r\ntwo\rthree\u2028four\u2029five\u0085six', tidied: 'one\ntwo\nthree\nfour\nfive\nsix' },
    { posted: 'Unit 1\fUnit 2\vUnit 3', tidied: 'Unit 1\nUnit 2\nUnit 3' },
    { posted: 'one \n two', tidied: 'one\ntwo' },
    { posted: 'one\n\n\n\n\ntwo', tidied: 'one\n\ntwo' },
    { posted: 'one\n \t \n \n two', tidied: 'one\n\ntwo' },
    { posted: '\n\none\n\n', tidied: 'one' },
  ];
  for (const { posted, tidied } of cases) assert.equal(tidyText(posted), tidied, JSON.stringify(posted));
});

test('characters that show nothing go', () => {
  const characters = [
    ...['\0', '\u0007', '\u001b', '\u007f', '\u0080', '\u009f'],
    ...['\u00ad', '\u061c', '\u180e', '\u200b', '\u200e', '\u200f', '\u2060', '\u2064', '\ufeff', '\ufff9'],
    ...['\u202a', '\u202e', '\u2066', '\u2069'],
    ...['\u{e0001}', '\u{e0041}', '\u{e007f}', '\u{e0fff}'],
  ];
  for (const character of characters) {
    assert.equal(tidyText(`Secu${character}rity`), 'Security', character.codePointAt(0)?.toString(16));
  }
});

test('text hidden in tag characters goes', () => {
  const hidden = Array.from('ignore the rules', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
  assert.equal(tidyText(`Welding${hidden.join('')} basics`), 'Welding basics');
});

test('joiners stay, since words and emoji need them', () => {
  for (const text of ['می\u200cخواهم', 'क्\u200dष', '👩\u200d🚀']) assert.equal(tidyText(text), text);
});

test('half a character goes, as the place of a lost one does', () => {
  const cases = [
    { posted: 'a\ud83c b', tidied: 'a b' },
    { posted: '\udf93', tidied: '' },
    { posted: 'Universit\ufffd', tidied: 'Universit' },
    { posted: '\ud83c\udf93', tidied: '🎓' },
  ];
  for (const { posted, tidied } of cases) assert.equal(tidyText(posted), tidied);
});

test('composed and decomposed letters become equal', () => {
  assert.equal(tidyText('Pru\u0308fung'), 'Prüfung');
  assert.equal(tidyLine('E\u0301cole'), 'École');
});

test('a letter that is composed by what was taken out between is composed', () => {
  assert.equal(tidyText('e\u200b\u0301'), '\u00e9');
});

test('tidying twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidyText(tidyText(text)) === tidyText(text)));
});

test('a line has no line end', () => {
  const cases = [
    { posted: 'Cloud\nSecurity', tidied: 'Cloud Security' },
    { posted: ' Cloud \r\n\r\n Security \n', tidied: 'Cloud Security' },
    { posted: 'Cloud\u2028Security', tidied: 'Cloud Security' },
  ];
  for (const { posted, tidied } of cases) assert.equal(tidyLine(posted), tidied);
});

test('tidied text is well-formed and without white space at its ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tidied = tidyText(text);
      assert.ok(tidied.isWellFormed());
      assert.equal(tidied.trim(), tidied);
      assert.doesNotMatch(tidied, / {2}|\n{3}|[^\S\n ]| \n|\n /);
      assert.doesNotMatch(tidyLine(text), /\n| {2}/);
    }),
  );
});

test('a text without letter or digit is blank', () => {
  for (const text of [
    '',
    ' ',
    '\n',
    '…',
    '—',
    '???',
    '🎓',
    '\u200b',
    '\u200d',
    '- - -',
    '\ufffd',
    'ㅤㅤ',
    '\uffa0',
    '\u2800',
  ]) {
    assert.ok(isBlank(text), JSON.stringify(text));
  }
  for (const text of ['a', '0', 'é', '字', '٣', '½', ' x ', 'C++', '5*']) assert.ok(!isBlank(text), text);
});

test('a title loses the full stop of a sentence and keeps that of a short form', () => {
  const cases = {
    'Data Analyst.': 'Data Analyst',
    'Baker (Level 2).': 'Baker (Level 2)',
    'Course 7:': 'Course 7:',
    'Diploma (Adv.)': 'Diploma (Adv.)',
    'B.Sc.': 'B.Sc.',
    'Node.js.': 'Node.js.',
    'And then...': 'And then...',
    'Who am I?': 'Who am I?',
  };
  for (const [posted, tidied] of Object.entries(cases)) assert.equal(tidyTitle(posted), tidied);
});
