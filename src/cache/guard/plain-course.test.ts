import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgeSharing } from './judge-sharing.ts';

const same = [
  ['en', 'Perineal Suturing Course for Midwives', 'Perineal Suturing Programme for Midwives'],
  ['en', 'Fire Safety Course', 'Fire Safety Training'],
  ['en', 'Training in Bricklaying', 'Programme in Bricklaying'],
  ['es', 'Curso de soldadura naval', 'Formación de soldadura naval'],
  ['es', 'Curso en poda de olivos', 'Capacitación en poda de olivos'],
  ['fr', 'Formation à la taille des haies', 'Programme à la taille des haies'],
  ['de', 'Erste-Hilfe-Kurs', 'Erste-Hilfe-Lehrgang'],
  ['de', 'Schulung Brandschutz', 'Kurs Brandschutz'],
  ['de', 'Schweißlehrgang Aluminium', 'Schweißkurs Aluminium'],
  ['pt', 'Curso de poda de vinhas', 'Programa de poda de vinhas'],
  ['it', 'Corso di potatura degli ulivi', 'Percorso di potatura degli ulivi'],
  ['nl', 'Cursus Heftruck', 'Training Heftruck'],
] as const;

const different = [
  ['en', 'Fire Safety Course', 'Fire Safety Workshop'],
  ['en', 'Fire Safety Course', 'Fire Safety Exam'],
  ['en', 'Carpentry Apprenticeship', 'Carpentry Programme'],
  ['en', 'Training for Trainers', 'Course for Trainers'],
  ['en', 'Instructor Training', 'Instructor Course'],
  ['en', 'Programme Management', 'Training Management'],
  ['en', 'Golf Course', 'Golf Training'],
  ['en', 'Strength Training', 'Strength Programme'],
  ['en', 'Exchange Programme', 'Exchange Course'],
  ['en', 'Fire Safety Course', 'Fire Safety Course Training'],
  ['es', 'Formación de formadores', 'Curso de formadores'],
  ['es', 'Formación de precios', 'Curso de precios'],
  ['es', 'Programa de intercambio', 'Curso de intercambio'],
  ['es', 'Curso de soldadura naval', 'Taller de soldadura naval'],
  ['fr', 'Programme de recherche', 'Cours de recherche'],
  ['de', 'Schulung von Mitarbeitenden', 'Kurs von Mitarbeitenden'],
  ['de', 'Kurs Brandschutz', 'Ausbildung Brandschutz'],
  ['pt', 'Programa de estágios', 'Módulo de estágios'],
  ['it', 'Percorso di eccellenza', 'Corso di eccellenza'],
  ['nl', 'Opleiding kapper', 'Cursus kapper'],
  ['nl', 'Training van trainers', 'Cursus van trainers'],
] as const;

test('a title has one word for what is taught', () => {
  for (const [locale, one, other] of same)
    assert.deepEqual(judgeSharing(told(one), told(other), locale), { kind: 'same' }, `${one} | ${other}`);
});

test('another kind of teaching and a thing of its own stay', () => {
  for (const [locale, one, other] of different)
    assert.equal(judgeSharing(told(one), told(other), locale).kind, 'different', `${one} | ${other}`);
});

test('two bare titles stay apart, since nothing tells what is taught', () => {
  const [one, other] = ['Perineal Suturing Training', 'Perineal Suturing Programme'].map((name) => named(name));
  assert.ok(one && other);
  assert.equal(judgeSharing(one, other, 'en').kind, 'different');
});

function told(name: string): CredentialFacts {
  return { ...named(name), description: '2026' };
}

function named(name: string): CredentialFacts {
  return { name, skills: [], learning_outcomes: [], supporting_texts: [] };
}
