import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgeSharing } from './judge-sharing.ts';

const facts: CredentialFacts = {
  name: 'Welding Level 1',
  issuer: { name: 'Harbour Trades College' },
  type: 'certificate',
  skills: ['MIG welding', 'reading drawings'],
  learning_outcomes: [],
  supporting_texts: [],
};

test('accepts facts for themselves', () => {
  assert.deepEqual(judgeSharing(facts, facts, 'en'), { kind: 'same' });
});

test('names the rule and the field that refuse', () => {
  const other = { ...facts, name: 'Welding Level 2' };
  assert.deepEqual(judgeSharing(facts, other, 'en'), { kind: 'different', rule: 'number', field: 'name' });
});

test('a rule that throws refuses', () => {
  const broken: CredentialFacts = {
    ...facts,
    get name(): string {
      throw new Error('a bug');
    },
  };
  for (const [one, other] of [
    [facts, broken],
    [broken, facts],
  ] as const) {
    assert.deepEqual(judgeSharing(one, other, 'en'), { kind: 'different', rule: 'error', field: '' });
  }
});
