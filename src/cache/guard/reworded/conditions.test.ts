import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withConditionBehind } from './conditions.ts';

test('tells a condition behind what follows from it', () => {
  for (const [language, text, told] of [
    ['en', 'If the fee is unpaid, registration lapses.', 'Registration lapses if the fee is unpaid.'],
    [
      'de',
      'Wenn die Gebühr nicht bezahlt wird, erlischt die Zulassung.',
      'Die Zulassung erlischt, wenn die Gebühr nicht bezahlt wird.',
    ],
    [
      'nl',
      'Als de bijdrage niet is betaald, vervalt de registratie',
      'De registratie vervalt als de bijdrage niet is betaald',
    ],
  ] as const)
    assert.equal(withConditionBehind(text, language), told);
});

test('of two things, or of what is asked, it stays in front', () => {
  for (const text of [
    'If the fee is unpaid or late, registration lapses.',
    'If the fee is unpaid, candidates are asked.',
    'If the fee is unpaid, only registration lapses.',
    'If the fee is unpaid, '.repeat(1000),
  ])
    assert.equal(withConditionBehind(text, 'en'), text);
});
