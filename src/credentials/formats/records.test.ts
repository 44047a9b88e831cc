import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../read-document.ts';

function read(document: object) {
  const reading = readDocument({ document });
  assert.ok(reading.kind === 'document_read', JSON.stringify(reading));
  return reading;
}

const achievement = { type: ['Achievement'], name: 'Bread Baking', description: 'Bake bread.' };
const issuer = { name: 'Record Office' };
const creator = { name: 'Mill School' };

test('a record is told by its class in any case, and has achievements by either name', () => {
  for (const type of ['ClrCredential', 'CLRCredential', 'clrCredential'])
    for (const name of ['achievement', 'achievements']) {
      const credentialSubject = { type: 'ClrSubject', name: 'Marta Quill', [name]: [achievement] };
      const { format, credential } = read({ type: ['VerifiableCredential', type], issuer, credentialSubject });
      assert.deepEqual([format, credential.name, credential.issuer], ['clr2', 'Bread Baking', issuer]);
    }
});

test('the creator of what stands in a record itself is its issuer, and a credential in it has its own', () => {
  const record = (credentialSubject: object) =>
    read({ type: ['VerifiableCredential', 'ClrCredential'], issuer, credentialSubject }).credential.issuer;
  const created = { ...achievement, creator };
  const ofCredential = { name: 'Town Bakery' };
  const credential = {
    type: ['VerifiableCredential'],
    issuer: ofCredential,
    credentialSubject: { achievement: created },
  };
  assert.deepEqual(record({ achievement: created }), creator);
  assert.deepEqual(record({ achievement: { ...achievement, creator: { id: 'https://mill.example' } } }), issuer);
  assert.deepEqual(record({ verifiableCredential: [credential] }), ofCredential);
  assert.deepEqual(record({ verifiableCredential: [{ ...credential, issuer: 'did:key:z6Mk' }] }), creator);
});

test('a record of assertions has the publisher as its issuer where an achievement names none', () => {
  for (const type of ['Clr', 'ClrCredential']) {
    const recordOf = (asserted: object) => ({
      type,
      id: 'urn:uuid:record',
      learner: { id: 'l-7', name: 'Marta Quill' },
      publisher: issuer,
      assertions: [{ type: 'Assertion', achievement: { ...asserted, description: 'Marta Quill baked bread.' } }],
    });
    const { format, credential, personal } = read(recordOf(achievement));
    assert.deepEqual([format, credential.name, credential.issuer], ['clr2', 'Bread Baking', issuer]);
    assert.ok(personal.some(({ value }) => value === 'Marta Quill'));
    assert.deepEqual(read(recordOf({ ...achievement, issuer: creator })).credential.issuer, creator);
  }
});

test('badges of others in a profile are read beside those of the platform', () => {
  const external_badge = {
    badge_name: 'Bread Baking',
    issuer_name: 'Mill School',
    badge_description: 'Bakes bread.',
    recipient_name: 'Marta Quill',
    issued_at_date: '2025-02-10',
    skills: [{ name: 'Kneading' }],
  };
  const native = { issued_to: 'Marta Quill', badge_template: { name: 'Cake Baking', skills: [{ name: 'Icing' }] } };
  const credential = {
    name: 'Bread Baking',
    description: 'Bakes bread.',
    issuer: creator,
    skills: ['Kneading'],
  };
  const item = { id: 'e-1', external_badge };
  for (const document of [item, external_badge, { data: item }, { data: [item] }, [item]]) {
    const reading = read(document);
    assert.deepEqual([reading.format, reading.credential], ['credly', credential]);
    assert.ok(reading.isAward && reading.personal.some(({ value }) => value === 'Marta Quill'));
  }
  const beside = { document: { data: [native, item] } };
  assert.equal(readDocument(beside).kind, 'failed');
  const second = readDocument({ ...beside, achievementId: '2' });
  assert.ok(second.kind === 'document_read' && second.credential.name === 'Bread Baking');
});
