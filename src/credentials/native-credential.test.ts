import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nativeCredentialSchema, supportingTextSchema } from './native-credential.ts';

const fields = Object.keys(nativeCredentialSchema.shape).filter((field) => field !== 'name');

/** The JSON paths that are wrong in a posted credential. */
const wrongPaths = (posted: unknown) =>
  nativeCredentialSchema.safeParse(posted).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a name is all that the form needs', () => {
  assert.deepEqual(wrongPaths({ name: 'Arc Welding' }), []);
  for (const posted of [{}, { name: null }, { name: 42 }, { name: ['Arc Welding'] }]) {
    assert.deepEqual(wrongPaths(posted), ['name'], JSON.stringify(posted));
  }
});

test('null counts as absent in every other field', () => {
  assert.deepEqual(
    wrongPaths({ name: 'Arc Welding', ...Object.fromEntries(fields.map((field) => [field, null])) }),
    [],
  );
  assert.deepEqual(wrongPaths({ name: 'Arc Welding', issuer: { name: 'Northgate Institute', url: null } }), []);
});

test('each field takes its forms', () => {
  const cases = [
    { issuer: 'Northgate Institute' },
    { issuer: { name: 'Northgate Institute', url: 'https://northgate.example' } },
    { level: 'EQF 5' },
    { level: 3 },
    { version: 2026 },
    { duration: 'PT40H' },
    { duration: { value: 2, unit: 'days' } },
    { credits: '2 ECTS' },
    { credits: 1.5 },
    { credits: { value: 0, unit: 'CEU' } },
    { skills: [] },
    { skills: ['Joints', ''] },
    { learning_outcomes: ['Weld safely'] },
    { recipient: { name: 'A person', address: { city: 'A city' } } },
    { issued_on: '2026-11-24', expires_on: 'never', credential_id: 'abc' },
  ];
  for (const posted of cases) {
    assert.deepEqual(wrongPaths({ name: 'Arc Welding', ...posted }), [], JSON.stringify(posted));
  }
});

test('what is not used may have any shape', () => {
  for (const unused of ['A person', 20_261_124, ['x'], null, { name: 'A person' }]) {
    const posted = { recipient: unused, issued_on: unused, expires_on: unused, credential_id: unused };
    assert.deepEqual(wrongPaths({ name: 'Arc Welding', ...posted }), []);
  }
});

test('no value is coerced', () => {
  const cases = [
    { posted: { issuer: 42 }, path: 'issuer' },
    { posted: { issuer: { url: 'https://northgate.example' } }, path: 'issuer' },
    { posted: { issuer: ['Northgate Institute'] }, path: 'issuer' },
    { posted: { type: 1 }, path: 'type' },
    { posted: { level: true }, path: 'level' },
    { posted: { description: ['Text'] }, path: 'description' },
    { posted: { skills: 'Joints, Seams' }, path: 'skills' },
    { posted: { skills: ['Joints', 7] }, path: 'skills.1' },
    { posted: { skills: [null] }, path: 'skills.0' },
    { posted: { learning_outcomes: { first: 'Weld' } }, path: 'learning_outcomes' },
    { posted: { duration: 40 }, path: 'duration' },
    { posted: { duration: { value: '40', unit: 'hours' } }, path: 'duration' },
    { posted: { duration: { value: -1, unit: 'hours' } }, path: 'duration.value' },
    { posted: { credits: { value: 2 } }, path: 'credits' },
    { posted: { language: 7 }, path: 'language' },
  ];
  for (const { posted, path } of cases) {
    assert.deepEqual(wrongPaths({ name: 'Arc Welding', ...posted }), [path], JSON.stringify(posted));
  }
});

test('only an object is a credential', () => {
  for (const posted of [null, undefined, 'Arc Welding', 42, ['Arc Welding']]) {
    assert.deepEqual(wrongPaths(posted), [''], JSON.stringify(posted));
  }
});

test('unknown fields come through, so that they can be reported', () => {
  const posted = {
    name: 'Arc Welding',
    colour: 'red',
    issuer: { name: 'Northgate Institute', telephone: '1' },
    duration: { value: 2, unit: 'days', note: 'about' },
  };
  assert.deepEqual(nativeCredentialSchema.parse(posted), posted);
});

test('every field says what it is for', () => {
  for (const [field, schema] of Object.entries(nativeCredentialSchema.shape)) {
    assert.match(schema.meta()?.description ?? '', /^[A-Z].*\.$/, field);
  }
});

test('a supporting text has a text, perhaps a title, and nothing else', () => {
  const taken = [{ text: 'Week 1.' }, { text: '' }, { title: 'Syllabus', text: 'Week 1.' }, { title: null, text: 'a' }];
  for (const posted of taken) assert.ok(supportingTextSchema.safeParse(posted).success, JSON.stringify(posted));
  const refused = ['Week 1.', {}, { title: 'Syllabus' }, { text: null }, { text: 7 }, { text: 'a', url: 'b' }];
  for (const posted of refused) assert.ok(!supportingTextSchema.safeParse(posted).success, JSON.stringify(posted));
});
