import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createTextMemory, keepingOut } from './text-memory.ts';

test('a text is known under the circumstances that it was added in, and under no others', () => {
  const memory = createTextMemory({ most: 2, longest: 10 });
  memory('award').add('Weld.');
  assert.ok(memory('award').has('Weld.'));
  assert.ok(!memory('template').has('Weld.'));
});

test('neither a text nor circumstances longer than is remembered are', () => {
  const memory = createTextMemory({ most: 2, longest: 5 });
  memory('award').add('Welded');
  memory('templates').add('Weld');
  assert.ok(!memory('award').has('Welded') && !memory('templates').has('Weld'));
});

test('no more texts are known than is allowed', () => {
  const memory = createTextMemory({ most: 2, longest: 5 });
  const award = memory('award');
  for (const text of ['a', 'b', 'c']) award.add(text);
  assert.deepEqual(['a', 'b', 'c'].map(memory('award').has), [false, false, true]);
});

test('what is to be kept out is not added, and is known where others added it', () => {
  const memory = createTextMemory({ most: 2, longest: 10 });
  const guarded = keepingOut(memory, (text) => text.includes('Weber'))('award');
  guarded.add('By Weber.');
  guarded.add('Weld.');
  assert.deepEqual(['By Weber.', 'Weld.'].map(guarded.has), [false, true]);
  memory('award').add('By Weber.');
  assert.ok(guarded.has('By Weber.'));
});
