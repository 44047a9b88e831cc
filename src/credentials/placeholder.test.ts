import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPlaceholderFact } from './placeholder.ts';

test('a value that stands for a fact is none', () => {
  const values = [
    ...[
      'TBD',
      'tbd.',
      'N/A',
      'n.a.',
      'To be determined',
      'string',
      '"string"',
      'null',
      'Unknown',
      'xxx',
      'Coming soon!',
    ],
    ...[
      'Description goes here',
      'Insert description here',
      'Please enter a description',
      '[Your text here]',
      '{{level}}',
    ],
    ...['<string>', 'Lorem ipsum dolor sit amet', `Lorem ipsum ${'dolor '.repeat(100)}`, 'Keine Angabe', 'No aplica'],
    ...[
      'Sans objet',
      'À définir',
      'Não aplicável',
      'Da definire',
      'n.v.t.',
      'Не указано',
      '未定',
      '不适用',
      '해당 없음',
    ],
  ];
  for (const field of ['description', 'skills', 'prerequisites', 'name']) {
    for (const value of values) assert.ok(isPlaceholderFact(value, field), `${field}: ${value}`);
  }
});

test('none is a fact where a field can say it', () => {
  for (const value of ['None', 'none.', 'Keine', 'Ninguno', 'Aucun', 'なし', '无']) {
    assert.ok(!isPlaceholderFact(value, 'prerequisites'), value);
    assert.ok(isPlaceholderFact(value, 'description'), value);
  }
});

test('test is a fact where a field can say it', () => {
  for (const field of ['skills', 'learning_outcomes', 'assessment', 'name'])
    assert.ok(!isPlaceholderFact('Test', field));
  for (const field of ['description', 'criteria', 'level']) assert.ok(isPlaceholderFact('test', field), field);
});

test('a value that only holds such a word is a fact', () => {
  const values = [
    ...[
      'Software test',
      'String theory',
      'Unknown-soldier archive',
      'TBD-Akademie',
      'None of the above',
      '[Beta] testing',
    ],
    ...['Description logics', 'A', 'C', 'R', '5', 'B2', 'Placeholder-free templates', 'No prior knowledge', 'Textiles'],
    ...['N/A-certified pilots', '無線工学', '无机化学', 'Нетто', 'Geen vreemde taal'],
  ];
  for (const value of values) assert.ok(!isPlaceholderFact(value, 'description'), value);
});

test('a code or an amount in brackets is one', () => {
  const posted = { level: ['[B2]', '{B2}', '[Level 2]', '[EQF 5]'], duration: ['[40 h]'], credits: ['[2 ECTS]'] };
  for (const [field, values] of Object.entries(posted))
    for (const value of values) assert.ok(!isPlaceholderFact(value, field), value);
  for (const value of ['[level]', '[Level name]', '<hours>', '[Name 1]'])
    assert.ok(isPlaceholderFact(value, 'level'), value);
});
