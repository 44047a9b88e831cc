import assert from 'node:assert/strict';
import { test } from 'node:test';

import { diminutivesOf, listedDiminutives } from './diminutives.ts';

test('each first name has all short names that are listed for it', () => {
  for (const [given, short] of listedDiminutives())
    assert.deepEqual(
      short.filter((name) => !diminutivesOf(given).includes(name)),
      [],
      given,
    );
});

test('a name of several languages has the short names of each', () => {
  assert.deepEqual(diminutivesOf('Maria'), ['Ria', 'Mieke', 'Maja', 'Marysia']);
  for (const short of ['Babette', 'Lise', 'Bettina']) assert.ok(diminutivesOf('Élisabeth').includes(short), short);
  for (const short of ['Tó', 'Toninho', 'Tonino']) assert.ok(diminutivesOf('António').includes(short), short);
});
