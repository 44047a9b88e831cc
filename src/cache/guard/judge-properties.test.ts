import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { canonicalJson } from '../../credentials/canonical.ts';
import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgeSharing } from './judge-sharing.ts';

const words = fc.constantFrom(
  ...['Welding', 'Level', '1', '2', 'I', 'A', 'a', 'the', 'and', '&', 'or', 'not', 'Food', 'Safety', 'Hygiene', 'exam'],
  ...['examination', 'all', 'every', 'sessions', 'in', 'of', 'for', 'to', 'Certificate', 'Course', 'Intro', 'IT', 'it'],
  ...[
    '70',
    '%',
    'at least',
    'or more',
    'C++',
    'C#',
    '.NET',
    '–',
    '(',
    ')',
    ',',
    '.',
    'ML',
    'machine learning',
    'ß',
    'é',
  ],
);
const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
const maybe = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: undefined });
const facts = fc
  .record({
    name: text.map((name) => `Arc ${name}`),
    issuer: fc.option(fc.record({ name: text }), { nil: undefined }),
    type: maybe(fc.constantFrom('certificate', 'badge')),
    level: maybe(fc.constantFrom('Beginner', 'EQF 5', 'II')),
    duration: maybe(fc.constantFrom('40 h', 'forty hours', '2 weeks')),
    mode: maybe(text),
    criteria: maybe(text),
    skills: fc.array(text, { maxLength: 3 }),
    learning_outcomes: fc.array(text, { maxLength: 3 }),
    supporting_texts: fc.array(fc.record({ text }), { maxLength: 1 }),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as CredentialFacts);
const locale = fc.constantFrom('en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'pl', 'ja');

test('facts are the same as themselves', () => {
  fc.assert(fc.property(facts, locale, (one, language) => isSame(one, structuredClone(one), language)));
});

test('the order of the two changes nothing', () => {
  fc.assert(
    fc.property(facts, facts, locale, (one, other, language) => {
      assert.deepEqual(judgeSharing(one, other, language), judgeSharing(other, one, language));
      const mixed = { ...one, name: other.name, skills: other.skills };
      assert.deepEqual(judgeSharing(one, mixed, language), judgeSharing(mixed, one, language));
    }),
  );
});

test('no rule ever throws', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(facts, anything, anything, locale, (one, name, criteria, language) => {
      const verdict = judgeSharing(one, { ...one, name: `${one.name} ${name}`, criteria }, language);
      assert.notEqual(verdict.kind === 'different' && verdict.rule, 'error');
    }),
  );
});

test('facts that are equal when folded are the same', () => {
  fc.assert(
    fc.property(facts, locale, (one, language) => {
      const other = { ...one, name: `  ${one.name.toUpperCase()}.`, skills: one.skills.toReversed() };
      fc.pre(canonicalJson(one) === canonicalJson(other));
      return isSame(one, other, language);
    }),
  );
});

const changes: readonly ((facts: CredentialFacts) => CredentialFacts)[] = [
  (one) => ({ ...one, name: `${one.name} 7` }),
  (one) => ({ ...one, name: `${one.name} Zoology` }),
  (one) => ({ ...one, issuer: { name: `${one.issuer?.name ?? ''} North` } }),
  (one) => ({ ...one, issuer: { name: one.issuer?.name ?? 'Acme', url: 'https://other.example' } }),
  (one) => ({ ...one, type: `${one.type ?? ''} of attendance` }),
  (one) => ({ ...one, level: 'EQF 7' }),
  (one) => ({ ...one, version: '9.9' }),
  (one) => ({ ...one, language: 'cy' }),
  (one) => ({ ...one, duration: '41 h' }),
  (one) => ({ ...one, credits: '13 ECTS' }),
  (one) => ({ ...one, validity: '13 months' }),
  (one) => ({ ...one, mode: `${one.mode ?? ''} underwater` }),
  (one) => ({ ...one, assessment: 'viva of 13 minutes' }),
  (one) => ({ ...one, audience: 'divers' }),
  (one) => ({ ...one, prerequisites: 'a diving licence' }),
  (one) => ({ ...one, accreditation: 'by nobody' }),
  (one) => ({ ...one, description: 'Diving.' }),
  (one) => ({ ...one, criteria: `${one.criteria ?? ''} Dive` }),
  (one) => ({ ...one, skills: [...one.skills, 'diving'] }),
  (one) => ({ ...one, skills: one.skills.length === 0 ? ['diving'] : one.skills.slice(1).concat('diving') }),
  (one) => ({ ...one, learning_outcomes: [...one.learning_outcomes, 'Dive'] }),
  (one) => ({ ...one, supporting_texts: [...one.supporting_texts, { text: 'Dive' }] }),
];

test('any one field changed is another credential', () => {
  fc.assert(
    fc.property(facts, locale, fc.constantFrom(...changes), (one, language, change) => {
      return !isSame(one, change(one), language) && !isSame(change(one), one, language);
    }),
  );
});

test('any one field of a published credential changed is another', () => {
  const published = readFileSync(new URL('../../../test/eval/grounding/published.jsonl', import.meta.url), 'utf8');
  for (const line of published.trim().split('\n').slice(0, 60)) {
    const row = JSON.parse(line) as { language: string; facts: { name: string; skills?: string[]; criteria?: string } };
    const { name, skills = [], criteria } = row.facts;
    const one = {
      name,
      skills,
      learning_outcomes: [],
      supporting_texts: [],
      ...(criteria === undefined ? {} : { criteria }),
    };
    assert.ok(isSame(one, one, row.language));
    for (const change of changes) assert.ok(!isSame(one, change(one), row.language), `${name}: ${String(change)}`);
  }
});

test('a missing name is nobody', () => {
  const nameless: CredentialFacts = { name: ' ', skills: [], learning_outcomes: [], supporting_texts: [] };
  assert.deepEqual(judgeSharing(nameless, nameless, 'en'), { kind: 'different', rule: 'missing_field', field: 'name' });
});

function isSame(one: CredentialFacts, other: CredentialFacts, language: string): boolean {
  return judgeSharing(one, other, language).kind === 'same';
}
