import assert from 'node:assert/strict';
import { test } from 'node:test';

import { unsupported } from '../../../../test/support/unsupported.ts';

const yearly: readonly (readonly [string, string])[] = [
  ['en', 'It has to be renewed every year.'],
  ['de', 'Es ist jährlich zu erneuern.'],
  ['fr', 'À renouveler chaque année.'],
  ['es', 'Hay que renovarlo cada año.'],
  ['pt', 'Deve ser renovado todos os anos.'],
  ['it', 'Va rinnovato ogni anno.'],
  ['nl', 'Het moet elk jaar worden verlengd.'],
];

test('a yearly renewal is no validity of two years, and one of a year or by points a year', () => {
  for (const [language, text] of yearly) {
    assert.notDeepEqual(unsupported(language, { validity: '2 years' }, text), [], text);
    for (const validity of ['1 year', '12 months', '3 years, with 20 points a year']) {
      assert.deepEqual(unsupported(language, { validity }, text), [], `${text} ${validity}`);
    }
  }
});
