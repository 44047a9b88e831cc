import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readDocument } from '../read-document.ts';
import { readPosted } from '../read-posted.ts';

function read(document: object) {
  const reading = readDocument({ document });
  assert.ok(reading.kind === 'document_read', JSON.stringify(reading));
  return reading;
}

test('credits of older terms have the type beside them, on the credential or in its requirements', () => {
  const creditsOf = (properties: object) =>
    read({ '@type': 'ceterms:Course', 'ceterms:name': 'Bread Baking', ...properties }).credential.credits;
  const term = { '@type': 'ceterms:CreditHourType', 'ceterms:termName': { en: 'Semester Hour' } };
  const hours = { 'ceterms:creditHourValue': 131, 'ceterms:creditHourType': term };
  const units = { 'ceterms:creditUnitValue': '4.5', 'ceterms:creditUnitType': 'creditUnit:DegreeCredit' };
  assert.equal(creditsOf(hours), '131 Semester Hour');
  assert.equal(creditsOf({ 'ceterms:requires': [{ 'ceterms:description': 'Bake.', ...hours }] }), '131 Semester Hour');
  assert.equal(creditsOf({ 'ceterms:creditHourValue': 3 }), '3 credit hours');
  assert.equal(
    creditsOf({ 'ceterms:creditHourValue': 3, 'ceterms:creditHourType': { en: 'Clock hours' } }),
    '3 Clock hours',
  );
  assert.equal(creditsOf(units), '4.5 Degree credit');
  assert.equal(
    creditsOf({ ...units, 'ceterms:creditUnitType': { 'ceterms:targetNode': 'creditUnit:DegreeCredit' } }),
    '4.5 Degree credit',
  );
  assert.equal(creditsOf({ 'ceterms:creditUnitValue': 2, 'ceterms:creditUnitTypeDescription': 'Loaves' }), '2 Loaves');
  const value = { 'ceterms:creditValue': [{ 'schema:value': 6, 'schema:unitText': 'ECTS' }] };
  assert.equal(creditsOf({ ...units, 'ceterms:requires': [value] }), '6 ECTS');
});

test('the majors of a degree are told where it has no concentrations', () => {
  const degree = {
    '@type': 'ceterms:BachelorDegree',
    'ceterms:name': 'Food Science',
    'ceterms:degreeMajor': ['Baking'],
  };
  assert.equal(read(degree).credential.description, 'Major: Baking');
  const concentrated = { ...degree, 'ceterms:degreeConcentration': ['Rye'] };
  assert.equal(read(concentrated).credential.description, 'Concentration: Rye');
});

test('an organisation that is found by reference is no ignored field', () => {
  const ids = { credential: 'https://x.example/c', owner: 'https://x.example/o' };
  for (const owner of [ids.owner, { '@id': ids.owner }]) {
    const { ignored, credential } = read({
      '@graph': [
        {
          '@id': ids.credential,
          '@type': 'ceterms:Certificate',
          'ceterms:name': 'Bread Baking',
          'ceterms:ownedBy': [owner],
        },
        { '@id': ids.owner, '@type': 'ceterms:CredentialOrganization', 'ceterms:name': 'Mill School' },
      ],
    });
    assert.deepEqual(
      [credential.issuer, ignored],
      [{ name: 'Mill School' }, ['/document/@graph/0/@id', '/document/@graph/1/@id']],
    );
  }
});

test('skills stand with the credential or as skills that are earned, in words or as codes with their parts', () => {
  const skillsOf = (around: object, achievement: object = {}) =>
    read({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      ...around,
      credentialSubject: { achievement: { type: ['Achievement'], name: 'Bread Baking', ...achievement } },
    }).credential.skills;
  const codes = [{ skill: 'psychology', category: 'social', subskills: ['socialPsychology', 'conflict resolution'] }];
  const words = ['psychology', 'social psychology', 'conflict resolution'];
  assert.deepEqual(skillsOf({ skills: codes }), words);
  assert.deepEqual(skillsOf({}, { skills: codes }), words);
  assert.deepEqual(skillsOf({}, { skillsEarned: ['Kneading', 'JavaScript'] }), ['Kneading', 'JavaScript']);
  assert.deepEqual(skillsOf({ skills: ['Kneading'] }, { tag: ['Proving'] }), ['Proving', 'Kneading']);
});

test('a badge of the API of edubadges is told by its extensions or the names of its issuer', () => {
  const badge = { name: 'Broodbakken', description: 'Bak brood.' };
  const extensions = [
    { name: 'extensions:ECTSExtension', value: 2.5 },
    { name: 'extensions:EQFExtension', value: 5 },
  ];
  const issuer = { name_dutch: 'Molenschool', name_english: 'Mill School' };
  const { format, credential } = read({ ...badge, badgeclassextension_set: extensions, issuer });
  assert.deepEqual([format, credential.credits, credential.level], ['ob2', '2.5 ECTS', 'EQF 5']);
  assert.deepEqual(credential.issuer, { name: 'Mill School' });
  const inDutch = {
    ...badge,
    issuer,
    badgeclassextension_set: [{ name: 'extensions:LanguageExtension', value: 'nl_NL' }],
  };
  assert.deepEqual(read(inDutch).credential.issuer, { name: 'Molenschool' });
  assert.equal(read({ ...badge, issuer }).format, 'ob2');
  assert.equal(readDocument({ document: { ...badge, issuer: { name: 'Mill School' } } }).kind, 'failed');
});

test('a badge has the type that its platform calls it', () => {
  const badge = { name: 'Bread Baking', issuer: 'x1', criteriaNarrative: 'Bake.', credentialType: 'MICROCREDENTIAL' };
  assert.equal(read(badge).credential.type, 'MICROCREDENTIAL');
});

test('a subject that states its degree keeps its own name to itself', () => {
  for (const name of ['Alwine', { en: 'Alwine' }, 'Alwine Holm']) {
    const document = {
      type: ['VerifiableCredential', 'UniversityDegreeCredential'],
      issuer: { name: 'Mill School' },
      description: 'Alwine baked bread for three years. The degree covers flours and ovens.',
      credentialSubject: { id: 'did:x:1', name, degreeName: 'Bachelor of Baking' },
    };
    const read = readPosted({ document: { document }, supportingTexts: [] });
    assert.ok(read.kind === 'read');
    assert.ok(read.removed.some(({ pointer }) => pointer === '/document/credentialSubject/name'));
    assert.doesNotMatch(JSON.stringify(read), /Alwine|Holm/);
    assert.equal(read.facts.language, undefined);
    assert.match(read.facts.description ?? '', /The degree covers flours and ovens\.$/);
  }
});

test('a length that group and credential both state is told once, with its unit', () => {
  const duration = { value: 5, unit: 'weeks' };
  const credential = { id: 1, uuid: 'u', name: 'Logistics', group_name: 'g', issued_on: '2025-01-01', duration };
  const group = { name: 'g', course_name: 'Logistics', duration };
  assert.equal(
    read({ credential: { ...credential, recipient: { name: 'Ada Lind' }, group } }).credential.duration,
    '5 weeks',
  );
  assert.equal(read({ credential, group }).credential.duration, '5 weeks');
});

test('a Certifier title that is left to be filled in leaves the group its name', () => {
  const nameOf = (title: unknown) =>
    read({ name: 'Welding', certificateDesignId: 'd', detail: { title, description: 'Weld.' } }).credential.name;
  for (const title of ['', '--', '[Course title]', 'TBD', null]) assert.equal(nameOf(title), 'Welding');
  assert.equal(nameOf('Arc Welding'), 'Arc Welding');
});
