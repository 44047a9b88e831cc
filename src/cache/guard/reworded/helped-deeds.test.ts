import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withHelpedDeeds } from './helped-deeds.ts';

test('tells what a course helps with as verbs', () => {
  for (const [language, text, told] of [
    ['en', 'Helps nurses with the prevention of falls.', 'Helps nurses to prevent falls.'],
    [
      'en',
      'Covers the arrangement of funerals and the planning of budgets.',
      'Covers arranging funerals and planning budgets.',
    ],
    ['pt', 'Possibilita a compreensão de avisos.', 'Permite compreender avisos.'],
  ] as const)
    assert.equal(wordingOf(withHelpedDeeds, language, text), told);
});

test('what others could do, or what names no deed, stays', () => {
  for (const [language, text] of [
    ['en', 'Helps schools with the selection of teachers.'],
    ['en', 'Covers the arrangement of flowers and the history of art.'],
    ['pt', 'Possibilita a compreensão dos clientes.'],
  ] as const)
    assert.equal(wordingOf(withHelpedDeeds, language, text), text);
});
