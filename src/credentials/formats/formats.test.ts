import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../read-document.ts';

function read(document: unknown) {
  const reading = readDocument({ document });
  assert.ok(reading.kind === 'document_read', JSON.stringify(reading));
  return reading;
}

test('a Certifier credential is one, also where its group has all that a badge has', () => {
  const group = {
    name: 'Bread Baking',
    description: 'Bake bread.',
    criteria: 'Bake six loaves.',
    issuer: { name: 'Mill School' },
    credentialType: 'Course certificate',
    level: 'Beginner',
    skills: ['Kneading'],
  };
  const { format, credential } = read({ publicId: 'p', groupId: 'g', issueDate: '2025-08-30', group });
  assert.equal(format, 'certifier');
  assert.deepEqual(
    [credential.type, credential.level, credential.skills],
    ['Course certificate', 'Beginner', ['Kneading']],
  );
  assert.equal(read({ ...group, image: 'https://a.example/i.png' }).format, 'ob2');
});

test('extensions are read beside the other properties, together by name, and as a list of typed objects', () => {
  const ways = [
    { 'extensions:ECTSExtension': { ECTS: 4 }, 'extensions:EQFExtension': { EQF: 5 } },
    { extensions: { 'extensions:ECTSExtension': { ECTS: 4 }, 'extensions:EQFExtension': { EQF: 5 } } },
    {
      extensions: [
        { type: 'ECTSExtension', ECTS: 4 },
        { type: ['Extension', 'extensions:EQFExtension'], EQF: 5 },
      ],
    },
  ];
  for (const kind of [{ type: ['Achievement'] }, { type: 'BadgeClass' }])
    for (const way of ways) {
      const { credential } = read({ ...kind, name: 'Bread Baking', ...way });
      assert.deepEqual([credential.credits, credential.level], ['4 ECTS', 'EQF 5']);
    }
});

test('the generic profile of a European credential is its type where the issuer put a label of its own to it', () => {
  const typeOf = (prefLabel: object) =>
    read({
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      credentialProfiles: [{ id: 'http://data.europa.eu/snb/credential/e34929035b', prefLabel }],
      credentialSubject: { hasClaim: [{ type: 'LearningAchievement', title: { en: 'Bread Baking' } }] },
    }).credential.type;
  assert.equal(typeOf({ en: ['Micro-credential'] }), 'Micro-credential');
  for (const generic of [{ en: 'Generic' }, { it: 'Generica' }, { fr: ['Générique'] }, { de: 'Allgemein' }])
    assert.equal(typeOf(generic), undefined);
});

test('a claim adds to its specification what is not about the holder', () => {
  const descriptionOf = (description: string) =>
    read({
      type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
      credentialSubject: {
        givenName: { en: ['Marta'] },
        familyName: { en: ['Quill'] },
        hasClaim: [
          {
            type: 'LearningAchievement',
            title: { en: 'Bread Baking' },
            description: { en: [description] },
            specifiedBy: {
              type: 'Qualification',
              title: { en: 'Bread Baking' },
              description: { en: ['A course of 40 hours.'] },
            },
          },
        ],
      },
    }).credential.description;
  const both = 'A course of 40 hours.\nThe holder kneads and proves dough.';
  assert.equal(descriptionOf('Awarded to Ms Quill on 3 May. The holder kneads and proves dough.'), both);
  assert.equal(descriptionOf('A course of 40 hours. The holder kneads and proves dough.'), both);
  assert.equal(descriptionOf('Marta took part in a workshop. She scored 93 %.'), 'A course of 40 hours.');
});

test('a course assesses skills, or says in a sentence how it assesses', () => {
  const course = (assesses: unknown) => {
    const { credential } = read({ '@type': 'Course', name: 'Bread Baking', teaches: ['Kneading'], assesses });
    assert.deepEqual(credential.learning_outcomes, ['Kneading']);
    return [credential.assessment, credential.skills];
  };
  const sentence = 'There is no exam; six loaves are baked and judged by two bakers.';
  assert.deepEqual(course(sentence), [sentence, undefined]);
  assert.deepEqual(course('Shaping loaves'), [undefined, ['Shaping loaves']]);
  assert.deepEqual(course(['Shaping loaves', 'Judging ovens']), [undefined, ['Shaping loaves', 'Judging ovens']]);
  assert.deepEqual(course({ '@type': 'DefinedTerm', name: 'Judging ovens' }), [undefined, ['Judging ovens']]);
});

test('the level beside an achievement is read under either name', () => {
  for (const level of ['educationLevel', 'educationalLevel'])
    assert.equal(read({ type: ['Achievement'], name: 'Bread Baking', [level]: 'SeQF 5' }).credential.level, 'SeQF 5');
});
