import assert from 'node:assert/strict';
import { test } from 'node:test';

import { differInRomanLevel } from './roman-level.ts';

test('a Roman level is one of the old scale in France and Portugal', () => {
  assert.ok(differInRomanLevel('Niveau III', 'Niveau 3', { language: 'fr', isLevel: true }));
  assert.ok(differInRomanLevel('3', 'III', { language: 'pt', isLevel: true }));
  assert.ok(differInRomanLevel('Titre de niveau III', 'Titre de niveau trois', { language: 'fr' }));
});

test('a Roman level is the same elsewhere', () => {
  assert.ok(!differInRomanLevel('Nivel III', 'Nivel 3', { language: 'es', isLevel: true }));
  assert.ok(!differInRomanLevel('Módulo II', 'Módulo 2', { language: 'pt', isLevel: true }));
  assert.ok(!differInRomanLevel('Niveau III', 'niveau iii', { language: 'fr', isLevel: true }));
});

test('a course that somebody attended has no level by law', () => {
  const [one, other] = ['Formation de formateurs – niveau I', 'Formation de formateurs – niveau 1'];
  assert.ok(!differInRomanLevel(one, other, { language: 'fr', type: 'attestation' }));
  assert.ok(differInRomanLevel(one, other, { language: 'fr', type: 'titre' }));
});

test('drugs and lasers have a Roman list of their own', () => {
  assert.ok(differInRomanLevel('Controlled Drugs Schedule II', 'Controlled Drugs Schedule 2', { language: 'en' }));
  assert.ok(differInRomanLevel('Laser Safety Class II', 'Laser Safety Class 2', { language: 'en' }));
});
