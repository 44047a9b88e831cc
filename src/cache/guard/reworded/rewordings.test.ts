import assert from 'node:assert/strict';
import { test } from 'node:test';

import { grammarOf } from '../../../../test/support/wording-of.ts';
import { areReworded, wordingsIn } from './rewordings.ts';

test('meets in a wording of either text, whichever comes first', () => {
  const texts = ['Completion of ten courses.', 'Ten courses must be completed.'];
  const areEqual = ([one, other]: readonly string[]) => one === other;
  const place = { ...grammarOf('en'), field: 'criteria' };
  assert.ok(areReworded(texts, place, areEqual));
  assert.ok(areReworded(texts.toReversed(), place, areEqual));
});

test('brackets, colons and lines leave a text as it stands', () => {
  for (const text of [
    'Completion of ten courses (online).',
    'Tasks: completion of ten courses.',
    'Completion of\nten courses.',
  ])
    assert.deepEqual(wordingsIn('criteria', text, grammarOf('en')), [text]);
});

test('a text has few wordings, however many of its sentences could be told otherwise', () => {
  const text = 'The plan has been approved by farmers. '.repeat(30).trim();
  assert.ok(wordingsIn('description', text, grammarOf('en')).length <= 9);
  const long = 'Completion of ten courses. '.repeat(700);
  assert.deepEqual(wordingsIn('criteria', long, grammarOf('en')), [long]);
});
