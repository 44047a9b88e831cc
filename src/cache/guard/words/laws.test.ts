import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withLawsWrittenOut } from './laws.ts';

test('names of laws and articles are written out before their numbers', () => {
  for (const [language, text, told] of [
    ['it', 'Art. 37 del D. Lgs. n. 81/08', 'articolo 37 del decreto legislativo 81/2008'],
    ['it', 'D.M. 37/08', 'decreto ministeriale 37/2008'],
    ['pt', 'DL 66/2011', 'decreto lei 66/2011'],
    ['es', 'R.D. 1085/2020', 'real decreto 1085/2020'],
    ['fr', 'Loi n° 2018-771', 'loi 2018-771'],
    ['de', 'Art. 3 Abs. 1 S. 2 BBiG', 'Artikel 3 Absatz 1 Satz 2 BBiG'],
    ['nl', 'Art. 6 Warenwet', 'artikel 6 Warenwet'],
  ] as const)
    assert.equal(withLawsWrittenOut(language, text), told);
});

test('letters without the number of a law stay', () => {
  for (const [language, text] of [
    ['es', 'Learning outcome LO 3'],
    ['es', 'LO 3/4'],
    ['es', 'RD 5'],
    ['pt', 'Volume DL 200'],
    ['it', 'Misura DM 10'],
    ['it', 'DM 37/38'],
    ['fr', 'Ordonnance 45'],
    ['de', 'Buch 3 S. 12'],
    ['de', 'Band 2 Abs. 3'],
    ['de', 'Kurs der Art. 3 Tage'],
    ['en', 'State of the art. 3 days of welding'],
    ['en', 'Learners study art. 12 lessons'],
    ['en', 'Art. 20 hours'],
    ['nl', 'art. 12 stukken'],
  ] as const)
    assert.equal(withLawsWrittenOut(language, text), text);
});
