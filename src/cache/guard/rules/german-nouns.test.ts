import assert from 'node:assert/strict';
import { test } from 'node:test';

import { differInGermanNoun } from './german-nouns.ts';

test('the capital of a noun keeps it apart from an adjective', () => {
  assert.ok(differInGermanNoun('Hilfe für Reiche.', 'Hilfe für reiche.'));
  assert.ok(differInGermanNoun('Wir achten auf die alten.', 'Wir achten auf die Alten.'));
});

test('a capital before a noun or of old says nothing', () => {
  assert.ok(!differInGermanNoun('Kurs in Erster Hilfe', 'Kurs in erster Hilfe'));
  assert.ok(!differInGermanNoun('Hilfe für Reiche und Arme.', 'hilfe für reiche und arme.'));
});
