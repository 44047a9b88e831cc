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

test('a text of thousands of words is compared with itself alone', () => {
  for (const field of ['name', 'audience', 'criteria'] as const) {
    const long = { ...facts, [field]: 'Welding and cutting '.repeat(800) };
    assert.deepEqual(judgeSharing(long, facts, 'en'), { kind: 'different', rule: 'length', field });
    assert.deepEqual(judgeSharing(long, { ...long }, 'en'), { kind: 'same' });
  }
});

const record: CredentialFacts = {
  ...facts,
  name: 'Python for Data Analysis',
  level: 'Intermediate',
  duration: '40 hours',
  criteria: 'Complete all modules and score at least 70 % in the final exam.',
  skills: ['data visualisation', 'pandas', 'statistics', 'SQL'],
};

test('a record that differs in form or harmless words is the same', () => {
  const others: CredentialFacts[] = [
    { ...record, skills: record.skills.toReversed() },
    { ...record, skills: ['SQL', 'statistics', 'Pandas', 'data visualization'] },
    { ...record, criteria: 'Complete every module and score 70% or more in the final examination.' },
    {
      ...record,
      duration: 'PT40H',
      criteria: '• Complete all modules and score at least seventy percent in the final exam',
    },
  ];
  for (const other of others) assert.deepEqual(judgeSharing(record, other, 'en'), { kind: 'same' });
});

test('a record with one fact changed is different', () => {
  const changes: [string, Partial<CredentialFacts>][] = [
    ['level', { level: 'Advanced' }],
    ['duration', { duration: '8 hours' }],
    ['criteria', { criteria: 'Complete all modules and score at least 90 % in the final exam.' }],
    ['issuer', { issuer: { name: 'Northgate Institute' } }],
    ['name', { name: 'R for Data Analysis' }],
    ['type', { type: 'badge' }],
    ['skills', { skills: ['data visualisation', 'pandas', 'statistics', 'NoSQL'] }],
    ['criteria', { criteria: 'Attend all modules.' }],
    ['issuer', { issuer: { name: 'Harbour Trades College', url: 'https://harbour.example' } }],
  ];
  for (const [field, change] of changes) {
    const verdict = judgeSharing(record, { ...record, ...change }, 'en');
    assert.equal(verdict.kind === 'different' && verdict.field, field, field);
  }
});

test('another script allows equal texts only', () => {
  const one = { ...facts, name: 'Intro to Welding', skills: ['溶接'] };
  const other = { ...one, name: 'Introduction to Welding' };
  assert.deepEqual(judgeSharing(one, { ...one }, 'en'), { kind: 'same' });
  assert.deepEqual(judgeSharing(one, other, 'en'), { kind: 'different', rule: 'script', field: 'name' });
});

test('a language without lists allows equal texts only', () => {
  const one = { ...facts, language: 'pl', name: 'Kurs: spawanie' };
  const other = { ...one, name: 'Spawanie (kurs)' };
  assert.deepEqual(judgeSharing(one, other, 'en'), { kind: 'different', rule: 'language', field: 'name' });
});
