import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPosted, type Posted } from './read-posted.ts';

const told = 'The course covers statistics. Passed with 87 %. Mention : Très bien';
const name = 'Data Analysis';
const issuer = { id: 'https://x.example', type: 'Profile', name: 'Northgate Institute' };

const stating: Readonly<Record<string, Pick<Posted, 'credential' | 'document'>>> = {
  'results of Open Badges 3.0': ofOb3({
    result: [
      { type: ['Result'], value: '87' },
      { type: ['Result'], value: 'Très bien' },
    ],
  }),
  'a score in evidence': ofOb3({ result: { value: 'très bien' } }, [{ id: 'urn:e', type: 'Evidence', score: 87 }]),
  'custom attributes of Certifier': {
    document: {
      document: {
        id: 'c1',
        publicId: 'p',
        groupId: 'g',
        recipient: { name: 'Wanda Zed' },
        customAttributes: { 'custom.a': 'Très bien', 'custom.b': '87' },
        group: { id: 'g', name, description: told },
      },
    },
  },
  'custom attributes of Accredible': {
    document: {
      format: 'accredible',
      document: { course_name: name, course_description: told, custom_attributes: { a: 'Très bien', b: 87 } },
    },
  },
  'unknown fields of the native form': {
    credential: { name, description: told, grade: 'Très bien', result: { score: 87 } },
  },
};

for (const [field, posted] of Object.entries(stating))
  test(`takes what ${field} state out of sentences`, () => {
    assert.equal(descriptionOf(posted), 'The course covers statistics.');
  });

test('a result that no field states stays in a template', () => {
  assert.equal(descriptionOf({ credential: { name, description: told } }), told);
});

test('a native field with a result makes no award of a template', () => {
  const description = 'Taught by Ana Ruiz, who won the class of 2019. You have scored goals.';
  assert.equal(descriptionOf({ credential: { name, description, grade: '3' } }), description);
});

function ofOb3(subject: object, evidence?: object[]): Pick<Posted, 'document'> {
  const achievement = { id: 'urn:a', type: 'Achievement', name, description: told, criteria: { narrative: 'Do it.' } };
  const credentialSubject = { type: 'AchievementSubject', ...subject, achievement };
  const type = ['VerifiableCredential', 'OpenBadgeCredential'];
  return {
    document: { document: { type, issuer, credentialSubject, ...(evidence === undefined ? {} : { evidence }) } },
  };
}

function descriptionOf(posted: Pick<Posted, 'credential' | 'document'>): string | undefined {
  const read = readPosted({ ...posted, supportingTexts: [] });
  assert.equal(read.kind, 'read');
  return read.facts.description;
}
