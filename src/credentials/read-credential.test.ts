import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { findInsufficiency } from './completeness.ts';
import type { CredentialFacts } from './facts.ts';
import { nativeCredentialSchema } from './native-credential.ts';
import type { PostedCredential } from './posted-credential.ts';
import { readCredential } from './read-credential.ts';

type SupportingTexts = PostedCredential['supportingTexts'];

const read = (posted: unknown, supportingTexts: SupportingTexts = []) =>
  readCredential({ credential: nativeCredentialSchema.parse(posted), supportingTexts });

function readWell(posted: unknown, supportingTexts: SupportingTexts = []) {
  const outcome = read(posted, supportingTexts);
  assert.ok(outcome.kind === 'read', JSON.stringify(outcome));
  return outcome;
}

/** The facts beside name and issuer, without lists that are empty. */
function factsOf(posted: object, supportingTexts: SupportingTexts = []) {
  const { name: _name, issuer: _issuer, ...facts } = readWell({ ...thin, ...posted }, supportingTexts).facts;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

function refusalOf(posted: unknown) {
  const outcome = read(posted);
  assert.ok(outcome.kind === 'failed');
  return { code: outcome.code, errors: outcome.errors.map(({ pointer, code }) => `${pointer} ${code}`) };
}

const thin = { name: 'Arc Welding', issuer: 'Northgate Institute' };

test('every field becomes a fact', () => {
  const lines = {
    ...{ type: 'certificate', level: 'EQF 4', version: '2026', duration: 'PT40H', credits: '2 ECTS' },
    mode: 'in person',
    assessment: 'proctored exam',
    audience: 'Metal workers',
    prerequisites: 'None',
    accreditation: 'DVS',
    validity: 'two years',
    description: 'About welding.',
    criteria: 'Weld four joints.',
    skills: ['Joints', 'Seams'],
    learning_outcomes: ['Weld safely'],
  };
  const posted = {
    ...lines,
    name: 'Arc Welding',
    language: 'pt-br',
    issuer: { name: 'Northgate', url: 'https://n.example/a' },
  };
  const supporting_texts = [{ title: 'Syllabus', text: 'Week 1.' }];
  const expected: CredentialFacts = { ...posted, language: 'pt-BR', supporting_texts };
  assert.deepEqual(readWell(posted, supporting_texts), { kind: 'read', facts: expected, warnings: [] });
});

test('a value is read in each of its forms', () => {
  const cases = [
    { posted: { level: 5 }, facts: { level: '5' } },
    { posted: { level: 0 }, facts: { level: '0' } },
    { posted: { version: 3.1 }, facts: { version: '3.1' } },
    { posted: { credits: 2 }, facts: { credits: '2' } },
    { posted: { credits: { value: 1.5, unit: ' CEU ' } }, facts: { credits: '1.5 CEU' } },
    { posted: { duration: { value: 40, unit: 'hours' } }, facts: { duration: '40 hours' } },
    { posted: { duration: { value: 40, unit: '' } }, facts: { duration: '40' } },
    { posted: { type: '  micro-\u200bcredential\n' }, facts: { type: 'micro-credential' } },
    { posted: { description: 'One.\r\n\r\n\r\nTwo.' }, facts: { description: 'One.\n\nTwo.' } },
    { posted: { skills: [' Joints', 'Joints', '', '…', 'joints'] }, facts: { skills: ['Joints', 'joints'] } },
    { posted: { skills: ['<script>alert(1)</script>Joints', '<script>'] }, facts: { skills: ['Joints'] } },
  ];
  for (const { posted, facts } of cases) assert.deepEqual(factsOf(posted), facts, JSON.stringify(posted));
});

test('what is null or blank is absent', () => {
  for (const empty of [null, '', '  ', '…', '\u200b']) {
    const posted = { type: empty, level: empty, language: empty, credits: empty, description: empty, criteria: empty };
    assert.deepEqual(factsOf({ ...posted, skills: null, learning_outcomes: [''] }), {});
  }
});

test('an issuer is a name, perhaps with a URL', () => {
  const named = { name: 'Northgate Institute' };
  const url = 'https://northgate.example';
  const cases = [
    { issuer: ' Northgate  Institute', fact: named },
    { issuer: named, fact: named },
    { issuer: { ...named, url }, fact: { ...named, url } },
    { issuer: { ...named, url: ' ' }, fact: named },
    { issuer: { ...named, url: null }, fact: named },
    { issuer: { name: '-', url }, fact: undefined },
    { issuer: '…', fact: undefined },
  ];
  for (const { issuer, fact } of cases) {
    assert.deepEqual(readWell({ ...thin, type: 'badge', issuer }).facts.issuer, fact, JSON.stringify(issuer));
  }
});

test('supporting texts keep their order, blank ones are left out', () => {
  const texts = [
    { text: ' Second best\tis first. ' },
    { title: 'Nothing', text: '…' },
    { title: ' ', text: 'Untitled.' },
    { title: null, text: 'Without title.' },
    { title: 'A\nHandbook', text: 'One.\nTwo.' },
  ];
  assert.deepEqual(readWell(thin, texts).facts.supporting_texts, [
    { text: 'Second best is first.' },
    { text: 'Untitled.' },
    { text: 'Without title.' },
    { title: 'A Handbook', text: 'One.\nTwo.' },
  ]);
});

test('blank and unused fields add nothing to a name', () => {
  for (const more of [{}, { issuer: '…', skills: ['-'] }, { language: 'en' }, { recipient: { name: 'A person' } }]) {
    const { facts } = readWell({ name: 'Arc Welding', ...more });
    assert.equal(findInsufficiency({ facts, format: 'native' })?.errors[0]?.pointer, '/credential');
  }
});

test('every mistake is named at once', () => {
  const posted = { name: '…', language: 'plain', issuer: { name: 'Northgate', url: 'northgate' } };
  assert.deepEqual(refusalOf(posted), {
    code: 'invalid_request',
    errors: ['/credential/name blank', '/credential/language invalid_format', '/credential/issuer/url invalid_format'],
  });
});

test('a name that stands for one is told from a blank one', () => {
  for (const name of ['', '  ', '&nbsp;']) {
    assert.deepEqual(refusalOf({ name }), { code: 'invalid_request', errors: ['/credential/name blank'] });
  }
  for (const name of ['TBD', 'N/A', 'Badge name']) {
    assert.deepEqual(refusalOf({ name }), { code: 'invalid_request', errors: ['/credential/name placeholder'] });
  }
});

test('a title that was made out to somebody loses them, and one that is given to a group keeps it', () => {
  const madeOut = {
    'Certificate awarded to John Okafor': 'Certificate',
    'Diplôme décerné à Océane Fleury': 'Diplôme',
    'Zertifikat verliehen an Petra Schulz': 'Zertifikat',
    'Certificado otorgado a Juan Pérez García': 'Certificado',
  };
  for (const [name, title] of Object.entries(madeOut)) {
    const { facts, warnings } = readWell({ ...thin, name });
    assert.equal(facts.name, title);
    assert.deepEqual(
      warnings.map(({ code, pointer }) => `${code} ${pointer}`),
      ['personal_data_removed /credential/name'],
    );
  }
  const ofGroups = [
    'Scholarship awarded to Rhodes Scholars',
    'Prize given to Marie Curie Fellows',
    'Homage to Frida Kahlo',
  ];
  for (const name of ofGroups) assert.equal(readWell({ ...thin, name }).facts.name, name);
});

test('a mistake says what was expected and not what was found', () => {
  const issuer = { name: 'Northgate', url: 'planted url' };
  assert.doesNotMatch(JSON.stringify(read({ name: 'Welding', language: 'planted language', issuer })), /planted/);
});

test('a language as programs write it has the facts of its tag', () => {
  assert.equal(readWell({ ...thin, language: 'en_US' }).facts.language, 'en-US');
  assert.deepEqual(readWell({ ...thin, language: 'pt_br' }).facts, readWell({ ...thin, language: 'pt-BR' }).facts);
});

test('unknown fields become warnings with a pointer', () => {
  const cases = [
    { posted: { colour: 'red' }, pointer: '/credential/colour', near: undefined },
    { posted: { skils: ['a'] }, pointer: '/credential/skils', near: 'skills' },
    { posted: { learningOutcomes: ['a'] }, pointer: '/credential/learningOutcomes', near: 'learning_outcomes' },
    { posted: { Description: 'a' }, pointer: '/credential/Description', near: 'description' },
    { posted: { pre_requisites: null }, pointer: '/credential/pre_requisites', near: 'prerequisites' },
    { posted: { outcomes: ['a'] }, pointer: '/credential/outcomes', near: 'learning_outcomes' },
    { posted: { expires: 'a' }, pointer: '/credential/expires', near: 'validity' },
    { posted: { title: 'a' }, pointer: '/credential/title', near: undefined },
    { posted: { 'a/b~c': 1 }, pointer: '/credential/a~1b~0c', near: undefined },
    { posted: { issuer: { name: 'N', URL: 'x' } }, pointer: '/credential/issuer/URL', near: 'url' },
    { posted: { issuer: { name: 'N', email: 'x' } }, pointer: '/credential/issuer/email', near: undefined },
    { posted: { duration: { value: 1, unit: 'h', units: 'h' } }, pointer: '/credential/duration/units', near: 'unit' },
    { posted: { credits: { value: 1, unit: 'h', vlaues: 2 } }, pointer: '/credential/credits/vlaues', near: undefined },
  ];
  for (const { posted, pointer, near } of cases) {
    const detail = near === undefined ? 'not used' : `not used; did you mean \`${near}\`?`;
    assert.deepEqual(readWell({ ...thin, ...posted }).warnings, [{ code: 'unknown_field', pointer, detail }]);
  }
});

test('a word of JSON-LD is told where a document is posted', () => {
  const detail = 'not used; a document of a standard is posted as `document` instead';
  const { warnings } = readWell({ ...thin, '@type': 'Course' });
  assert.deepEqual(warnings, [{ code: 'unknown_field', pointer: '/credential/@type', detail }]);
});

test('a unit without its number is told to be no length', () => {
  const detailOf = (duration: string) => readWell({ ...thin, duration }).warnings.map(({ detail }) => detail);
  assert.deepEqual(detailOf('Weeks'), ['not used: a unit without its number is no length']);
  assert.deepEqual(detailOf('0 hours'), ['not used: it states no fact']);
});

test('a warning holds no value', () => {
  const posted = { ...thin, colour: 'planted', skils: ['planted'], issuer: { name: 'Northgate', phone: 'planted' } };
  const { facts, warnings } = readWell(posted);
  assert.equal(warnings.length, 3);
  assert.doesNotMatch(JSON.stringify({ facts, warnings }), /planted/);
});

const personal = {
  recipient: { name: 'planted', email: 'planted@example.org', address: { city: 'planted' } },
  issued_on: 'planted',
  expires_on: 'planted',
  credential_id: 'planted',
};

test('what belongs to a person or one award never reaches the facts', () => {
  const { facts, warnings } = readWell({ ...thin, ...personal });
  assert.deepEqual(facts, readWell(thin).facts);
  assert.deepEqual(warnings, []);
});

const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('', ' ', '\0', '\ud83c', '\u200b', '…', 'Arc Welding', 'https://northgate.example'),
);
const odd = (...more: fc.Arbitrary<unknown>[]) => fc.oneof(anyString, fc.constant(null), ...more);
const quantity = fc.record({ value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), unit: anyString });
const strings = fc.array(anyString, { maxLength: 5 });
const anyPosted = fc
  .tuple(
    fc.dictionary(anyString, fc.jsonValue()),
    fc.record(
      {
        name: fc.oneof(fc.constant('Arc Welding'), anyString),
        issuer: odd(fc.record({ name: anyString, url: odd() })),
        type: odd(),
        level: odd(fc.double({ noNaN: true, noDefaultInfinity: true })),
        language: fc.constantFrom(
          null,
          '',
          'en',
          'pt-br',
          'zh-Hans-CN',
          'english',
          'x',
          '\ud83c',
          'en-',
          'und',
          'en-u-ca-gregory',
        ),
        duration: odd(quantity),
        credits: odd(quantity, fc.integer()),
        description: odd(),
        criteria: odd(),
        skills: fc.option(strings),
        learning_outcomes: fc.option(strings),
        recipient: fc.dictionary(anyString, fc.jsonValue()),
      },
      { requiredKeys: ['name'] },
    ),
  )
  .map(([unknown, known]) => ({ ...unknown, ...known }))
  .filter((posted) => nativeCredentialSchema.safeParse(posted).success);
