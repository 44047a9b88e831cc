import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPosted } from '../read-posted.ts';

const achievement = { type: ['Achievement'], name: 'Arc Welding', achievementType: 'Certificate' };

/** The description that is left of an award, with what names its person. */
function descriptionOf(description: string, award: object, subject: object = {}): string | undefined {
  const document = {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    ...award,
    credentialSubject: { ...subject, achievement: { ...achievement, description } },
  };
  const read = readPosted({ document: { document }, supportingTexts: [] });
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return read.facts.description;
}

test('a name that only the words of an award have is taken out', () => {
  const awards = [
    { name: 'Learner record of Thandeka Mokoena' },
    { description: 'This certifies that Thandeka Mokoena completed it.' },
    { name: { '@value': 'Academic transcript for Thandeka Mokoena', '@language': 'en' } },
    { description: { en: 'Awarded to Thandeka Mokoena.' } },
    { description: 'Verliehen an Thandeka Mokoena' },
    { description: 'Otorgado a Thandeka de la Mokoena' },
  ];
  for (const award of awards) {
    assert.equal(
      descriptionOf('Thandeka has welded well.', award),
      'The earner has welded well.',
      JSON.stringify(award),
    );
  }
});

test('the address of a recipient tells the name', () => {
  const subjects = [
    { id: 'mailto:ebba.lindqvist@mail.example' },
    {
      identifier: {
        type: 'IdentityObject',
        identityType: 'emailAddress',
        identityHash: 'ebba.m.lindqvist7@mail.example',
      },
    },
    { email: 'ebba_lindqvist@mail.example' },
  ];
  for (const subject of subjects) {
    assert.equal(
      descriptionOf('Ebba has welded well.', {}, subject),
      'The earner has welded well.',
      JSON.stringify(subject),
    );
  }
});

test('what an award calls the credential or a group names nobody', () => {
  const stays = 'Certified Welders use arc welding and web tools.';
  const awards = [
    { description: 'Awarded to Certified Welders who pass.' },
    { name: 'Statement of Arc Welding Skills' },
    { name: 'Certificate of Advanced Studies' },
  ];
  for (const award of awards) assert.equal(descriptionOf(stays, award), stays, JSON.stringify(award));
});

test('the user of a wallet is who its credentials were awarded to', () => {
  const document = {
    data: {
      name: 'Oluwaseun Adeyemi',
      username: 'seuna',
      credentials: [
        {
          name: 'Cloud Budgets',
          group_id: 7,
          issued_on: '2022-03-28',
          course_description: 'Oluwaseun has read a bill.',
        },
      ],
    },
  };
  const read = readPosted({ document: { document }, supportingTexts: [] });
  assert.ok(read.kind === 'read');
  assert.equal(read.facts.description, 'The earner has read a bill.');
});
