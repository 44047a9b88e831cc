import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { collectPersonalValues } from './personal-values.ts';

const collect = (recipient: unknown) =>
  collectPersonalValues({ recipient: recipient }).map(({ kind, value }) => `${kind} ${value}`);

test('a value is of the kind its field names', () => {
  const cases = [
    { recipient: { name: 'Jane Smith' }, found: ['name Jane Smith'] },
    { recipient: { fullName: 'Jane Smith' }, found: ['name Jane Smith'] },
    { recipient: { givenName: 'Jane', family_name: 'Smith' }, found: ['given_name Jane', 'family_name Smith'] },
    { recipient: { name: { first: 'Jane', last: 'Smith' } }, found: ['given_name Jane', 'family_name Smith'] },
    { recipient: { type: 'email', hashed: false, identity: 'jane@x.example' }, found: ['email jane@x.example'] },
    { recipient: { identity: 'sha256$abc', salt: 'pepper' }, found: ['id sha256$abc', 'id pepper'] },
    { recipient: { id: 'did:key:z6Mk' }, found: ['id did:key:z6Mk'] },
    { recipient: { phone: 4915123456 }, found: ['phone 4915123456'] },
    { recipient: { dateOfBirth: '2001-02-03' }, found: ['date 2001-02-03'] },
    {
      recipient: { address: { street: 'Elm Street 1', country: 'NL' } },
      found: ['address Elm Street 1', 'address NL'],
    },
    { recipient: { department: 'Welding', tags: ['a1', 'b2'] }, found: ['other Welding', 'other a1', 'other b2'] },
  ];
  for (const { recipient, found } of cases) assert.deepEqual(collect(recipient), found, JSON.stringify(recipient));
});

test('dates and number of the award are personal', () => {
  const native = { issued_on: '2026-03-03', expires_on: '2028-03-03', credential_id: 'C-1' };
  assert.deepEqual(collectPersonalValues(native), [
    { kind: 'date', value: '2026-03-03' },
    { kind: 'expiry', value: '2028-03-03' },
    { kind: 'id', value: 'C-1' },
  ]);
});

test('a value that comes twice is collected once', () => {
  assert.deepEqual(collect([{ name: 'Jane' }, { name: 'Jane' }]), ['name Jane']);
});

test('a recipient of any shape is read, and never for long', () => {
  fc.assert(fc.property(fc.jsonValue(), (recipient) => collect(recipient).every((value) => value.length < 400)));
  const deep = JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`) as unknown;
  assert.deepEqual(collect(deep), []);
  assert.equal(collect(Array.from({ length: 100_000 }, (_, index) => `a${index}`)).length, 200);
});
