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

test('a person in a graph whom nothing refers to holds what it is about, and an author does not', () => {
  const described = (creator: object, person: object) => {
    const course = { '@id': '#course', '@type': 'Course', name: 'Arc Basics', description: 'Tobenna has welded well.' };
    const document = { '@context': 'https://schema.org', '@graph': [{ ...course, ...creator }, person] };
    const read = readPosted({ document: { document }, supportingTexts: [] });
    assert.ok(read.kind === 'read', JSON.stringify(read));
    return read.facts.description;
  };
  const person = { '@id': '#tobenna', '@type': 'Person', name: 'Tobenna Nwachukwu' };
  assert.equal(described({}, person), 'The earner has welded well.');
  assert.equal(described({}, { ...person, '@id': undefined }), 'The earner has welded well.');
  assert.equal(described({ creator: { '@id': '#tobenna' } }, person), 'Tobenna has welded well.');
});

test('a date of award in figures is known in words, whichever of day and month comes first', () => {
  for (const issuedOn of ['06/09/2025', '9/6/2025', '6-9-2025', '06.09.2025', '06/09/25']) {
    const award = { type: 'Assertion', issuedOn };
    assert.equal(
      descriptionOf('Welds pipes. Given on 6 September 2025.', award)?.includes('September'),
      false,
      issuedOn,
    );
  }
  const american = { type: 'Assertion', issuedOn: '12/31/2025' };
  assert.equal(descriptionOf('Welds pipes. Given on December 31, 2025.', american)?.includes('December'), false);
  const other = { type: 'Assertion', issuedOn: '05.09.2025' };
  assert.equal(descriptionOf('Rules of 9 May 2025 apply.', other), 'Rules of 9 May 2025 apply.');
});

test('who only the narrative or the evidence of an award names is taken out of its texts', () => {
  const told: readonly (readonly [narrative: string, name: string, text: string])[] = [
    ['Ewa Sowińska zdała egzamin za pierwszym razem.', 'Sowińsk', 'Dyplom wydano pani Sowińskiej.'],
    ['Lucía Prado superó la prueba.', 'Prado', 'L. Prado dirige un taller.'],
    ['Odile Barreau a construit un four.', 'Barreau', 'Mme Barreau dirige un atelier.'],
    ['Anna Kleinert baute ein Tor.', 'Kleinert', 'Frau Kleinert leitet eine Werkstatt.'],
    ['Rita Valente entregou o relatório.', 'Valente', 'A Sra. Valente dirige uma oficina.'],
    ['Giulia Ferrero ha discusso la tesi.', 'Ferrero', 'La dott.ssa Ferrero dirige un laboratorio.'],
    ['Joris Bakkers bouwde een brug.', 'Bakkers', 'Mevrouw Bakkers leidt een atelier.'],
    ['Kari Lunde gjennomførte prøven.', 'Lunde', 'K. Lunde leder et verksted.'],
  ];
  for (const [narrative, name, text] of told) {
    for (const more of [{ narrative }, { evidence: [{ type: 'Evidence', description: narrative }] }]) {
      const read = JSON.stringify(factsOfAssertion(`Weld a pipe. ${text}`, more));
      assert.ok(!read.includes(name), read);
    }
  }
});

test('an organisation that the evidence of an award tells of stays in its texts', () => {
  const evidence = [
    'Politechnika Warszawska wydała protokół.',
    'Universidade Lusófona entregou o protocolo.',
    'Hochschule Bremerhaven stellte das Labor.',
  ];
  for (const description of evidence) {
    const name = description.split(' ', 2).join(' ');
    const read = JSON.stringify(
      factsOfAssertion(`Weld a pipe in the rooms of ${name}.`, { evidence: [{ description }] }),
    );
    assert.ok(read.includes(name), read);
  }
});

function factsOfAssertion(description: string, more: object): unknown {
  const badge = { type: 'BadgeClass', name: 'Arc Basics', issuer: { name: 'Weld Academy' }, description };
  const document = { type: 'Assertion', recipient: { type: 'id', identity: 'sha256$ab' }, badge, ...more };
  const read = readPosted({ document: { document }, supportingTexts: [] });
  return read.kind === 'read' ? read.facts : read;
}

test('an account that is called by a known name and a short one tells the short one', () => {
  const award = (url: string) => ({
    badge_template: { name: 'Fusion Splicing', description: 'Zeb here passed with 612 points. Earners splice ribbon.' },
    issued_to: 'Zebulon Marchetti',
    user: { url },
  });
  const described = (url: string) => {
    const read = readPosted({ document: { document: award(url) }, supportingTexts: [] });
    assert.ok(read.kind === 'read');
    return read.facts.description;
  };
  assert.equal(
    described('https://www.credly.com/users/zeb-marchetti'),
    'The earner here passed. Earners splice ribbon.',
  );
  assert.match(described('https://www.credly.com/users/red-hat') ?? '', /Zeb here/);
});
