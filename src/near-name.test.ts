import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { findNearName, foldName, isNearName } from './near-name.ts';

const known = ['short_description', 'highlights', 'audience', 'name', 'type', 'mode', 'issued_on'];

test('a misspelt name stands for the one it is near', () => {
  const cases = [
    { name: 'audience', near: 'audience' },
    { name: 'Audience', near: 'audience' },
    { name: 'shortDescription', near: 'short_description' },
    { name: 'Short Description', near: 'short_description' },
    { name: 'short-descripton', near: 'short_description' },
    { name: 'higlights', near: 'highlights' },
    { name: 'highligths', near: 'highlights' },
    { name: 'ａｕｄｉｅｎｃｅ', near: 'audience' },
    { name: 'nme', near: 'name' },
    { name: 'types', near: 'type' },
  ];
  for (const { name, near } of cases) assert.equal(findNearName(name, known), near, name);
});

test('a name that is near none stands for none', () => {
  const names = [
    '',
    '_',
    'description',
    'summary',
    'high',
    'audio',
    'n',
    'nmae',
    'highlights_of_it',
    'a'.repeat(100_000),
  ];
  for (const name of names) assert.equal(findNearName(name, known), undefined, name.slice(0, 20));
});

test('a name that is near several stands for none', () => {
  assert.equal(findNearName('skil', ['skill', 'skip']), undefined);
  assert.equal(findNearName('SKILL', ['skill', 's_kill']), undefined);
});

test('an equal name wins over near ones', () => {
  assert.equal(findNearName('Skill_s', ['skill', 'skills', 'skilled']), 'skills');
});

test('a short name must be nearer than a long one', () => {
  const cases = [
    { name: 'mode', known: 'node', isNear: true },
    { name: 'mode', known: 'type', isNear: false },
    { name: 'person', known: 'reason', isNear: false },
    { name: 'raeson', known: 'reason', isNear: true },
    { name: 'lvel', known: 'level', isNear: true },
    { name: 'levle', known: 'level', isNear: false },
    { name: 'skilsl', known: 'skills', isNear: true },
    { name: 'sklils', known: 'skills', isNear: true },
    { name: 'slikls', known: 'skills', isNear: true },
    { name: 'skillset', known: 'skills', isNear: true },
    { name: 'skillsets', known: 'skills', isNear: false },
    { name: 'Issued On', known: 'issued_on', isNear: true },
  ];
  for (const { name, known: candidate, isNear } of cases) {
    assert.equal(isNearName(name, candidate), isNear, `${name} ${candidate}`);
  }
});

test('case and punctuation do not count', () => {
  const cases = [
    { name: 'shortDescription', folded: 'shortdescription' },
    { name: ' short_description:', folded: 'shortdescription' },
    { name: 'ＳＨＯＲＴ—1', folded: 'short1' },
    { name: 'ZIELGRUPPE_für', folded: 'zielgruppefür' },
    { name: '対象者', folded: '対象者' },
    { name: '-_ .', folded: '' },
  ];
  for (const { name, folded } of cases) assert.equal(foldName(name), folded);
});

test('the name found is a known one, and every known name finds itself', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,10}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(names, fc.string({ maxLength: 12 }), (candidates, name) => {
      const near = findNearName(name, candidates);
      assert.ok(near === undefined || candidates.includes(near));
      for (const candidate of candidates) assert.equal(findNearName(candidate.toUpperCase(), candidates), candidate);
    }),
  );
});
