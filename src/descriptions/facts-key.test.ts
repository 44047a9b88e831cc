import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { factsVersion, foldFacts } from '../credentials/canonical.ts';
import { type CredentialFacts, lineFactNames, listFactNames, textFactNames } from '../credentials/facts.ts';
import { factsKeyOf } from './facts-key.ts';

function readFixture<Case>(name: string): Case[] {
  const lines = readFileSync(`test/fixtures/${name}.jsonl`, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}

type Values = { readonly field: string; readonly language?: string; readonly values: readonly unknown[] };

/** Facts that have this value in this field; null is no value. */
function factsWith({ field, language, value }: { field: string; language: string | undefined; value: unknown }) {
  const base = { name: 'Arc Welding', skills: [], learning_outcomes: [], supporting_texts: [] };
  const stated = language === undefined ? base : { ...base, language };
  return (value === null ? stated : { ...stated, [field]: value }) as CredentialFacts;
}

const keysOf = ({ field, language, values }: Values) =>
  values.map((value) => factsKeyOf(factsWith({ field, language, value })));

test('the keys of two hundred credentials stay what they are', () => {
  const pinned = readFixture<{ facts: CredentialFacts; key: string }>('facts-keys');
  assert.equal(factsVersion, 4);
  assert.equal(pinned.length, 200);
  for (const { facts, key } of pinned) assert.equal(factsKeyOf(facts), key, facts.name);
});

test('what two operators type of one credential has one key', () => {
  for (const one of readFixture<Values>('facts-equal')) {
    assert.equal(new Set(keysOf(one)).size, 1, JSON.stringify(one.values));
  }
});

test('a small difference of a fact is another key', () => {
  const pairs = readFixture<Values>('facts-different');
  assert.ok(pairs.length >= 80);
  for (const pair of pairs) assert.equal(new Set(keysOf(pair)).size, 2, JSON.stringify(pair));
});

test('no two pinned keys are equal', () => {
  const keys = readFixture<{ key: string }>('facts-keys').map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
});

const phrase = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    ...[
      '40 hours',
      'PT1H30M',
      '1,125 h',
      '1.000 Stunden',
      '2.5 ECTS',
      'ECTS: 2',
      'EQF Level V',
      'II',
      'B2',
      'v3.1',
      '- - a',
    ],
    ...['C++', '.NET', '• a\n• b', 'İstanbul', 'ΟΔΟΣ', 'ß', '10⁵', '1½', '...', 'a—b', '0.0001 h', '007 d', '١٢ ساعة'],
  ),
);
const optional = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined });
const anyFacts = fc
  .record({
    name: phrase,
    issuer: fc.option(fc.record({ name: phrase, url: fc.webUrl() }), { nil: undefined }),
    language: fc.constantFrom(undefined, 'en', 'de', 'es-MX', 'tr', 'fr-CH', 'ar'),
    ...Object.fromEntries([...lineFactNames, ...textFactNames].map((field) => [field, optional(phrase)])),
    ...Object.fromEntries(listFactNames.map((field) => [field, fc.array(phrase, { maxLength: 4 })])),
    supporting_texts: fc.array(fc.record({ title: phrase, text: phrase }), { maxLength: 3 }),
  })
  .map((facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)))
  .map((facts) => facts as unknown as CredentialFacts);

test('folding folded facts changes nothing', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const folded = foldFacts(facts);
      assert.deepEqual(foldFacts(folded), folded);
    }),
    { numRuns: 500 },
  );
});

test('order, repeats, white space and Unicode form make no other key', () => {
  const space = (text: string) => ` ${text.normalize('NFD').replace(/ /g, '  ')} `;
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const other = Object.fromEntries(Object.entries(facts).reverse()) as CredentialFacts;
      const skills = [...facts.skills, ...facts.skills].reverse().map(space);
      assert.equal(factsKeyOf({ ...other, name: space(facts.name), skills }), factsKeyOf(facts));
    }),
    { numRuns: 500 },
  );
});

test('case makes no other key', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('abcxyzäöüßéñıiİσςΩжШ #+.-')),
    minLength: 1,
    maxLength: 15,
  });
  fc.assert(
    fc.property(letters, fc.array(letters), (name, skills) => {
      const facts = { name, skills, learning_outcomes: [], supporting_texts: [], description: name, type: name };
      const loud = { ...facts, name: name.toUpperCase(), skills: skills.map((skill) => skill.toUpperCase()) };
      assert.equal(factsKeyOf({ ...loud, type: name.toUpperCase() }), factsKeyOf(facts));
    }),
    { numRuns: 1000 },
  );
});

const plainWord = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefgh0123456789+#<>%')),
  minLength: 1,
  maxLength: 8,
});
const plainFacts = fc.record({
  name: plainWord,
  issuer: fc.record({ name: plainWord }),
  ...Object.fromEntries([...lineFactNames, ...textFactNames].map((field) => [field, plainWord])),
  skills: fc.uniqueArray(plainWord, { maxLength: 4 }),
  learning_outcomes: fc.uniqueArray(plainWord, { maxLength: 4 }),
  supporting_texts: fc.array(fc.record({ text: plainWord }), { maxLength: 2 }),
}) as fc.Arbitrary<CredentialFacts>;

test('one changed fact makes another key', () => {
  const field = fc.constantFrom(
    'name',
    'issuer',
    ...lineFactNames,
    ...textFactNames,
    ...listFactNames,
    'supporting_texts',
  );
  fc.assert(
    fc.property(plainFacts, field, plainWord, (facts, changed, added) => {
      const before = facts[changed as keyof CredentialFacts];
      // A letter that no word begins with, so that no rule can take the change for a spelling of the same.
      const word = `q${added}`;
      const after = changeOf(before, { changed, word });
      assert.notEqual(factsKeyOf({ ...facts, [changed]: after }), factsKeyOf(facts));
    }),
    { numRuns: 1000 },
  );
});

function changeOf(before: unknown, { changed, word }: { changed: string; word: string }): unknown {
  if (changed === 'supporting_texts') return [...(before as unknown[]), { text: word }];
  if (Array.isArray(before)) return [...(before as unknown[]), word];
  return typeof before === 'string' ? `${before} ${word}` : { name: word };
}

test('a fact is never taken for another field', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...lineFactNames), { minLength: 2, maxLength: 2 }), ([one, other]) => {
      const base: CredentialFacts = { name: 'a', skills: [], learning_outcomes: [], supporting_texts: [] };
      assert.notEqual(factsKeyOf({ ...base, [one ?? '']: 'x' }), factsKeyOf({ ...base, [other ?? '']: 'x' }));
    }),
  );
});

test('a megabyte folds in linear time', () => {
  for (const unit of ['a', '.', '- ', '\n', '—', 'ß']) {
    const description = `${unit.repeat(1_000_000 / unit.length)}x`;
    const line = unit.repeat(20_000 / unit.length);
    const startedAt = performance.now();
    const base: CredentialFacts = { name: line, skills: [], learning_outcomes: [], supporting_texts: [] };
    factsKeyOf({ ...base, description, duration: line, credits: line, level: line, type: line });
    assert.ok(performance.now() - startedAt < 3000, unit);
  }
});
