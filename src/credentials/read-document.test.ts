import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { formatNames, type FormatName } from './formats/format.ts';
import type { NativeCredential } from './native-credential.ts';
import { readDocument } from './read-document.ts';
import { readPosted } from './read-posted.ts';

const fixtures = globSync('test/fixtures/documents/*/*.json').filter((path) => !path.endsWith('.facts.json'));

type Facts = {
  readonly format?: FormatName;
  readonly credential?: NativeCredential | null;
  /** What must be in nothing but the list of personal values. */
  readonly forbidden?: readonly string[];
  /** What the document says of its person in free text: to be found and handed on, so that it can be taken out. */
  readonly in_text?: readonly string[];
  /** What must be in no part of an answer: names in every form the text has, dates, numbers. */
  readonly nowhere?: readonly string[];
  readonly code?: string;
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

for (const path of fixtures) {
  const {
    format,
    credential,
    forbidden = [],
    in_text: inText = [],
    nowhere = [],
    code,
  } = readJson(path.replace(/\.json$/, '.facts.json')) as Facts;

  test(`${path.slice('test/fixtures/documents/'.length)} gives its facts`, () => {
    const reading = readDocument({ document: readJson(path) });
    if (reading.kind === 'failed') {
      assert.equal(reading.code, code);
      return;
    }
    assert.equal(reading.format, format);
    assert.deepEqual(reading.credential, credential);
  });

  test(`${path.slice('test/fixtures/documents/'.length)} keeps its person to itself`, () => {
    const reading = readDocument({ document: readJson(path) });
    const shown = JSON.stringify(reading.kind === 'failed' ? reading : { ...reading, personal: [] });
    for (const words of forbidden) assert.ok(!shown.includes(words), words);
    if (reading.kind === 'document_read') {
      for (const words of inText) assert.ok(reading.personal.some(({ value }) => value === words));
    }
  });

  test(`${path.slice('test/fixtures/documents/'.length)} is told without its person`, () => {
    const read = readPosted({ document: { document: readJson(path) }, supportingTexts: [] });
    for (const words of nowhere) assert.ok(!JSON.stringify(read).includes(words), words);
    if (read.kind === 'failed' || !credential) return;
    // What it and its issuer are called, and what it counts, is nobody's: it survives the redaction of texts.
    const { issuer, duration } = credential;
    assert.equal(read.facts.name, credential.name);
    assert.equal(read.facts.issuer?.name, typeof issuer === 'object' ? issuer?.name : issuer);
    assert.equal(read.facts.level, credential.level);
    // A unit alone, as a template has it whose number was not filled in, is no fact.
    assert.equal(read.facts.duration, isUnitAlone(duration) ? undefined : duration);
    assert.equal(read.facts.skills.length, credential.skills?.length ?? 0);
  });
}

function isUnitAlone(duration: NativeCredential['duration']): boolean {
  return typeof duration === 'string' && /^(?:Hours|Days|Jours|Weeks|Months)$/.test(duration);
}

test('a named format is the one a document must be in', () => {
  const document = readJson('test/fixtures/documents/ob3/mit-learn-program.json');
  const readable = formatNames.filter((format) => readDocument({ document, format }).kind === 'document_read');
  assert.deepEqual(readable, ['ob3', 'vc']);
});

test('a document of another format than the named one is told which it is in', () => {
  const document = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'BadgeClass',
    name: 'Welding',
    criteria: 'Weld.',
  };
  const refused = readDocument({ document, format: 'ctdl' });
  assert.ok(refused.kind === 'failed');
  assert.equal(refused.detail, 'Recognised as ob2, which is not ctdl.');
  assert.deepEqual(refused.errors, [
    {
      pointer: '/document_format',
      code: 'wrong_format',
      detail: 'expected ob2, which the document is; or leave document_format out',
    },
  ]);
});

test('what an issuer says of itself, and a second description, are named as ignored', () => {
  const ignoredOf = (document: object) => {
    const reading = readDocument({ document });
    assert.ok('ignored' in reading);
    return reading.ignored;
  };
  const issuer = { id: 'https://x.example', type: 'Profile', name: 'Northgate Institute', description: 'We teach.' };
  const achievement = { type: 'Achievement', name: 'Welding', description: 'Pipes.' };
  const type = ['VerifiableCredential', 'OpenBadgeCredential'];
  assert.deepEqual(ignoredOf({ type, issuer, credentialSubject: { achievement } }), [
    '/document/issuer/id',
    '/document/issuer/description',
  ]);
  const { description, ...named } = issuer;
  assert.deepEqual(ignoredOf({ type, issuer: named.name, credentialSubject: { achievement } }), []);
  const credential = { name: 'Welding', description, recipient: { name: 'A B' }, issued_on: '2024-01-01' };
  const group = { course_name: 'Welding', course_description: 'Pipes.' };
  assert.deepEqual(ignoredOf({ credential, group }), ['/document/credential/name', '/document/credential/description']);
  const fuller = { ...credential, description: 'Pipes. And joints.' };
  assert.ok(!ignoredOf({ credential: fuller, group }).includes('/document/credential/description'));
});

test('a tag with a name of whom an address tells is no topic', () => {
  const read = (description: string, tags: readonly string[]) => {
    const badge = { type: 'BadgeClass', name: 'Glasblåsare', issuer: 'Hyttan', description, tags };
    const recipient = { type: 'email', hashed: false, identity: 'linnea.bergqvist@x.example' };
    const document = { '@context': 'https://w3id.org/openbadges/v2', type: 'Assertion', recipient, badge };
    const posted = readPosted({ document: { document }, supportingTexts: [] });
    assert.ok(posted.kind === 'read');
    return posted.facts.skills;
  };
  const tags = ['glas', 'Linnea', 'bergqvist'];
  assert.deepEqual(read('Linnea Bergqvist blåser glas.', tags), ['glas']);
  // Nothing says that it is a name.
  assert.deepEqual(read('Kursen lär ut glasblåsning.', tags), tags);
});

test('a list of achievements has no id with the name of their holder', () => {
  const achievement = (id: string) => ({
    type: ['Achievement'],
    id,
    name: id.includes('7') ? 'Knots for Jane Smith' : 'Knots',
    criteria: { narrative: 'Tie.' },
  });
  const ids = ['https://x.example/u/jane-smith/a1', 'urn:x:JSMITH:7', 'urn:x:plain'];
  const read = readDocument({
    document: {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiableCredential', 'ClrCredential'],
      issuer: { id: 'https://x.example', name: 'Ropes' },
      credentialSubject: {
        type: ['ClrSubject'],
        identifier: [{ type: 'IdentityObject', identityType: 'name', hashed: false, identityHash: 'Jane Smith' }],
        achievement: ids.map(achievement),
      },
    },
  });
  assert.ok(read.kind === 'failed');
  assert.deepEqual(
    read.errors.map(({ detail }) => detail),
    ['position 1', 'position 2', 'position 3, id urn:x:plain'],
  );
});
