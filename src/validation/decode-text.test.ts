import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decodeText } from './decode-text.ts';

test('entities and escapes become the characters that were meant', () => {
  const cases = [
    ['R&amp;D staff', 'R&D staff'],
    ['a &lt; b &#8211; c &#x2019;s', 'a < b – c ’s'],
    ['Caf\\u00e9 owners', 'Café owners'],
    ['Growers \\uD83C\\uDF31', 'Growers 🌱'],
    ['Say \\"no\\" early', 'Say "no" early'],
    ['Q&A, AT&T and C:\\users', 'Q&A, AT&T and C:\\users'],
  ] as const;
  for (const [text, decoded] of cases) assert.equal(decodeText(text, ['A course']), decoded, text);
});

test('what the facts write so is left as it is', () => {
  assert.equal(decodeText('Write &amp; for an ampersand', ['Entities such as &lt;']), 'Write &amp; for an ampersand');
  assert.equal(decodeText('Escapes such as \\u00e9', ['Escape é as \\u00e9']), 'Escapes such as \\u00e9');
});
