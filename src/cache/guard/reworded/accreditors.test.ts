import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withAccreditors } from './accreditors.ts';

test('tells who accredits in one order', () => {
  for (const [language, text, told] of [
    ['en', 'Holds AACSB, AMBA and EQUIS accreditation', 'Accredited by AACSB and AMBA and EQUIS'],
    ['en', 'NAAB and RIBA accredited', 'Accredited by NAAB and RIBA'],
    ['fr', 'Accréditation de la CTI', 'Accrédité par CTI'],
    ['de', 'AQAS-akkreditiert', 'Akkreditiert von AQAS'],
  ] as const)
    assert.equal(wordingOf(withAccreditors, language, text), told);
});

test('what is no acronym, sought or for somebody stays', () => {
  for (const [language, text] of [
    ['en', 'Holds accreditation for AMBA'],
    ['en', 'Seeks AMBA accreditation'],
    ['en', 'AMBA holds accreditation'],
    ['fr', 'Accréditation par la CTI en cours'],
  ] as const)
    assert.equal(wordingOf(withAccreditors, language, text), text);
});
