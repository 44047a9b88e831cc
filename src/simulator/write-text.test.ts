import assert from 'node:assert/strict';
import { test } from 'node:test';

import { writeText } from './write-text.ts';

const sections = new Map([
  ['Name', 'Cloud Security Practitioner'],
  ['Issuer', 'Northgate Institute of Technology'],
  ['Criteria', 'Complete six lab exercises and pass a proctored examination.'],
]);

test('a short description is whole sentences at any limit', () => {
  for (const locale of ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'ja']) {
    for (let mostCharacters = 60; mostCharacters <= 300; mostCharacters += 1) {
      const written = writeText({ sections, locale, mostCharacters, mostHighlights: 3 }, () => 0).short_description;
      assert.match(written, /^\p{Lu}.{19,}\.$/u, `${locale} ${mostCharacters}`);
      assert.ok(written.length <= mostCharacters, written);
    }
  }
});
