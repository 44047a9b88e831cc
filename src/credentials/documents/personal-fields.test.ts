import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPerson, personRuleFor, ruleFor } from './personal-fields.ts';

const nationalNumbers = 'taxid codicefiscale steuerid ssn dni nif pesel bsn personnummer'.split(' ');

test('a national number of a person is an identifier', () => {
  for (const field of nationalNumbers)
    assert.deepEqual(personRuleFor(field), { reason: 'recipient', kind: 'id' }, field);
});

test('the same number of an organisation is not the recipient’s', () => {
  for (const field of nationalNumbers) assert.equal(ruleFor(field), undefined, field);
});

test('fields that vendors call a holder in their own language hold a person', () => {
  for (const field of [
    'titulaire',
    'inhaberin',
    'ontvanger',
    'uitgereiktaan',
    'verliehenan',
    'otorgadoa',
    'rilasciatoa',
  ])
    assert.ok(isPerson(field), field);
  for (const field of ['titel', 'titulo', 'instructor', 'auteur', 'issuedby', 'diplome'])
    assert.ok(!isPerson(field), field);
});

test('fields that tell for whom it is meant, or which body answers for it, hold no person', () => {
  for (const field of ['destinatario', 'destinataire', 'bénéficiaire', 'beneficiaria', 'titular'])
    assert.ok(!isPerson(field), field);
});
