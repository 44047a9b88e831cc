import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withAccents } from './with-accents.ts';
import { listsOf } from './words/lists-of.ts';

test('a title in capitals takes the accents that the other has', () => {
  for (const [language, one, other, told] of [
    ['es', 'TECNICO EN MUSICA', 'Técnico en música', 'TÉCNICO EN MÚSICA'],
    ['fr', 'Titre MACON', 'Titre Maçon', 'Titre MAÇON'],
    ['fr', "INTRODUCTION A L'OENOLOGIE", "Introduction à l'œnologie", "INTRODUCTION À L'ŒNOLOGIE"],
    ['pt', 'TECNICO DE SEGURANCA', 'Técnico de Segurança', 'TÉCNICO DE SEGURANÇA'],
    ['it', "SOCIETA' DANTE", 'Società Dante', 'SOCIETÀ DANTE'],
    ['it', "Societa' Dante", 'Società Dante', 'Società Dante'],
    ['nl', 'COORDINATOR', 'Coördinator', 'COÖRDINATOR'],
  ] as const)
    assert.equal(inAccentsOf(language, one, other), told);
});

test('it stays where capitals could be another word', () => {
  for (const [language, one, other] of [
    ['es', 'SECRETARIA TECNICA', 'Secretaría técnica'],
    ['es', 'SECRETARIA TECNICA', 'Secretaria técnica'],
    ['fr', 'MARCHE DES METIERS', 'Marché des métiers'],
    ['fr', 'PREPARATION DES FORETS', 'Préparation des forets'],
    ['it', 'UNITA E QUALITA', 'Unità e qualità'],
    ['pt', 'AVO E CRIANCA', 'Avó e criança'],
    ['nl', 'EEN PATIENT', 'Eén patiënt'],
  ] as const)
    assert.equal(inAccentsOf(language, one, other), one);
});

test('small letters, ñ, the dots of German and words of few letters beside an accent are as they were typed', () => {
  for (const [language, one, other] of [
    ['es', 'Tecnico', 'Técnico'],
    ['es', 'EL NINO', 'El niño'],
    ['de', 'SCHULER', 'Schüler'],
    ['pt', 'INICIAÇÃO A VELA', 'Iniciação à vela'],
    ['es', 'Curso PIE', 'Curso píe'],
  ] as const)
    assert.equal(inAccentsOf(language, one, other), one);
});

function inAccentsOf(language: string, one: string, other: string): string {
  const lists = listsOf(language);
  assert.ok(lists);
  return withAccents(one, other, lists);
}
