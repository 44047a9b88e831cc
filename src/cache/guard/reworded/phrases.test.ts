import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withPhraseBehind } from './phrases.ts';

test('puts a length of time behind what is made, a phrase behind the verb that stands second', () => {
  for (const [language, text, told] of [
    ['en', 'Over twelve weeks, the holder built four boats.', 'The holder built four boats over twelve weeks.'],
    ['fr', 'Pendant trois mois, la titulaire a tenu un stand.', 'La titulaire a tenu un stand pendant trois mois.'],
    [
      'de',
      'Im Laufe eines Jahres hat die Person in fünf Kursen hospitiert.',
      'Die Person hat im Laufe eines Jahres in fünf Kursen hospitiert.',
    ],
    ['nl', 'In een jaar heeft de houder tien tuinen aangelegd.', 'De houder heeft in een jaar tien tuinen aangelegd.'],
  ] as const)
    assert.equal(wordingOf(withPhraseBehind, language, text), told);
});

test('a phrase stays that could be of a thing, and a subject in front', () => {
  for (const [language, text] of [
    ['en', 'Over twelve weeks, the holder reported on repairs.'],
    ['en', 'With a mentor, the holder met a client.'],
    ['en', 'During the summer, the holder made and sold cakes.'],
    ['es', 'En Roma, el titular pintó las iglesias.'],
    ['de', 'Die Gruppe hat die Klasse geprüft.'],
    ['de', 'Im Sommer hat die Klasse der Lehrer geprüft.'],
    ['de', 'Nur im Sommer hat die Person ein Boot gebaut.'],
  ] as const)
    assert.equal(wordingOf(withPhraseBehind, language, text), text);
});
