import assert from 'node:assert/strict';
import { test } from 'node:test';

import { likeOther } from './like-other.ts';
import { listsOf } from './words/lists-of.ts';

test('a text in capitals takes the words of the other where each is certain', () => {
  for (const [language, one, other] of [
    ['fr', 'ELECTRICITE ET SECURITE', 'Électricité et sécurité'],
    ['es', 'FORMACION TECNICA', 'Formación técnica'],
    ['pt', 'CURSO DOS TECNICOS', 'Curso dos técnicos'],
    ['it', 'CORSO DI QUALITA', 'Corso di qualità'],
    ['en', 'WELDING FOR BEGINNERS', 'Welding for beginners'],
  ] as const)
    assert.equal(asOther(language, one, other), other);
});

test('it stays where one word of it may be another', () => {
  for (const [language, one, other] of [
    ['fr', 'RELEVE DES NOTES', 'Relève des notes'],
    ['fr', 'CONTROLE DES FORETS', 'Contrôle des forets'],
    ['fr', 'LE CANDIDAT CONSULTE LE DOSSIER', 'Le candidat consulté le dossier'],
    ['es', 'EL CENTRO DE FORMACION', 'El centro dé formación'],
    ['pt', 'FORMACAO A MAO', 'Formação à mão'],
    ['it', 'CORSO CHE ABILITA', 'Corso che abilità'],
  ] as const)
    assert.equal(asOther(language, one, other), one);
});

test('brackets go around an acronym that is known or spelled out, and around no other capitals', () => {
  for (const [text, bare] of [
    ['Español (DELE) B2', 'Español DELE B2'],
    ['Gas Tungsten Arc Welding (GTAW) Safety', 'Gas Tungsten Arc Welding GTAW Safety'],
  ] as const)
    assert.equal(asOther('en', text, bare), bare);
  for (const text of ['Music (BUSINESS)', 'Teacher (DEAF)', 'Safety (NOT) Required', 'Reading (RUS)', 'Español (ESP)'])
    assert.equal(asOther('en', text, text.replace(/[()]/g, '')), text);
});

function asOther(language: string, one: string, other: string): string | undefined {
  const lists = listsOf(language);
  assert.ok(lists);
  return likeOther([one, other], lists)[0];
}
