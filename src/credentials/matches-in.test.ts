import assert from 'node:assert/strict';
import { test } from 'node:test';

import { matchesIn } from './matches-in.ts';

test('finds what matchAll finds, empty matches and characters of two units too', () => {
  const texts = ['', 'a', 'aab a', '😀a😀', 'a\ud83d', '(a) (b) ('];
  for (const pattern of [/a/g, /a*/g, /a*/gu, /(?=\s[([])/gu, /(?<it>\p{L})|$/gu, /./g, /./gu]) {
    for (const text of texts)
      assert.deepEqual(matchesIn(text, pattern), [...text.matchAll(pattern)], `${pattern} ${text}`);
  }
});

test('begins at the start though the pattern was used before', () => {
  const pattern = /a/g;
  pattern.test('aa');
  assert.equal(matchesIn('aa', pattern).length, 2);
});
