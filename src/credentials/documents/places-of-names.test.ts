import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readPosted } from '../read-posted.ts';

type Json = Readonly<Record<string, unknown>>;
type Around = { readonly award?: Json; readonly subject?: Json; readonly achievement?: Json; readonly envelope?: Json };

const title = 'Arc Welding';

/** What is left of a description, in a credential that has something in one of its places. */
function descriptionOf(description: string, { award, subject, achievement, envelope }: Around): string | undefined {
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'did:web:a.example', name: 'Weld Academy' },
    ...award,
    credentialSubject: {
      type: ['AchievementSubject'],
      ...subject,
      achievement: { type: ['Achievement'], name: title, achievementType: 'Certificate', description, ...achievement },
    },
  };
  const document = envelope === undefined ? credential : { ...envelope, document: credential };
  const read = readPosted({ document: { document }, supportingTexts: [] });
  assert.ok(read.kind === 'read', JSON.stringify(read));
  return read.facts.description;
}

const person = 'Margaret Okonkwo';
const [first, last] = ['Margaret', 'Okonkwo'];
const identity = (identityType: string, identityHash: string) => ({
  identifier: [{ type: 'IdentityObject', hashed: false, identityType, identityHash }],
});

const places: Readonly<Record<string, Around>> = {
  'a field that nobody foresaw': { subject: { vollstaendigerName: person } },
  'a field deep inside the subject': { subject: { a: { b: { c: person } } } },
  'an identifier that is words': { subject: { identity: [{ value: person }] } },
  'given and family name in German': { subject: { vorname: first, nachname: last } },
  'given and family name in Spanish': { subject: { nombre: first, apellidos: last } },
  'a common name': { subject: { cn: person } },
  'the holder of the certificate': { subject: { certificateHolder: person } },
  'the name on the certificate': { subject: { nameOnCertificate: person } },
  'the achievement itself': { achievement: { awardedTo: person } },
  'an identity of a type of its own': { subject: identity('ext:studentName', person) },
  'the account of an identity': { subject: identity('userName', 'margaret.okonkwo') },
  'the address of a profile': { subject: { id: 'https://people.example/margaret-okonkwo' } },
  'the path of the earner': { award: { earner_path: '/users/margaret-okonkwo' } },
  'an envelope': { envelope: { trainee_name: person } },
  'a role around it': { envelope: { employee: { name: person } } },
  'the name of evidence': { award: { evidence: [{ name: `Portfolio of ${person}` }] } },
  'words of evidence': { award: { evidence: [{ narrative: `${person} welded four joints.` }] } },
  'words of the subject': { subject: { narrative: `${person} has welded four joints.` } },
  'a caption': { subject: { image: { caption: `Badge of ${person}` } } },
  'the title of the award': { award: { name: `${title} – ${person}` } },
  'the owner in the title': { award: { name: `${person}'s Welding Badge` } },
  'a recommendation': { award: { recommendations: [{ text: `${person} is a good welder.` }] } },
};

const texts = [
  `${person} has completed it.`,
  `Awarded to ${person}.`,
  `MARGARET OKONKWO completed it.`,
  `Okonkwo, Margaret has completed it.`,
  `Margaret has completed it.`,
  `M. Okonkwo has completed it.`,
  `Margaret Ruth Elena Okonkwo has completed it.`,
];

for (const [place, around] of Object.entries(places)) {
  test(`a name in ${place} is taken out of texts`, () => {
    for (const text of texts) assert.doesNotMatch(descriptionOf(text, around) ?? '', /margaret|okonkwo/i, text);
  });
}

test('who is known by a first name or a surname alone is taken out with the other', () => {
  const known: Around[] = [{ subject: { givenName: first } }, { subject: { familyName: last } }];
  const said = [...texts.slice(0, 3), `This shows ${person}'s skill.`, `Certificate holder: Okonkwo, Margaret.`];
  for (const around of known)
    for (const text of said) assert.doesNotMatch(descriptionOf(text, around) ?? '', /margaret|okonkwo/i, text);
});

test('the day of an award is a date, and names nobody', () => {
  const read = descriptionOf('Awarded on 11 March 2026 by the academy.', { award: { awardedOn: '2026-03-11' } });
  assert.equal(read, 'Awarded by the academy.');
});

test('phrases of an award are nobody, and stay', () => {
  const stays =
    'Graduates of Jones College use Adobe Photoshop, Google Cloud and Web Design for the Margaret Hamilton Award; ' +
    'Red Cross, Chess Club and Summer School help with each Final Project and Sprint Review.';
  const awards: Around[] = [
    { subject: { email: 'arc.welding@mail.example' } },
    { subject: { email: 'web.design@mail.example' } },
    { subject: { memberOf: 'Chess Club', capstone: 'Final Project' } },
    { subject: { givenName: 'Margaret' } },
    { subject: { familyName: 'Jones' } },
    { award: { name: `Google Cloud: ${title}` } },
    { award: { name: `Summer School - ${title}` } },
    { award: { description: "Google Cloud has offered this. The Red Cross's rules hold." } },
    { award: { evidence: [{ name: 'Sprint Review', narrative: 'Final Project has passed. Work by Chess Club.' }] } },
  ];
  for (const around of awards) assert.equal(descriptionOf(stays, around), stays, JSON.stringify(around));
});
