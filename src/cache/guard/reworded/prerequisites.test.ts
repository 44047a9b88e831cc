import assert from 'node:assert/strict';
import { test } from 'node:test';

import { wordingOf } from '../../../../test/support/wording-of.ts';
import { withPlainHaving } from './prerequisites.ts';

test('tells what somebody has in one way', () => {
  for (const [language, text, told] of [
    ['en', 'Rescue Diver certification already held', 'Must hold Rescue Diver certification'],
    ['es', 'Ser titular del carné B', 'Tener el carné B'],
    ['fr', 'Être titulaire du BNSSA', 'Posséder le BNSSA'],
    ['de', 'Abgeschlossene Lehre', 'Abschluss einer Lehre'],
    ['pt', 'Ter 16 anos ou mais', 'Ter pelo menos 16 anos'],
    ['pt', 'Ter 16 anos e ser titular do Nível 1', 'Possuir o Nível 1 e ter 16 anos'],
    ['it', 'Essere in possesso della patente B', 'Possedere la patente B'],
    ['nl', 'Beschikken over een rijbewijs', 'Een rijbewijs hebben'],
  ] as const)
    assert.equal(wordingOf(withPlainHaving, language, text), told);
});

test('what was had, has been had for years or is wanted stays', () => {
  for (const [language, text] of [
    ['en', 'Rescue Diver certification to be held'],
    ['es', 'Haber sido titular del carné B'],
    ['fr', 'Être titulaire du permis depuis trois ans'],
    ['de', 'Begonnene Lehre'],
    ['it', 'Avere posseduto la patente B'],
  ] as const)
    assert.equal(wordingOf(withPlainHaving, language, text), text);
});