const anyTexts = fc.array(fc.record({ title: fc.option(anyString), text: anyString }), { maxLength: 3 });

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('reading never throws, and no fact is blank or broken', () => {
  fc.assert(
    fc.property(anyPosted, anyTexts, (posted, texts) => {
      const outcome = read(posted, texts);
      if (outcome.kind === 'failed') return;
      for (const fact of stringsIn(outcome.facts)) {
        assert.match(fact, /[\p{L}\p{N}]/u);
        assert.ok(fact.isWellFormed());
      }
    }),
    { numRuns: 500 },
  );
});

test('the facts are the same without the unknown and the personal fields', () => {
  fc.assert(
    fc.property(anyPosted, (posted) => {
      const known = Object.entries(posted).filter(([field]) => Object.hasOwn(nativeCredentialSchema.shape, field));
      const outcome = read({ ...posted, ...personal });
      const bare = read({ ...Object.fromEntries(known), recipient: null });
      assert.equal(outcome.kind, bare.kind);
      if (outcome.kind === 'read' && bare.kind === 'read') assert.deepEqual(outcome.facts, bare.facts);
    }),
  );
});

test('a language that nobody filled in is absent, and told', () => {
  for (const language of ['N/A', 'TBD']) {
    const { facts, warnings } = readWell({ ...thin, language });
    assert.equal(facts.language, undefined);
    assert.deepEqual(
      warnings.map(({ code, pointer }) => `${code} ${pointer}`),
      ['placeholder_ignored /credential/language'],
    );
  }
});

test('a language that nobody filled in does not change what is wrong with a title', () => {
  const posted = { name: 'Ada Lovelace', recipient: { name: 'Ada Lovelace' } };
  assert.deepEqual(refusalOf({ ...posted, language: 'TBD' }), refusalOf(posted));
});
