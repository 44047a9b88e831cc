import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import fc from 'fast-check';
import { z } from 'zod';

import { findUnsupportedClaims, judgeGrounding } from './check-grounding.ts';
import type { GroundingSource, SentFact } from './claim.ts';

const caseSchema = z.strictObject({
  name: z.string(),
  rule: z.string(),
  locale: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  text: z.string(),
  claims: z.array(z.string()),
  warned: z.array(z.string()).default([]),
});

const cases = readFileSync(new URL('../../../test/fixtures/grounding/rules.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => caseSchema.parse(JSON.parse(line)));

function sourceOf({ locale, facts }: Pick<z.infer<typeof caseSchema>, 'locale' | 'facts'>): GroundingSource {
  const sent = Object.entries(facts).flatMap(([field, value]): SentFact[] =>
    [value].flat().map((text) => ({ field, text })),
  );
  return { locale, isAudienceStated: true, sent };
}

function judge(text: string, source: GroundingSource) {
  return findUnsupportedClaims({ short_description: text, highlights: [], audience: '' }, source);
}

suite('each case gets the claims that its facts lack', () => {
  for (const { claims, warned, text, ...row } of cases) {
    test(`${row.rule}: ${row.name}`, () => {
      const found = judge(text, sourceOf(row));
      const texts = found.refused.map((claim) => claim.text);
      assert.equal(texts.length > 0, claims.length > 0, JSON.stringify(found));
      for (const each of texts)
        assert.ok(
          claims.some((claim) => claim.includes(each) || each.includes(claim)),
          each,
        );
      assert.deepEqual(
        found.warned.map((claim) => claim.text),
        warned,
      );
    });
  }
});

const source = sourceOf({ locale: 'en', facts: { name: 'Care', criteria: 'Attend 2 sessions.' } });

test('a claim is given with its place', () => {
  const [claim] = judge('Earners attended 12 sessions.', source).refused;
  assert.ok(claim !== undefined);
  assert.deepEqual([claim.pointer, claim.start, claim.end, claim.text], ['/short_description', 17, 28, '12 sessions']);
});

test('a reason quotes the claim and places it', () => {
  const text = { short_description: 'Earners attended both.', highlights: ['12 sessions'], audience: 'Carers' };
  const [reason] = judgeGrounding(text, source).reasons;
  assert.equal(reason?.code, 'grounding.number');
  assert.deepEqual(
    [reason.pointer, reason.found, reason.span],
    ['/highlights/0', '12 sessions', { start: 0, end: 11 }],
  );
});

test('an audience brings along no experience but the stated one', () => {
  const text = { short_description: 'Earners attended both.', highlights: [], audience: 'Nurses with experience' };
  assert.equal(findUnsupportedClaims(text, { ...source, isAudienceStated: false }).refused.length, 1);
  const stated = [...source.sent, { field: 'audience', text: 'Nurses with experience' }];
  assert.equal(findUnsupportedClaims(text, { ...source, sent: stated }).refused.length, 0);
});

test('facts given back claim nothing new', () => {
  for (const { facts, locale } of cases) {
    for (const text of Object.values(facts).flat()) {
      assert.deepEqual(judge(text, sourceOf({ facts, locale })).refused, [], text);
    }
  }
});

test('any text ends with claims that lie inside it', () => {
  const pieces = fc.constantFrom(
    '12 ',
    'hours ',
    'no ',
    'exam ',
    'ISO 9001',
    '-',
    '. ',
    'Level ',
    'IV ',
    '½',
    '日本',
    '%',
    '2024/25 ',
    '\u2010',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (each) => {
      const text = each.join('');
      for (const claim of judge(text, source).refused) assert.equal(text.slice(claim.start, claim.end), claim.text);
    }),
    { numRuns: 300 },
  );
});

test('a claim is quoted as it was written', () => {
  const [claim] = judge('Earners work by ISO\u20119001.', source).refused;
  assert.equal(claim?.text, 'ISO\u20119001');
});

test('a text that is too long is refused unread', () => {
  assert.deepEqual(
    judge('word '.repeat(5_000), source).refused.map(({ rule }) => rule),
    ['length'],
  );
});

test('a foreign name outside English is a warning by place', () => {
  const text = { short_description: 'Notuleren leer je met OneNote.', highlights: [], audience: '' };
  const facts = { locale: 'nl', facts: { name: 'Notuleren', skills: ['Samenvatten'] } };
  const [warning, ...more] = judgeGrounding(text, sourceOf(facts)).warnings;
  assert.deepEqual([warning?.code, warning?.pointer, more.length], ['ungrounded_name', '/short_description', 0]);
});

test('words that every object has are words like others', () => {
  for (const word of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    const facts = { name: word, criteria: `Attend 2 ${word} sessions.`, skills: [word] };
    for (const locale of ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl']) {
      assert.deepEqual(judge(`${word} 2 ${word}, ${word}.`, sourceOf({ locale, facts })).refused, [], word);
    }
  }
});
