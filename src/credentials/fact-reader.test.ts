import assert from 'node:assert/strict';
import { test } from 'node:test';

import { nativeCredentialSchema } from './native-credential.ts';
import { readCredential } from './read-credential.ts';

const recipient = { name: 'Jane Planted', email: 'jane.planted@mail.example', id: 'did:key:zPlanted77' };
const award = { issued_on: '2026-03-03', credential_id: 'PLANTED-0042' };

function read(posted: object, texts: { title?: string; text: string }[] = []) {
  const credential = nativeCredentialSchema.parse({ name: 'Arc Welding', issuer: 'Northgate', ...posted });
  const outcome = readCredential({ credential, supportingTexts: texts });
  assert.ok(outcome.kind === 'read', JSON.stringify(outcome));
  return outcome;
}

test('a recipient inside the texts never becomes a fact', () => {
  const texts = [{ title: 'Handbook of Jane Planted', text: 'Jane Planted wrote it.' }];
  const posted = {
    ...{ recipient, ...award },
    name: 'Arc Welding – Jane Planted',
    description: 'Jane Planted has welded on 3 March 2026. Contact jane.planted@mail.example.',
    criteria: 'Ms Planted passed. Certificate no. PLANTED-0042.',
    skills: ['Welding', 'Welding by Jane Planted', 'Jane Planted'],
    learning_outcomes: ['J. Planted welds joints'],
    audience: 'Colleagues of Jane',
  };
  const { facts, warnings } = read(posted, texts);
  assert.doesNotMatch(JSON.stringify({ facts, warnings }), /planted|jane|march/i);
  assert.equal(facts.name, 'Arc Welding');
  assert.equal(facts.description, 'The earner has welded.');
  const pointers = warnings.map(({ code, pointer }) => `${code} ${pointer}`);
  assert.ok(pointers.includes('personal_data_removed /credential/description'), pointers.join());
  assert.ok(pointers.includes('personal_data_removed /credential/skills/2'), pointers.join());
  assert.ok(pointers.includes('personal_data_removed /supporting_texts/0/text'), pointers.join());
});

test('what no longer fits is cut and no placeholder', () => {
  const texts = Array.from({ length: 5 }, () => ({ text: 'Weld the plates. '.repeat(1100).trim() }));
  const { facts, warnings } = read({}, texts);
  assert.equal(facts.supporting_texts.length, 4);
  assert.deepEqual([...new Set(warnings.map(({ code }) => code))], ['text_cut']);
});

test('two awards of one credential give the same facts', () => {
  const of = (name: string, issued_on: string) =>
    read({ recipient: { name }, issued_on, description: `${name} has welded six joints. Issued on ${issued_on}.` })
      .facts;
  assert.deepEqual(of('Jane Planted', '2026-03-03'), of('Wei Zhang', '2025-11-30'));
});

test('a value that was known apart from the credential goes, too', () => {
  const credential = nativeCredentialSchema.parse({ name: 'Arc Welding', description: 'Jane Planted has welded.' });
  const personal = [{ kind: 'name', value: 'Jane Planted' }] as const;
  const outcome = readCredential({ credential, supportingTexts: [], personal });
  assert.ok(outcome.kind === 'read');
  assert.equal(outcome.facts.description, 'The earner has welded.');
});

test('a placeholder is no fact, and a warning says where it stood', () => {
  const posted = { level: 'TBD', description: 'Description goes here', skills: ['Welding', 'n/a'], criteria: '...' };
  const { facts, warnings } = read({ ...posted, prerequisites: 'None' });
  assert.deepEqual(facts, {
    name: 'Arc Welding',
    issuer: { name: 'Northgate' },
    prerequisites: 'None',
    skills: ['Welding'],
    learning_outcomes: [],
    supporting_texts: [],
  });
  const pointers = ['/credential/level', '/credential/description', '/credential/criteria', '/credential/skills/1'];
  assert.deepEqual(
    warnings.map(({ code, pointer }) => ({ code, pointer })),
    pointers.map((pointer) => ({ code: 'placeholder_ignored', pointer })),
  );
});

test('a name that is a placeholder is no name', () => {
  const outcome = readCredential({ credential: { name: 'TBD', issuer: 'Northgate' }, supportingTexts: [] });
  assert.ok(outcome.kind === 'failed');
  assert.deepEqual(
    outcome.errors.map(({ pointer }) => pointer),
    ['/credential/name'],
  );
});

test('a text with lost or wrongly decoded characters is used with a warning', () => {
  const garbled = [
    'Universit\ufffd Nord',
    'Universit\ud83c Nord',
    'Universit\u00c3\u00a9 Nord',
    'Nord\u00e2\u20ac\u2122s',
  ];
  for (const issuer of garbled) {
    const { facts, warnings } = read({ issuer, description: issuer }, [{ title: issuer, text: issuer }]);
    assert.deepEqual(
      warnings.map(({ code, pointer }) => `${code} ${pointer}`),
      ['/credential/issuer', '/credential/description', '/supporting_texts/0/text', '/supporting_texts/0/title'].map(
        (pointer) => `text_garbled ${pointer}`,
      ),
    );
    assert.equal(facts.issuer?.name, issuer.replace(/[\ufffd\ud83c]/, ''));
  }
  assert.deepEqual(read({ issuer: 'Université “Nord” – Âge, SÃO' }).warnings, []);
});
