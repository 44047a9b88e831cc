import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { readDocument } from '../read-document.ts';
import { readPosted } from '../read-posted.ts';

const achievement = (more: object) => ({
  type: 'Achievement',
  name: 'Arc Welding',
  criteria: { narrative: 'Weld.' },
  ...more,
});

function nested(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

test('condition profiles that all name each other are read once each', () => {
  const names = Array.from({ length: 90 }, (_, index) => `_:n${index}`);
  const profiles = names.map((id, index) => ({
    '@id': id,
    '@type': 'ceterms:ConditionProfile',
    'ceterms:description': `Weld joint ${index}.`,
    'ceterms:alternativeCondition': names,
  }));
  const credential = {
    '@id': '_:c',
    '@type': 'ceterms:Certificate',
    'ceterms:name': 'Arc Welding',
    'ceterms:requires': names,
  };
  const document = {
    '@context': 'https://credreg.net/ctdl/schema/context/json',
    '@graph': [credential, ...profiles],
  };
  const read = readPosted({ document: { document }, supportingTexts: [] });
  assert.ok(read.kind === 'read');
  const lines = (read.facts.criteria ?? '').split('\n');
  assert.deepEqual([lines.length, new Set(lines).size, lines[0]], [90, 90, 'Weld joint 0.']);
});

/** Generous, since tests share a machine; alone each takes a few milliseconds. */
const limitMs = 1500;

test('hostile documents end in a reading or a named failure', () => {
  const cases: { name: string; document: unknown; code?: string }[] = [
    { name: '100 levels', document: achievement({ tag: nested(100) }), code: 'invalid_request' },
    { name: '100,000 levels', document: nested(100_000), code: 'invalid_request' },
    {
      name: '100,000 skills',
      document: achievement({ tag: Array.from({ length: 100_000 }, String) }),
      code: 'invalid_request',
    },
    { name: '5,000 skills', document: achievement({ tag: Array.from({ length: 5_000 }, String) }) },
    { name: '10 MB of names', document: achievement({ extra: 'a'.repeat(10_000_000) }) },
    { name: 'one letter', document: achievement({ description: 'a'.repeat(1_000_000), name: 'b'.repeat(1_000_000) }) },
    {
      name: 'one mark',
      document: achievement({ description: '['.repeat(1_000_000), criteria: '*a '.repeat(300_000) }),
    },
    { name: 'many marks', document: achievement({ tag: Array.from({ length: 500 }, () => '<p>'.repeat(600)) }) },
    {
      name: 'prototype keys',
      document: JSON.parse('{"__proto__":{"type":"Achievement"},"constructor":1,"name":"x"}'),
      code: 'credential_unrecognized',
    },
    {
      name: 'cyclic ids',
      document: [
        achievement({ '@id': 'a', creator: { '@id': 'b' } }),
        { '@id': 'b', name: { '@id': 'c' }, x: 1 },
        { '@id': 'c', name: { '@id': 'b' }, x: 1 },
      ],
    },
    {
      name: 'many people',
      document: { ...achievement({}), recipients: Array.from({ length: 5_000 }, (_, at) => ({ name: `N ${at}` })) },
      code: 'invalid_request',
    },
  ];
  for (const { name, document, code } of cases) {
    const before = performance.now();
    const reading = readDocument({ document });
    assert.ok(performance.now() - before < limitMs, `${name}: ${performance.now() - before} ms`);
    assert.equal(reading.kind === 'failed' ? reading.code : undefined, code, name);
  }
});

type Person = Readonly<Record<string, string>>;

/** The longest texts that are read, 20,000 characters each, one stretch over and over, in a document of some recipients. */
function crowded(stretch: string, personAt: (at: number) => Person, people: number) {
  const text = stretch.repeat(60_000 / stretch.length);
  const document = {
    ...achievement({ description: text.slice(0, 20_000), criteria: text.slice(20_000, 40_000) }),
    recipients: Array.from({ length: people }, (_, at) => personAt(at)),
  };
  return { document: { document }, supportingTexts: [{ text: text.slice(40_000) }] };
}

function processorMs(posted: ReturnType<typeof crowded>): number {
  const before = process.threadCpuUsage();
  assert.equal(readPosted(posted).kind, 'read');
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

test('a thousand recipients whose names nearly stand in the texts take little time', () => {
  const letters = (at: number) => String.fromCharCode(0x61 + (at % 26), 0x61 + (Math.floor(at / 26) % 26));
  const ideographs = (at: number) => String.fromCharCode(0xac00 + at * 7, 0xac00 + at * 5, 0xac00 + at * 3);
  const cases: Readonly<Record<string, readonly [string, (at: number) => Person]>> = {
    inflections: ['Jano Smitho ', (at) => ({ name: `Jane${letters(at)} Smith${letters(at * 7)}` })],
    hangul: [`${ideographs(3).slice(0, 2)} `, (at) => ({ name: ideographs(at) })],
    'long rows': ['王 ', (at) => ({ name: '王'.repeat(29) + String.fromCharCode(0x4e00 + at) })],
    dates: ['1.2.3-4 ', (at) => ({ birthDate: `${1000 + at}-03-11T12:00:00Z` })],
    laws: ['Act of 11 May loi n° 1/', (at) => ({ birthDate: `${1000 + at}-03-11T12:00:00Z` })],
    brackets: ['(Jane(J. R. ', (at) => ({ name: `Jane ${letters(at)}son` })],
  };
  for (const [name, [stretch, personAt]] of Object.entries(cases)) {
    // The floor is read in turn with them: whatever slows the machine slows both. The least counts, for the first warm up.
    const rounds = [1, 2, 3, 4].map(() => ({
      few: processorMs(crowded(stretch, personAt, 10)),
      many: processorMs(crowded(stretch, personAt, 990)),
    }));
    const few = Math.min(...rounds.map((round) => round.few));
    const many = Math.min(...rounds.map((round) => round.many));
    // 1 to 1.7 times; when each was compared with each, 5 to more than 300 times.
    assert.ok(many < few * 4, `${name}: ${many} ms, of ten recipients ${few} ms`);
  }
});

test('names of more letters than a thousand recipients have are refused', () => {
  const document = {
    ...achievement({}),
    recipients: Array.from({ length: 200 }, (_, at) => ({ name: `${at} ${'Jane '.repeat(60)}` })),
  };
  const reading = readDocument({ document });
  assert.equal(reading.kind === 'failed' && reading.errors[0]?.code, 'too_large');
});

test('nothing of a prototype is read or changed', () => {
  readDocument({ document: JSON.parse('{"type":"Achievement","name":"x","__proto__":{"polluted":true}}') });
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

const words = [
  'type',
  '@type',
  'id',
  '@id',
  'name',
  'achievement',
  'credentialSubject',
  'badge',
  'criteria',
  'recipient',
  '@graph',
  'data',
  'tag',
  '@value',
  '@language',
  'en',
  'hasClaim',
  'ceterms:name',
  'skills',
  'issuer',
  'specifiedBy',
  'group',
  'badge_template',
];
const types = [
  'Achievement',
  'BadgeClass',
  'Assertion',
  'VerifiableCredential',
  'ClrCredential',
  'ceterms:Badge',
  'Course',
  'LearningAchievement',
];
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...types, ...words),
    fc.string(),
    fc.double(),
    fc.constant(null),
    tie('object'),
    fc.array(tie('value'), { maxLength: 4 }),
  ),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), tie('value'), { maxKeys: 6 }),
})).value;

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(json, (document) => {
      const reading = readDocument({ document });
      assert.ok(reading.kind === 'failed' || reading.credential.name.trim() !== '');
    }),
    { numRuns: 300 },
  );
});

test('the order of keys does not matter', () => {
  const reverse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reverse);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, reverse(inner)]),
    );
  };
  fc.assert(
    fc.property(
      fc.record({
        tag: fc.array(fc.string()),
        version: fc.string(),
        inLanguage: fc.constantFrom('en', 'de'),
        alignment: fc.array(fc.record({ targetName: fc.string(), targetType: fc.string() })),
      }),
      (more) => {
        const document = {
          credentialSubject: { id: 'did:x:123456', achievement: achievement(more) },
          type: ['VerifiableCredential', 'OpenBadgeCredential'],
          issuer: { name: 'A', url: 'https://a.example' },
        };
        const [first, second] = [readDocument({ document }), readDocument({ document: reverse(document) })];
        assert.ok(first.kind === 'document_read' && second.kind === 'document_read');
        assert.deepEqual(second.credential, first.credential);
      },
    ),
  );
});
