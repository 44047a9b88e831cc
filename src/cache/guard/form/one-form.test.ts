import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CredentialFacts } from '../../../credentials/facts.ts';
import { judgeSharing } from '../judge-sharing.ts';
import { inOneForm } from './one-form.ts';

const facts: CredentialFacts = {
  name: 'Kartenlesen II, 2. Auflage',
  issuer: { name: 'Die Akademie Lagerwerk G.m.b.H.' },
  duration: 'Dauer: 6 Wochen',
  description: 'Inhalte:\n1. Schnitt\n2. Sorten\n3. Saft',
  criteria: 'Gruppen zahlen EUR 50 bis 31. März 2027.',
  audience: 'Gruppen von 3 bis 5 Personen, auch Kinder, lernen.',
  skills: ['Karten', 'Kompass'],
  learning_outcomes: [],
  supporting_texts: [],
};

const sameInForm: CredentialFacts = {
  ...facts,
  name: 'Kartenlesen 2, zweite Auflage',
  issuer: { name: 'Akademie Lagerwerk GmbH' },
  duration: 'sechs Wochen',
  description: 'Schnitt, Sorten und Saft',
  criteria: 'Gruppen zahlen 50 Euro bis 31.03.2027.',
  audience: 'Gruppen von 3-5 Personen (auch Kinder) lernen.',
  skills: ['Kompass', 'Karten'],
};

test('facts that differ in form in every field are the same both ways', () => {
  assert.deepEqual(judgeSharing(facts, sameInForm, 'de'), { kind: 'same' });
  assert.deepEqual(judgeSharing(sameInForm, facts, 'de'), { kind: 'same' });
});

test('one fact more or less among many forms keeps apart', () => {
  for (const change of [
    { name: 'Kartenlesen 3, zweite Auflage' },
    { issuer: { name: 'Akademie Lagerwerk AG' } },
    { duration: 'sechs Monate' },
    { description: 'Schnitt, Sorten oder Saft' },
    { description: 'Nicht behandelt: Schnitt, Sorten und Saft' },
    { criteria: 'Gruppen zahlen 50 Euro ab 31.03.2027.' },
    { audience: 'Gruppen von 3-6 Personen (auch Kinder) lernen.' },
    { audience: 'Gruppen von 3-5 Personen (ohne Kinder) lernen.' },
    { skills: ['Kompass'] },
    { supporting_texts: [{ text: 'Mehr' }] },
  ] as const) {
    const other = { ...sameInForm, ...change };
    assert.equal(judgeSharing(facts, other, 'de').kind, 'different', JSON.stringify(change));
    assert.equal(judgeSharing(other, facts, 'de').kind, 'different', JSON.stringify(change));
  }
});

test('a language without lists has no one form', () => {
  assert.equal(inOneForm(facts, sameInForm, 'pl'), undefined);
});

test('capitals that tell another word are not typed in two ways', () => {
  const [one, other] = ['Explain how IT recovered', '★ Explain how it recovered'].map((criteria) => ({
    ...facts,
    criteria,
  }));
  assert.ok(one && other);
  assert.equal(inOneForm(one, other, 'en'), undefined);
});

const issuers = [
  ['es', 'La Universidad de Campo Llano', 'Universidad de Campo Llano'],
  ['fr', "L'École des Caves, S.A.S.", 'École des Caves SAS'],
  ['de', 'Honigland Service GmbH & Co. KG', 'Honigland Service GmbH & Co KG'],
  ['pt', 'A Escola Faísca, Lda.', 'Escola Faísca, Limitada'],
  ['it', 'Il Politecnico delle Arti', 'Politecnico delle Arti'],
  ['nl', 'De Hogeschool Rivierenland', 'Hogeschool Rivierenland'],
] as const;

const otherIssuers = [
  ['es', 'Los Ángeles College', 'Ángeles College'],
  ['es', 'La Paz Formación', 'Paz Formación'],
  ['fr', 'Le Mans Université', 'Mans Université'],
  ['nl', 'De Montfort Hogeschool', 'Montfort Hogeschool'],
  ['nl', 'De Boer Trainingen', 'Boer Trainingen'],
  ['it', 'La Rosa Consulting', 'Rosa Consulting'],
  ['de', 'Honigland GmbH & Co. KG', 'Honigland GmbH'],
  ['pt', 'Faísca Formação, Lda.', 'Faísca Formação, S.A.'],
] as const;

test('an article and the marks of a legal form are no part of an issuer', () => {
  for (const [locale, name, other] of issuers) assert.equal(kindOf([name, other], locale), 'same', name);
});

test('the article of a place and another legal form are', () => {
  for (const [locale, name, other] of otherIssuers) assert.equal(kindOf([name, other], locale), 'different', name);
});

function kindOf([name, other]: readonly [string, string], locale: string): string {
  return judgeSharing({ ...facts, issuer: { name } }, { ...facts, issuer: { name: other } }, locale).kind;
}
