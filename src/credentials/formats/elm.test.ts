import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../read-document.ts';

function read(claim: object, around: object = {}) {
  const reading = readDocument({
    document: {
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      ...around,
      credentialSubject: { hasClaim: [{ type: 'LearningAchievement', title: 'Bread Baking', ...claim }] },
    },
  });
  assert.ok(reading.kind === 'document_read', JSON.stringify(reading));
  return reading.credential;
}

const specification = (properties: object) => ({ specifiedBy: { type: 'Qualification', ...properties } });

test('credits are those of the specification, else those received for the claim', () => {
  const received = { creditReceived: [{ point: '3', framework: { prefLabel: { de: ['ECVET'] } } }] };
  assert.equal(read(received).credits, '3 ECVET');
  assert.equal(read({ creditReceived: { point: 3, framework: { notation: 'ECTS' } } }).credits, '3 ECTS');
  assert.equal(read({ ...received, ...specification({ creditPoint: [{ point: 6 }] }) }).credits, '6');
});

test('a level stands under the name of a European, a national or any level', () => {
  const labelled = { id: 'urn:level', prefLabel: { en: 'EQF Level 3' } };
  for (const name of ['level', 'educationLevel']) {
    assert.equal(read({ [name]: labelled }).level, 'EQF Level 3');
    assert.equal(read(specification({ [name]: { id: 'http://data.europa.eu/snb/eqf/3' } })).level, 'EQF 3');
    assert.equal(read({ [name]: labelled, ...specification({ eqfLevel: '5' }) }).level, 'EQF 5');
  }
});

test('a language without a code is known by its label', () => {
  const languageOf = (prefLabel: unknown) => read(specification({ language: { prefLabel } })).language;
  for (const label of [
    { en: 'Dutch' },
    { es: ['neerlandés'] },
    { de: 'Niederländisch' },
    { nl: 'Nederlands' },
    'Dutch',
  ])
    assert.equal(languageOf(label), 'nl');
  assert.equal(languageOf([{ '@language': 'en', '@value': 'Dutch' }]), 'nl');
  assert.equal(languageOf({ en: 'Whatever the group speaks' }), undefined);
});

test('a final grade is no assessment, and an examination is one', () => {
  const assessmentOf = (...titles: string[]) =>
    read({ provenBy: titles.map((title) => ({ type: 'LearningAssessment', title, grade: '8' })) }).assessment;
  const grades = [
    'Overall classification of the qualification',
    'Final grade',
    'Gesamtnote',
    'Mention générale',
    'Calificación final',
    'Classificação final',
    'Voto di laurea',
    'Eindcijfer',
  ];
  assert.equal(assessmentOf(...grades), undefined);
  const examinations = ['Final examination', 'Classification of flours', 'Abschlussprüfung', 'Prova finale'];
  assert.equal(assessmentOf(...grades, ...examinations), examinations.join(', '));
});

test('the type is that of the claim, else the class of the credential', () => {
  const around = { type: ['VerifiableCredential', 'EuropeanDigitalCredential', 'EuropeanBakersDiploma'] };
  assert.equal(read({}, around).type, 'EuropeanBakersDiploma');
  assert.equal(read(specification({ dcType: 'Guild diploma' }), around).type, 'Guild diploma');
  assert.equal(read({}).type, undefined);
});

test('a subject is a skill where it is a concept of a framework of skills', () => {
  const subject = (id: string, prefLabel: string) => ({ id, prefLabel: { en: prefLabel } });
  for (const name of ['educationSubject', 'thematicArea']) {
    const subjects = [
      subject('http://data.europa.eu/esco/skill/abc', 'Proving dough'),
      subject('http://data.europa.eu/snb/digcomp/1.1', 'Finding recipes'),
      subject('http://data.europa.eu/snb/isced-f/0721', 'Food processing'),
      subject('urn:crafts', 'Crafts'),
    ];
    const { description, skills } = read(specification({ [name]: subjects }));
    assert.deepEqual(
      [description, skills],
      ['Field of study: Food processing, Crafts', ['Proving dough', 'Finding recipes']],
    );
  }
});
