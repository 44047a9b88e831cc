import assert from 'node:assert/strict';
import { test } from 'node:test';

import { descriptionFields, wireSchema } from './description-text.ts';
import { isPlaceholder } from './placeholder.ts';

test('a value that stands for a text is a placeholder', () => {
  const values = [
    ...['N/A', 'n/a.', 'N.A.', 'TBD', 'tba', 'To be determined', 'TODO', 'fixme', 'unknown', 'Not  specified', 'xxx'],
    ...['None', 'null', 'undefined', 'string', '"string"', '<string>', 'text', '**Sample text**', 'Coming soon!'],
    ...['[Insert audience here]', '<audience>', '{{audience}}', '{description}.', '__AUDIENCE__', '(placeholder)'],
    ...['Insert text here', 'Please enter the audience here', 'Your description here', 'Description goes here'],
    ...['Highlight', 'Highlight 1', 'Skill #2', 'Key point three', 'item b', 'Lorem ipsum dolor sit amet', 'foo'],
    ...['Keine Angabe', 'No disponible', 'Sans objet', 'Não aplicável', 'n.v.t.', '未定', '不适用', '없음'],
  ];
  for (const value of values) assert.equal(isPlaceholder(value), true, value);
});

test('the words of the schema are placeholders', () => {
  const { short_description, highlights, audience } = wireSchema.properties;
  const descriptions = [short_description, highlights, audience].map(({ description }) => description);
  for (const words of [...descriptionFields, ...descriptions]) assert.equal(isPlaceholder(words), true, words);
});

test('a text that only holds such a word is none', () => {
  const values = [
    ...['Anyone', 'Testing', 'People who test software', 'String theorists', 'Text designers', 'None of the above fit'],
    ...['Unknown-soldier archivists', 'N/A-certified pilots', 'Analysts (SQL, Python)', '[Beta] testers of clouds'],
    ...['Highlights of Roman law', 'Skill 1 of the framework', 'Key points of a contract', 'Example-based teaching'],
    ...['Inserts catheters safely', 'Writes code here and abroad', 'People new to C#', '初心者', 'Alle Beschäftigten'],
  ];
  for (const value of values) assert.equal(isPlaceholder(value), false, value);
});

test('a template that was not filled is a placeholder', () => {
  const values = [
    'This certificate by {{issuer}} covers {{skills}} in depth.',
    'A short description of the [credential name] by [issuer].',
    'Earners of the <credential> know clouds.',
    'Awarded by ${issuer_name} after six exercises.',
    'For people at [Your Company] and others.',
    ...['Insert audience', 'Enter the target audience', 'Audience: TBD', 'Description: N/A', 'Highlights = none'],
  ];
  for (const value of values) assert.equal(isPlaceholder(value), true, value);
});

test('marks of a template around other words are text', () => {
  const values = [
    'Earners use the {{mustache}} syntax.',
    'Formats strings with {fmt} in C++',
    'Draws on a <canvas> element',
    '[BETA] This certificate covers tests.',
    'Reads [the course page](https://example.org)',
    'Inserts audience counters into halls',
    'Audience: teachers and trainers',
  ];
  for (const value of values) assert.equal(isPlaceholder(value), false, value);
});

test('a long run of marks is read once', () => {
  assert.equal(isPlaceholder(`a${'*'.repeat(60_000)}a`), false);
});
