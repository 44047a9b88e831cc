import assert from 'node:assert/strict';
import { test } from 'node:test';

import { rememberAnswers } from './remember-answers.ts';

function createAsked(memory: Parameters<typeof rememberAnswers>[1]) {
  const asked: string[] = [];
  const isLong = rememberAnswers((text) => {
    asked.push(text);
    return text.length > 3;
  }, memory);
  return { asked, isLong };
}

test('a text is asked about once, whatever the answer', () => {
  const { asked, isLong } = createAsked({ most: 2, longest: 10 });
  assert.deepEqual(['no', 'yes, it is'].map(isLong), [false, true]);
  assert.deepEqual(['no', 'yes, it is'].map(isLong), [false, true]);
  assert.deepEqual(asked, ['no', 'yes, it is']);
});

test('a text longer than is remembered is asked about again', () => {
  const { asked, isLong } = createAsked({ most: 2, longest: 3 });
  assert.deepEqual(['long', 'long'].map(isLong), [true, true]);
  assert.deepEqual(asked, ['long', 'long']);
});

test('no more texts are remembered than is allowed', () => {
  const { asked, isLong } = createAsked({ most: 2, longest: 3 });
  for (const text of ['a', 'b', 'c', 'c', 'a']) isLong(text);
  assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
});
