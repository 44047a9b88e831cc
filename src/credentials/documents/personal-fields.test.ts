import assert from 'node:assert/strict';
import { test } from 'node:test';

import { personRuleFor, ruleFor } from './personal-fields.ts';

const nationalNumbers = 'taxid codicefiscale steuerid ssn dni nif pesel bsn personnummer'.split(' ');

test('a national number of a person is an identifier', () => {
  for (const field of nationalNumbers)
    assert.deepEqual(personRuleFor(field), { reason: 'recipient', kind: 'id' }, field);
});

test('the same number of an organisation is not the recipient’s', () => {
  for (const field of nationalNumbers) assert.equal(ruleFor(field), undefined, field);
});
