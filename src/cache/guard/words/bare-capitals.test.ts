import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isCertainInCapitals } from './bare-capitals.ts';
import { listsOf } from './lists-of.ts';

const certain: Readonly<Record<string, string>> = {
  es: 'formación formaciones técnico básica informática teoría días',
  fr: 'qualité sécurité formation études première examen',
  pt: 'formação sessão ciência básico português cidade',
  it: 'qualità attività formazione città',
};

const uncertain: Readonly<Record<string, string>> = {
  es: 'secretaría secretaria pérdida perdida fábrica fabrica continúa hacía ejército monté rescate de música el si',
  fr: 'consulté consulte retraités retraites traité gènes gênes pâles boîte boite mûres forêts forets relève évalue des sur à',
  pt: 'secretária secretaria tranças trancas louça força fábrica sábia manhã manha gerência agência influência caçador à a e',
  it: 'abilità abilita unità facilità necessità mobilità capacità disabilità terrà terra passo passò e è',
};

for (const [language, words] of Object.entries(certain)) {
  test(`${language} words that can be no other in capitals are certain`, () => {
    for (const word of words.split(' ')) assert.ok(isCertain(word, language), word);
  });
}

for (const [language, words] of Object.entries(uncertain)) {
  test(`${language} words that have a twin are not certain, with an accent or without`, () => {
    for (const word of words.split(' ')) assert.ok(!isCertain(word, language), word);
  });
}

function isCertain(word: string, language: string): boolean {
  const lists = listsOf(language);
  assert.ok(lists);
  return isCertainInCapitals(word, lists);
}
