import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { countFacts, findInsufficiency } from './completeness.ts';
import { type CredentialFacts, lineFactNames } from './facts.ts';

const isInsufficient = (facts: CredentialFacts) =>
  findInsufficiency({ facts, format: 'native' })?.code === 'credential_insufficient';

const factsWith = (more: Partial<CredentialFacts> = {}): CredentialFacts => ({
  name: 'Arc Welding',
  skills: [],
  learning_outcomes: [],
  supporting_texts: [],
  ...more,
});

test('a name alone is not enough', () => {
  assert.ok(isInsufficient(factsWith()));
  // The language says nothing of the credential.
  assert.ok(isInsufficient(factsWith({ language: 'en' })));
});

test('texts without a word are not enough', () => {
  for (const blank of ['', '…', '- - -', '🎓. 🎓.']) {
    assert.ok(isInsufficient(factsWith({ description: blank, criteria: blank, supporting_texts: [{ text: blank }] })));
  }
});

test('any one fact beside the name is enough', () => {
  const facts: Partial<CredentialFacts>[] = [
    { issuer: { name: 'Northgate Institute' } },
    ...lineFactNames.map((name) => ({ [name]: 'stated' })),
    { description: 'About welding' },
    { criteria: 'Weld.' },
    { skills: ['Welding'] },
    { learning_outcomes: ['Weld safely'] },
    { supporting_texts: [{ text: 'Week 1' }] },
  ];
  for (const fact of facts) assert.ok(!isInsufficient(factsWith(fact)), JSON.stringify(fact));
});

test('each field, item and sentence counts one', () => {
  const cases: { more: Partial<CredentialFacts>; count: number }[] = [
    { more: {}, count: 1 },
    { more: { issuer: { name: 'Northgate Institute', url: 'https://northgate.example' } }, count: 2 },
    { more: { type: 'badge', level: 'EQF 4', mode: 'online' }, count: 4 },
    { more: { skills: ['Joints', 'Seams'], learning_outcomes: ['Weld'] }, count: 4 },
    { more: { description: 'One sentence. Another one! A third?' }, count: 4 },
    { more: { criteria: 'No full stop' }, count: 2 },
    { more: { description: 'Weld.', criteria: 'Weld.' }, count: 3 },
    { more: { criteria: 'One. … ??? Two.' }, count: 3 },
    { more: { criteria: '筆記試験に合格する。実技を行う。' }, count: 3 },
    { more: { supporting_texts: [{ title: 'Syllabus', text: 'Week 1.' }, { text: 'Week 2. Week 3.' }] }, count: 4 },
  ];
  for (const { more, count } of cases) assert.equal(countFacts(factsWith(more), 100), count, JSON.stringify(more));
});

test('a skill that is also an outcome counts once', () => {
  assert.equal(countFacts(factsWith({ skills: ['Weld', 'Cut'], learning_outcomes: ['Weld'] }), 100), 3);
});

test('counting ends where there is enough', () => {
  const rich = factsWith({
    skills: ['a', 'b', 'c'],
    criteria: 'One. Two. Three.',
    supporting_texts: [{ text: 'Four.' }],
  });
  for (const [enough, count] of [
    [0, 0],
    [1, 1],
    [3, 3],
    [5, 5],
    [7, 7],
    [8, 8],
    [9, 8],
  ] as const) {
    assert.equal(countFacts(rich, enough), count);
  }
});

test('more facts never count less', () => {
  const line = fc.string({ minLength: 1, maxLength: 10 });
  const facts = fc.record({ skills: fc.array(line), learning_outcomes: fc.array(line), criteria: fc.string() });
  fc.assert(
    fc.property(facts, line, fc.nat(20), (some, added, enough) => {
      const fewer = countFacts(factsWith(some), enough);
      assert.ok(countFacts(factsWith({ ...some, skills: [...some.skills, added] }), enough) >= fewer);
      assert.ok(countFacts(factsWith({ ...some, level: added }), enough) >= fewer);
      assert.ok(countFacts(factsWith({ ...some, supporting_texts: [{ text: added }] }), enough) >= fewer);
    }),
  );
});
