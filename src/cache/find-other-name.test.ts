import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findOtherName } from './find-other-name.ts';

const text = {
  short_description: 'The Diploma in Bakery covers bread.',
  highlights: ['Bread', 'diploma in bakery'],
  audience: 'Bakers.',
};
const cases = [
  { posted: 'Bakery Diploma', original: 'Diploma in Bakery', pointers: ['/short_description', '/highlights/1'] },
  { posted: 'DIPLOMA IN BAKERY', original: 'Diploma in Bakery', pointers: [] },
  { posted: 'Diploma in Bakery', original: 'Bakery', pointers: [] },
  { posted: 'Bakery', original: 'Bakery Diploma', pointers: [] },
];
for (const { posted, original, pointers } of cases) {
  test(`a text for ${original} that is shared by ${posted}`, () => {
    const warnings = findOtherName(text, { posted, original });
    assert.deepEqual(
      warnings.map(({ pointer }) => pointer),
      pointers,
    );
  });
}
