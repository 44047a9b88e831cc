import assert from 'node:assert/strict';
import { test } from 'node:test';

import { verdictOn } from '../../../../test/support/text-verdict.ts';
import { differInSharpS } from './sharp-s.ts';

test('measures are no mass', () => {
  for (const [field, one, other] of [
    ['name', 'Maße und Gewicht', 'Masse und Gewicht'],
    ['skills', 'Körpermaße bestimmen', 'Körpermasse bestimmen'],
    ['description', 'In Maßen trinken', 'In Massen trinken'],
    ['criteria', 'Die Maße der Probe bestimmen', 'Die Masse der Probe bestimmen'],
    ['name', 'Buße und Recht', 'Busse und Recht'],
  ] as const)
    assert.equal(verdictOn([one, other], { field, locale: 'de' }), 'letter', one);
});

test('other words have one sense, and capitals tell none', () => {
  for (const [one, other] of [
    ['Straßenbau', 'Strassenbau'],
    ['Maße und Gewicht', 'MASSE UND GEWICHT'],
    ['Masse und Maße', 'Maße und Masse'],
    ['Maßnahmen', 'Massnahmen'],
    ['Großküche', 'Grossküche'],
  ] as const)
    assert.ok(!differInSharpS(one, other), one);
});
