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

test('the name is in every text that has room for it', () => {
  const named = new Map([...sections, ['Name', 'Welding']]);
  const written = writeText({ sections: named, locale: 'en', mostCharacters: 60, mostHighlights: 3 }, () => 0);
  assert.equal(written.short_description, 'This credential is awarded for Welding.');
});

test('an issuer of short words ends in one point, a length is in words, one subject is told as one', () => {
  const more = [
    ['Issuer', 'Dairy School Ltd.'],
    ['Duration', 'PT40H'],
    ['Skills', '- Cheese making'],
  ] as const;
  const dairy = new Map([...sections, ...more]);
  const { short_description, highlights } = writeText(
    { sections: dairy, locale: 'en', mostCharacters: 600, mostHighlights: 3 },
    () => 0,
  );
  assert.match(short_description, /by Dairy School Ltd\. It covers the following subject: Cheese making\. /u);
  assert.match(short_description, /The stated duration is 40 hours\.$/u);
  assert.ok(highlights.includes('Duration: 40 hours'));
});
