import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findCandidates } from './find-fields.ts';

const fields = { short_description: 'One text.', highlights: ['One fact'], audience: 'Some people' };

function keysOf(object: object): string[] {
  return findCandidates([object]).flatMap((candidate) => Object.keys(candidate.fields));
}

test('an object with the fields is the candidate', () => {
  assert.deepEqual(findCandidates([fields]), [{ fields, conflicts: [], repairs: [] }]);
  assert.deepEqual(findCandidates([{ title: 'x', ...fields, score: 1 }]), [{ fields, conflicts: [], repairs: [] }]);
});

test('values are handed on as they are', () => {
  const odd = { short_description: null, highlights: 'x', audience: [7] };
  assert.deepEqual(findCandidates([odd])[0]?.fields, odd);
});

test('an object without any of the fields is no candidate', () => {
  for (const value of [{}, { name: 'x' }, [], 'text', '', 7, null, true, [[{}]]]) {
    assert.deepEqual(findCandidates([value]), []);
  }
  assert.deepEqual(findCandidates([]), []);
});

test('a misspelt key stands for its field', () => {
  const names = {
    short_description: [
      'shortDescription',
      'Short Description',
      'short-descripton',
      'description',
      'descripton',
      'desc',
    ],
    highlights: ['Highlights', 'higlights', 'highligths', 'highlight', 'key_highlights', 'bulletPoints', 'bullets'],
    audience: ['AUDIENCE', 'audiance', 'audiences', 'target_audience', 'targetAudiance', 'whoIsItFor'],
  };
  for (const [field, spellings] of Object.entries(names)) {
    for (const name of spellings) {
      const [candidate] = findCandidates([{ [name]: 'value' }]);
      assert.deepEqual(candidate, { fields: { [field]: 'value' }, conflicts: [], repairs: ['key'] }, name);
    }
  }
});

test('a key that is near nothing stands for nothing', () => {
  const names = [
    'long_description',
    'text',
    'title',
    'points',
    'skills',
    'target',
    'who',
    'audio',
    'desk',
    '',
    '_',
    'x'.repeat(500),
  ];
  for (const name of names) assert.deepEqual(keysOf({ [name]: 'value' }), [], name);
});

test('another name is asked only where the field is absent', () => {
  const [candidate] = findCandidates([{ description: 'A longer text', ...fields, target_audience: 'Others' }]);
  assert.deepEqual(candidate, { fields, conflicts: [], repairs: [] });
});

test('two keys for one field are a conflict', () => {
  const pairs = [
    { ...fields, Audience: 'Others' },
    { ...fields, audiance: 'Others' },
    { ...fields, audience: '', audiences: 'Some people' },
    { ...fields, shortDescription: 'Another text.' },
    { description: 'One text.', summary: 'Another text.', highlights: ['One fact'], audience: 'Some people' },
  ];
  for (const value of pairs) {
    const codes = findCandidates([value]).flatMap(({ conflicts }) => conflicts.map(({ code }) => code));
    assert.deepEqual(codes, ['json.conflicting_keys'], JSON.stringify(value));
  }
});

test('an envelope is opened up to three levels deep', () => {
  const json = JSON.stringify(fields);
  const envelopes = [
    { result: fields },
    [fields],
    { a: { b: { c: fields } } },
    { data: [{ attributes: fields }] },
    { output: json },
    { output: JSON.stringify([fields]) },
    { output: `\`\`\`json\n${json}\n\`\`\`` },
    { description: fields },
    json,
  ];
  for (const value of envelopes) {
    const candidates = findCandidates([value]);
    const repairs = value === json ? candidates[0]?.repairs : ['envelope'];
    assert.deepEqual(candidates, [{ fields, conflicts: [], repairs }], JSON.stringify(value));
  }
  assert.deepEqual(findCandidates([{ a: { b: { c: { d: fields } } } }]), []);
});

test('a key that stands twice in a string is seen', () => {
  const inner = JSON.stringify(fields).replace(/}$/, ',"audience":"Others"}');
  const [candidate] = findCandidates([{ result: inner }]);
  assert.deepEqual(
    candidate?.conflicts.map(({ code }) => code),
    ['json.duplicate_key'],
  );
});

test('equal candidates are one and different ones are several', () => {
  const reordered = { audience: fields.audience, highlights: fields.highlights, short_description: 'One text.' };
  assert.equal(findCandidates([fields, fields]).length, 1);
  assert.equal(findCandidates([fields, reordered]).length, 1);
  assert.equal(findCandidates([[fields, { ...fields, extra: 1 }]]).length, 1);
  assert.equal(findCandidates([fields, { ...fields, audience: 'Others' }]).length, 2);
  assert.equal(findCandidates([{ draft: fields, final: { ...fields, highlights: [] } }]).length, 2);
});

test('the objects with most fields are the candidates', () => {
  const outline = { short_description: 'x' };
  const plain = [{ fields, conflicts: [], repairs: [] }];
  assert.deepEqual(findCandidates([outline, { audience: 'x' }, fields]), plain);
  assert.deepEqual(findCandidates([fields, { tokens: 71 }]), plain);
  assert.equal(findCandidates([outline, { audience: 'x' }]).length, 2);
});

test('a smaller object behind leaves two readings', () => {
  const conflicts = findCandidates([fields, { audience: 'Others' }]).flatMap((candidate) => candidate.conflicts);
  assert.deepEqual(
    conflicts.map(({ code }) => code),
    ['json.ambiguous'],
  );
  const [enveloped] = findCandidates([{ result: fields, meta: { summary: 'A badge' } }]);
  assert.deepEqual(enveloped?.conflicts, []);
});

test('keys of the prototype are ordinary keys', () => {
  const value: unknown = JSON.parse(`{"__proto__": {"audience": "x"}, "constructor": 1, "toString": 2}`);
  assert.ok(typeof value === 'object' && value !== null);
  assert.deepEqual(keysOf({}), []);
  assert.deepEqual(keysOf(value), ['audience']);
  assert.equal(findCandidates([{ ...fields, constructor: 'x', hasOwnProperty: 'y' }]).length, 1);
});
