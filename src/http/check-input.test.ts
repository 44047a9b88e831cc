import assert from 'node:assert/strict';
import { test } from 'node:test';

import { z } from 'zod';

import { formatNames } from '../credentials/formats/format.ts';
import { checkInput } from './check-input.ts';
import { bodySchema } from './routes/descriptions/create-description.ts';

function check(body: unknown) {
  const checked = checkInput(bodySchema, body, '');
  assert.equal(checked.kind, 'failed');
  return checked;
}

const credential = { name: 'Cloud Security', issuer: 'Northgate Institute' };
const optionNames = 'locale, tone, length, max_characters, character_count, on_failure, cache';
const isDocument = 'expected the fields of the native form: this is a document, post it as `document` instead';
const cases: readonly (readonly [title: string, body: unknown, errors: readonly string[]])[] = [
  [
    'an unknown field of a supporting text',
    { credential, supporting_texts: [{ titel: 'x', text: '' }] },
    ['/supporting_texts/0/titel unknown_field did you mean `title`?'],
  ],
  [
    'a field of a supporting text that is near none',
    { credential, supporting_texts: [{ text: '', language: 'en' }] },
    ['/supporting_texts/0/language unknown_field expected one of title, text'],
  ],
  [
    'an option that is near none',
    { credential, options: { colour: 'red' } },
    [`/options/colour unknown_field expected one of ${optionNames}`],
  ],
  [
    'an issuer that is a number',
    { credential: { ...credential, issuer: 7 } },
    ['/credential/issuer wrong_type expected a string or an object'],
  ],
  [
    'an issuer with a misspelt name',
    { credential: { ...credential, issuer: { naem: 'X' } } },
    [
      '/credential/issuer/name required expected a string; did `naem` mean it?',
      '/credential/issuer/naem unknown_field did you mean `name`?',
    ],
  ],
  [
    'a level that is true',
    { credential: { ...credential, level: true } },
    ['/credential/level wrong_type expected a string or a number'],
  ],
  [
    'a duration without its unit',
    { credential: { ...credential, duration: { value: 40 } } },
    ['/credential/duration/unit required expected a string'],
  ],
  [
    'a duration that is a list',
    { credential: { ...credential, duration: [40] } },
    ['/credential/duration wrong_type expected a string or an object'],
  ],
  [
    'a duration that is a number',
    { credential: { ...credential, duration: 40 } },
    ['/credential/duration wrong_type expected a number with its unit, such as `"40 hours"` or `"PT40H"`'],
  ],
  [
    'a misspelt name of the credential',
    { credential: { nmae: 'Cloud' } },
    [
      '/credential/name required expected a string; did `nmae` mean it?',
      '/credential/nmae unknown_field did you mean `name`?',
    ],
  ],
  [
    'a missing name beside fields that are unlike it',
    { credential: { mode: 'online', date: '2026' } },
    ['/credential/name required expected a string', '/credential/date unknown_field not used'],
  ],
  [
    'a missing name beside what others call it',
    { credential: { title: 'Solar Installer', organisation: 'Sun School', outcomes: [], expires: '2 years' } },
    [
      '/credential/name required expected a string; did `title` mean it?',
      '/credential/title unknown_field did you mean `name`?',
      '/credential/organisation unknown_field did you mean `issuer`?',
      '/credential/outcomes unknown_field did you mean `learning_outcomes`?',
      '/credential/expires unknown_field did you mean `validity`?',
    ],
  ],
  [
    'an option by the name that others have for it',
    { credential, options: { lang: 'en', max_chars: 200 } },
    [
      '/options/lang unknown_field did you mean `locale`?',
      '/options/max_chars unknown_field did you mean `max_characters`?',
    ],
  ],
  [
    'a text of another name, and no text',
    { credential, supporting_texts: [{ content: 'x' }] },
    [
      '/supporting_texts/0/text required expected a string; did `content` mean it?',
      '/supporting_texts/0/content unknown_field did you mean `text`?',
    ],
  ],
  ['a document that is a list', { document: [] }, ['/document wrong_type expected an object']],
  [
    'a signed credential as it stands',
    { document: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln' },
    ['/document wrong_type expected an object: of a signed credential (JWT) its decoded payload'],
  ],
  [
    'a signed credential in place of the native form',
    { credential: 'eyJhbGciOiJFUzI1NiJ9.e30.c2ln' },
    [
      '/credential wrong_type expected an object: of a signed credential (JWT) the decoded payload, as `document` instead',
    ],
  ],
  [
    'a signed credential in place of the body',
    'eyJhbGciOiJFUzI1NiJ9.e30.c2ln',
    [' wrong_type expected an object: {"document": {…}} with the decoded payload of the JWT'],
  ],
  ['a body that is a list', [], [' wrong_type expected an object']],
  [
    'skills in one line',
    { credential: { ...credential, skills: 'a' } },
    ['/credential/skills wrong_type expected an array, such as `["threat modelling","incident response"]`'],
  ],
  [
    'options out of their ranges',
    { credential, options: { tone: 'loud', max_characters: 59, length: 7 } },
    [
      '/options/tone unknown_value expected one of neutral, formal, friendly',
      '/options/length unknown_value expected one of standard, short',
      '/options/max_characters too_small expected at least 60',
    ],
  ],
  [
    'half a character',
    { credential, options: { max_characters: 80.5 } },
    ['/options/max_characters wrong_type expected an integer'],
  ],
  [
    'too many skills',
    { credential: { ...credential, skills: Array.from({ length: 501 }, () => 'a') } },
    ['/credential/skills too_big expected at most 500 items'],
  ],
  [
    'a locale that is none',
    { credential, options: { locale: 'english please' } },
    [
      '/options/locale not_as_expected expected a BCP 47 tag such as `en` or `pt-BR`, of a language that has an English name',
    ],
  ],
  [
    'a locale without end',
    { credential, options: { locale: `en-x-${'a'.repeat(100)}` } },
    ['/options/locale too_big expected at most 100 characters'],
  ],
  ...(
    [
      ['en_US', 'en-US'],
      ['English', 'en'],
    ] as const
  ).map(
    ([locale, meant]) =>
      [
        `the locale ${locale}`,
        { credential, options: { locale } },
        [
          `/options/locale not_as_expected expected a BCP 47 tag such as \`en\` or \`pt-BR\`, of a language that has an English name; did you mean \`${meant}\`?`,
        ],
      ] as const,
  ),
  [
    'a locale with words of its own',
    { credential, options: { locale: 'en_x_planted' } },
    [
      '/options/locale not_as_expected expected a BCP 47 tag such as `en` or `pt-BR`, of a language that has an English name',
    ],
  ],
  [
    'a document as text',
    { document: ' {"type": "BadgeClass"}' },
    ['/document wrong_type expected an object: parse the JSON text first'],
  ],
  [
    'a document in a list',
    { document: [{ type: 'BadgeClass' }] },
    ['/document wrong_type expected an object: post the one element of the array'],
  ],
  [
    'documents in a list',
    { document: [{}, {}] },
    ['/document wrong_type expected an object: post one element of the array'],
  ],
  [
    'a position that is a number',
    { document: {}, achievement_id: 2 },
    ['/achievement_id wrong_type expected a string, of a position, too: `"1"` is the first'],
  ],
  ...(
    [
      ['OB2', '; did you mean `ob2`?'],
      ['openbadges', '; did you mean `ob2` or `ob3`?'],
      ['Open Badges 3.0', '; did you mean `ob3`?'],
      ['schema.org', '; did you mean `schemaorg`?'],
      ['constructor', ''],
    ] as const
  ).map(
    ([document_format, hint]) =>
      [
        `the format ${document_format}`,
        { document: {}, document_format },
        [`/document_format unknown_value expected one of ${formatNames.join(', ')}${hint}`],
      ] as const,
  ),
  ['neither form', {}, [' not_as_expected expected exactly one of credential and document']],
  [
    'a document that is not in its field',
    { '@context': 'https://w3id.org/openbadges/v2', type: 'BadgeClass', name: 'Cloud', criteria: 'x', image: 'y' },
    [' not_as_expected expected the document inside `document`: {"document": {…}}'],
  ],
  [
    'a supporting text that is a string',
    { credential, supporting_texts: ['text'] },
    ['/supporting_texts/0 wrong_type expected an object, such as `{"title": "Syllabus", "text": "…"}`'],
  ],
  [
    'a document of Open Badges in place of the native form',
    {
      credential: {
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        issuer: { id: 'https://northgate.example' },
        credentialSubject: { achievement: { name: 'Arc Welding' } },
      },
    },
    [`/credential not_as_expected ${isDocument}`],
  ],
  [
    'a course of schema.org, whose fields the native form could take, in place of it',
    { credential: { '@context': 'https://schema.org', '@type': 'Course', name: 'Arc Welding', provider: {} } },
    [`/credential not_as_expected ${isDocument}`],
  ],
  [
    'what may be a document in place of the native form',
    { credential: { '@context': 'https://w3id.org/openbadges/v2', name: 'Arc Welding', criteria: { id: 'urn:a' } } },
    ['/credential/criteria wrong_type expected a string', `/credential not_as_expected ${isDocument}`],
  ],
  [
    'a credential that is not in its field',
    credential,
    [
      ' not_as_expected expected the fields inside `credential`, or the JSON of a standard or platform inside `document`',
    ],
  ],
  ['a misspelt form', { credental: credential }, ['/credental unknown_field did you mean `credential`?']],
];

for (const [title, body, expected] of cases) {
  test(`${title} is told in words of JSON`, () => {
    const { errors } = check(body);
    assert.deepEqual(
      errors.map(({ pointer, code, detail }) => `${pointer} ${code} ${detail}`),
      expected,
    );
  });
}

test('a type of JSON-LD beside fields of the native form is taken', () => {
  assert.equal(checkInput(bodySchema, { credential: { ...credential, '@type': 'Course' } }, '').kind, 'checked');
});

test('a null among the options is as if it were left out', () => {
  const options = Object.fromEntries(optionNames.split(', ').map((name) => [name, null]));
  assert.equal(checkInput(bodySchema, { credential, options }, '').kind, 'checked');
});

test('every mistake is counted, and fifty are listed', () => {
  const unknown = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`_${index}`, 1]));
  const counted = (count: number) => check({ credential, options: unknown(count) });
  assert.equal(counted(1).detail, '1 mistake in the request; errors names it.');
  assert.equal(counted(3).detail, '3 mistakes in the request; errors lists them.');
  assert.equal(counted(60).detail, '60 mistakes in the request; errors lists the first 50.');
  assert.equal(counted(60).errors.length, 50);
});

test('a query parameter that is repeated is told to be', () => {
  const checked = checkInput(z.strictObject({ limit: z.string() }), { limit: ['1', '2'] }, '/query');
  assert.deepEqual(checked.kind === 'failed' ? checked.errors : [], [
    { pointer: '/query/limit', code: 'repeated', detail: 'expected only once' },
  ]);
});

test('no value that was posted is quoted', () => {
  const planted = 'planted secret';
  const body = {
    credential: { name: 1, level: [planted], [planted]: planted },
    options: { tone: planted, [planted]: 1 },
  };
  assert.doesNotMatch(JSON.stringify(check(body)), /planted/);
});
