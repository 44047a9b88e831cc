import assert from 'node:assert/strict';
import { test } from 'node:test';

import { listMissing } from './checklist.ts';
import type { CredentialFacts } from './facts.ts';

const thin: CredentialFacts = { name: 'Arc Welding', skills: [], learning_outcomes: [], supporting_texts: [] };
const whole: CredentialFacts = {
  ...thin,
  issuer: { name: 'Northgate Institute' },
  ...{ type: 'certificate', level: 'EQF 4', language: 'en', duration: 'PT40H', mode: 'in person' },
  ...{ assessment: 'practical test', accreditation: 'DVS', criteria: 'Weld four joints.' },
  skills: ['Joints', 'Seams', 'Safety'],
  learning_outcomes: ['Weld safely'],
};

test('a name alone misses everything else', () => {
  const missing = listMissing(thin).map(({ field }) => field);
  assert.deepEqual(
    missing,
    ['issuer', 'skills', 'learning_outcomes', 'criteria', 'type', 'level', 'duration', 'assessment', 'mode'].concat(
      'accreditation',
      'language',
    ),
  );
});

test('a whole credential misses nothing', () => {
  assert.deepEqual(listMissing(whole), []);
});

test('two skills are fewer than Credly asks for', () => {
  const [missing, ...others] = listMissing({ ...whole, skills: ['Joints', 'Seams'] });
  assert.equal(missing?.field, 'skills');
  assert.ok(missing.asked_by.includes('credly'));
  assert.deepEqual(others, []);
});

test('credits say how much work it takes as well', () => {
  const { duration: _duration, ...facts } = whole;
  assert.deepEqual(
    listMissing(facts).map(({ field }) => field),
    ['duration'],
  );
  assert.deepEqual(listMissing({ ...facts, credits: '2 ECTS' }), []);
});
