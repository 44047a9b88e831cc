import assert from 'node:assert/strict';
import { suite, test } from 'node:test';

import { createRedactor } from '../redact.ts';

const redactTemplate = createRedactor([], { isAward: false });

const filledIn: readonly (readonly [string, string])[] = [
  [
    '[recipient.name] has completed the avalanche course on [certificate.issued_on].',
    'The earner has completed the avalanche course.',
  ],
  [
    'This certifies that {{recipient.name}} completed a 16-hour course with a grade of {{ grade }}.',
    'This certifies that the earner completed a 16-hour course.',
  ],
  ['Awarded to %RECIPIENT_NAME% for beacon search.', 'Awarded for beacon search.'],
  ['Awarded to <name> on <date>. It covers beacon search.', 'It covers beacon search.'],
  ['Dear {FirstName}, you have completed the course. It covers beacon search.', 'It covers beacon search.'],
  ['«Nom du stagiaire» a suivi la formation. Elle dure 16 heures.', 'Elle dure 16 heures.'],
];

suite('what a design leaves room for is no fact', () => {
  for (const [text, expected] of filledIn)
    test(text, () => {
      assert.equal(redactTemplate(text).text, expected);
    });
});

const written = [
  'Learners write templates with {{mustache}} tags and arrays such as a[i.j].',
  'Learners use the <name> element and the %d directive.',
  'It covers beacon search [see syllabus], {x} and 5 % [B2].',
];

suite('what is written about signs of a kind stays', () => {
  for (const text of written)
    test(text, () => {
      assert.equal(redactTemplate(text).text, text);
    });
});
