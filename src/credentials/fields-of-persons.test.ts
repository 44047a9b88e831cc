import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { isCodeOfOne } from './personal-values.ts';
import { readPosted, type Posted } from './read-posted.ts';

suite('what a field of a person holds, by whatever name, goes from every text', () => {
  const award = { name: 'Dispatcher', issuer: 'Rail Academy' };
  type Told = { readonly field: string; readonly value: unknown; readonly text: string };
  const posts: Readonly<Record<string, (told: Told) => Posted>> = {
    native: ({ field, value, text }) => ({
      credential: { ...award, description: text, recipient: { name: 'Ottokar Lind', [field]: value } },
      supportingTexts: [],
    }),
    ob2: ({ field, value, text }) => ({
      document: {
        document: {
          '@context': 'https://w3id.org/openbadges/v2',
          type: 'Assertion',
          recipient: { type: 'email', hashed: false, identity: 'o.lind@rail.example', [field]: value },
          badge: {
            type: 'BadgeClass',
            name: award.name,
            description: text,
            criteria: { narrative: 'Clear the desk.' },
          },
        },
      },
      supportingTexts: [],
    }),
    vc: ({ field, value, text }) => ({
      document: {
        document: {
          '@context': ['https://www.w3.org/ns/credentials/v2'],
          type: ['VerifiableCredential'],
          issuer: { id: 'did:web:rail.example', name: award.issuer },
          credentialSubject: {
            name: 'Ottokar Lind',
            [field]: value,
            achievement: { type: ['Achievement'], name: award.name, description: text },
          },
        },
      },
      supportingTexts: [],
    }),
    accredible: ({ field, value, text }) => ({
      document: {
        document: {
          credential: {
            name: award.name,
            description: text,
            recipient: { name: 'Ottokar Lind' },
            issued_on: '2023-03-03',
            group: { course_name: award.name },
            custom_attributes: { [field]: value },
          },
        },
      },
      supportingTexts: [],
    }),
  };
  const home = '14 Elmfield Road, Leeds LS6 2AB';
  const inside = (value: string) => `Employee ${value} is cleared for the desk.`;
  const classes = {
    codes: {
      fields: ['employeeId', 'crewId', 'candidateRef', 'matricola', 'dossier', 'nhsNumber', 'externalId', 'reference'],
      values: ['TR/44/9018', 'QX-99812', 'AB 12 34 56 C', 'Z9981X', '99812345'],
      sentences: [inside],
    },
    homes: {
      fields: [
        'homeAddress',
        'residence',
        'mailingAddress',
        'wohnanschrift',
        'livesAt',
        'domicile',
        'sendTo',
        'addressLines',
      ],
      values: [home, [home]],
      sentences: [() => 'A copy left for 14 Elmfield Road on Monday.'],
    },
    days: {
      fields: ['graduated', 'sat', 'passedOn', 'ceremony', 'signed'],
      values: [
        ...['2024-05-12', '05/12/2024', '12.05.2024', 'May 12, 2024', '20240512', '12-May-2024', '12. Mai 2024'],
        ...['Sunday, May 12th 2024', '2024-05-12T09:30:00+02:00', 1715472000, 1715472000000],
      ],
      sentences: [() => 'On 12 May 2024 the jury met.'],
    },
    results: {
      fields: ['outcome', 'points', 'finalMark', 'notaFinal', 'bewertung', 'assessor_score', 'rating'],
      values: ['178/200', '87 %', '9,2', 'Distinction', 'B+'],
      sentences: [(value: string) => `The panel gave ${value}.`, (value: string) => `Final: ${value}.`],
    },
  };
  for (const [form, postOf] of Object.entries(posts))
    for (const [kind, { fields, values, sentences }] of Object.entries(classes))
      for (const field of fields)
        test(`${form}: ${kind} in ${field}`, () => {
          for (const value of values)
            for (const sentence of sentences) {
              const told = sentence(String(value));
              const read = readPosted(postOf({ field, value, text: `${told} The course covers signals.` }));
              assert.ok(read.kind === 'read');
              const personal = kind === 'homes' ? 'Elmfield' : kind === 'days' ? '12 May' : String(value);
              assert.ok(
                !JSON.stringify(read.facts).includes(personal),
                `${String(value)}: ${read.facts.description ?? ''}`,
              );
              assert.match(read.facts.description ?? '', /The course covers signals\./);
            }
        });

  test('what a course is, and a day, is no code', () => {
    for (const value of ['ISO 9001', 'AZ-900', 'EQF 5', '40 hours', '12/05/2024', 'B2', 'Room 12', '2024'])
      assert.ok(!isCodeOfOne(value), value);
  });

  test('a venue is nobody’s home', () => {
    const text = 'The course is held at 14 Elmfield Road, Leeds.';
    const post = posts.accredible?.({ field: 'venueAddress', value: home, text });
    assert.ok(post !== undefined);
    const read = readPosted(post);
    assert.ok(read.kind === 'read');
    assert.equal(read.facts.description, text);
  });
});
