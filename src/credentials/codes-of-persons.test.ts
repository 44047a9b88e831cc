import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { isCodeOfOne } from './personal-values.ts';
import { readPosted, type Posted } from './read-posted.ts';

suite('a code in a field of a person, by whatever name, goes from every text', () => {
  const told = (code: string) => `Employee ${code} is cleared for the desk. The course covers signals.`;
  const award = { name: 'Dispatcher', issuer: 'Rail Academy' };
  const posts: Readonly<Record<string, (field: string, code: string) => Posted>> = {
    native: (field, code) => ({
      credential: { ...award, description: told(code), recipient: { name: 'Ottokar Lind', [field]: code } },
      supportingTexts: [],
    }),
    vc: (field, code) => ({
      document: {
        document: {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiableCredential'],
          issuer: { id: 'did:web:rail.example', name: award.issuer },
          credentialSubject: {
            name: 'Ottokar Lind',
            [field]: code,
            achievement: { type: ['Achievement'], name: award.name, description: told(code) },
          },
        },
      },
      supportingTexts: [],
    }),
    accredible: (field, code) => ({
      document: {
        document: {
          credential: {
            name: award.name,
            description: told(code),
            recipient: { name: 'Ottokar Lind' },
            issued_on: '2025-03-03',
            group: { course_name: award.name },
            custom_attributes: { [field]: code },
          },
        },
      },
      supportingTexts: [],
    }),
  };
  const fields = [
    'employeeId',
    'crewId',
    'candidateRef',
    'matricola',
    'dossier',
    'nhsNumber',
    'externalId',
    'reference',
  ];
  for (const [form, postOf] of Object.entries(posts))
    for (const field of fields)
      test(`${form}: ${field}`, () => {
        for (const code of ['TR/44/9018', 'QX-99812', 'AB 12 34 56 C', 'Z9981X', '99812345']) {
          const read = readPosted(postOf(field, code));
          assert.ok(read.kind === 'read');
          assert.ok(!JSON.stringify(read.facts).includes(code), code);
          assert.match(read.facts.description ?? '', /The course covers signals\./);
        }
      });

  test('what a course is, and a day, is no code', () => {
    for (const value of ['ISO 9001', 'AZ-900', 'EQF 5', '40 hours', '12/05/2024', 'B2', 'Room 12', '2024'])
      assert.ok(!isCodeOfOne(value), value);
  });
});
