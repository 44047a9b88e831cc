import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { PostedDocument } from '../read-document.ts';
import { readDocument } from '../read-document.ts';

const read = (document: unknown, more: Partial<PostedDocument> = {}) => readDocument({ document, ...more });

function credentialOf(document: unknown, more: Partial<PostedDocument> = {}) {
  const reading = read(document, more);
  assert.ok(reading.kind === 'document_read', JSON.stringify(reading));
  return reading.credential;
}

const badge = (more: object) => ({ type: 'BadgeClass', name: 'Arc Welding', ...more });
const achievement = (more: object) => ({ type: ['Achievement'], name: 'Arc Welding', ...more });

test('a value may be a string, an object or a list', () => {
  const cases: { document: object; field: 'issuer' | 'criteria' | 'skills' | 'level' | 'type'; value: unknown }[] = [
    { document: badge({ issuer: 'https://a.example/issuer' }), field: 'issuer', value: undefined },
    { document: badge({ issuer: 'Northgate Institute' }), field: 'issuer', value: { name: 'Northgate Institute' } },
    { document: badge({ issuer: [{ name: 'A' }, { name: 'B' }] }), field: 'issuer', value: { name: 'A' } },
    { document: badge({ criteria: 'https://a.example/criteria' }), field: 'criteria', value: undefined },
    { document: badge({ criteria: 'Weld.' }), field: 'criteria', value: 'Weld.' },
    {
      document: badge({ criteria: [{ narrative: 'Weld.' }, { narrative: 'Cut.' }] }),
      field: 'criteria',
      value: 'Weld.\nCut.',
    },
    { document: badge({ tags: 'seams' }), field: 'skills', value: ['seams'] },
    { document: badge({ tags: ['seams', null, 'seams', ['joints']] }), field: 'skills', value: ['seams', 'joints'] },
    { document: badge({ tags: { '@list': ['seams'] } }), field: 'skills', value: ['seams'] },
    { document: achievement({ tag: [{ '@value': 'seams' }] }), field: 'skills', value: ['seams'] },
    { document: achievement({ alignment: { targetName: 'EQF Level 4' } }), field: 'level', value: 'EQF Level 4' },
    // 1e400 in JSON; the number next to it is one.
    { document: badge({ tags: ['seams', Infinity, 7] }), field: 'skills', value: ['seams', '7'] },
    { document: achievement({ achievementType: ['ext:Course'] }), field: 'type', value: 'Course' },
    {
      document: { '@type': ['ceterms:Credential', 'ceterms:License'], 'ceterms:name': 'Arc Welding' },
      field: 'type',
      value: 'License',
    },
    { document: { '@type': 'ceterms:Credential', 'ceterms:name': 'Arc Welding' }, field: 'type', value: 'Credential' },
  ];
  for (const { document, field, value } of cases) {
    assert.deepEqual(credentialOf(document)[field], value, JSON.stringify(document));
  }
});

test('aliases and prefixes are one term', () => {
  const aliases = [
    { '@type': 'Achievement', '@id': 'a', name: 'Arc Welding', tag: ['seams'] },
    { type: 'ob:Achievement', 'ob:name': 'Arc Welding', 'ob:tag': ['seams'] },
    {
      '@type': ['https://purl.imsglobal.org/spec/vc/ob/vocab.html#Achievement'],
      'https://schema.org/name': [{ '@value': 'Arc Welding' }],
      'https://purl.imsglobal.org/spec/vc/ob/vocab.html#tag': [{ '@value': 'seams' }],
    },
  ];
  for (const document of aliases) {
    assert.deepEqual(credentialOf(document), { name: 'Arc Welding', skills: ['seams'] });
  }
});

test('the asked language comes first, then its own, English, any', () => {
  const names = { en: 'Welding', 'de-AT': 'Schweißen', fr: ['Soudage'] };
  const cases = [
    { more: {}, locale: 'fr', name: 'Soudage' },
    { more: {}, locale: 'de', name: 'Schweißen' },
    { more: { inLanguage: 'fr' }, locale: undefined, name: 'Soudage' },
    { more: { inLanguage: 'fr' }, locale: 'es', name: 'Soudage' },
    { more: {}, locale: 'es', name: 'Welding' },
  ];
  for (const { more, locale, name } of cases) {
    const map = achievement({ name: names, ...more });
    const list = achievement({
      name: Object.entries(names).map(([language, text]) => ({ '@value': [text].flat()[0], '@language': language })),
      ...more,
    });
    for (const document of [map, list]) assert.equal(credentialOf(document, { locale }).name, name);
  }
  assert.equal(credentialOf(achievement({ name: { nl: 'Lassen', pl: 'Spawanie' } })).name, 'Lassen');
});

test('references are followed inside the document', () => {
  const document = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@id': '#c', '@type': 'Course', name: 'Welding', provider: { '@id': '#o' }, teaches: { '@id': '#missing' } },
      { '@id': '#o', '@type': 'Organization', name: 'Northgate Institute' },
    ],
  };
  assert.deepEqual(credentialOf(document).issuer, { name: 'Northgate Institute' });
});

test('several achievements are chosen from by id or position', () => {
  const document = [achievement({ id: 'urn:a' }), achievement({ id: 'urn:b', name: 'Gas Welding' })];
  const failure = read(document);
  assert.ok(failure.kind === 'failed' && failure.code === 'credential_ambiguous');
  assert.match(failure.detail, /as `achievement_id`/);
  assert.deepEqual(
    failure.errors.map(({ pointer, detail }) => [pointer, detail]),
    [
      ['/document/0', 'position 1, id urn:a'],
      ['/document/1', 'position 2, id urn:b'],
    ],
  );
  for (const achievementId of ['urn:b', '2'])
    assert.equal(credentialOf(document, { achievementId }).name, 'Gas Welding');
  const unknown = read(document, { achievementId: 'urn:c' });
  assert.equal(unknown.kind === 'failed' && unknown.code, 'credential_ambiguous');
});

test('an id that looks personal is not listed', () => {
  const failure = read([achievement({ id: 'mailto:ana@mail.example' }), achievement({ id: 'b' })]);
  assert.ok(!JSON.stringify(failure).includes('ana@'));
});

test('what is no credential is unrecognized', () => {
  const documents = [null, 'text', 42, [], {}, { name: 'Arc Welding' }, { type: 'Achievement' }, { '@graph': [] }];
  for (const document of documents) {
    const failure = read(document);
    assert.equal(failure.kind === 'failed' && failure.code, 'credential_unrecognized', JSON.stringify(document));
    assert.ok(failure.kind === 'failed' && failure.errors.length > 0);
  }
});

test('what only points to a credential is told to be embedded', () => {
  const pointers = [
    [{ type: 'EnvelopedVerifiableCredential', id: 'data:application/vc+jwt,eyJhbGciOi' }, '/document'],
    [
      { type: 'VerifiablePresentation', verifiableCredential: [{ type: 'EnvelopedVerifiableCredential' }] },
      '/document/verifiableCredential/0',
    ],
    [{ id: 'cred_1', groupId: '01HV9Q7A8KJ2', recipient: { name: 'Jane Smith' } }, '/document/groupId'],
  ] as const;
  for (const [document, pointer] of pointers) {
    const failure = read(document);
    assert.deepEqual(
      failure.kind === 'failed' && failure.errors.map((error) => [error.code, error.pointer]),
      [['not_embedded', pointer]],
      JSON.stringify(failure),
    );
  }
});

test('what is dropped is told by pointer', () => {
  const reading = read({
    type: 'Assertion',
    id: 'https://a.example/assertions/1',
    recipient: { type: 'email', identity: 'ana@mail.example', hashed: false },
    issuedOn: '2026-05-04',
    badge: badge({ image: 'data:image/png;base64,AAAA', colour: 'red', 'jane@mail.example': 1 }),
  });
  assert.ok(reading.kind === 'document_read');
  assert.deepEqual(reading.removed.map(({ pointer, reason }) => `${pointer} ${reason}`).sort(), [
    '/document/badge/image image',
    '/document/id identifier',
    '/document/issuedOn award_date',
    '/document/recipient recipient',
  ]);
  assert.deepEqual(reading.ignored, ['/document/badge/colour', '/document/badge']);
  assert.deepEqual(reading.personal.map(({ kind }) => kind).sort(), ['date', 'email', 'id']);
  assert.equal(reading.pointers.name, '/document/badge/name');
});

test('what is too long is cut, and told', () => {
  const reading = read(achievement({ description: 'word '.repeat(20_000), inLanguage: 'en' }));
  assert.ok(reading.kind === 'document_read');
  assert.deepEqual(
    reading.warnings.map(({ code, pointer }) => [code, pointer]),
    [['text_cut', '/document/description']],
  );
  assert.ok((reading.credential.description ?? '').length <= 20_000);
});

test('the achievement of a person in a presentation is read in the language of its context', () => {
  const document = {
    type: 'VerifiablePresentation',
    verifiableCredential: [
      {
        '@context': ['https://www.w3.org/ns/credentials/v2', { '@language': 'de' }],
        type: ['VerifiableCredential', 'Nachweis'],
        issuer: { name: 'Kammer Nord' },
        credentialSubject: [
          {
            type: 'Person',
            name: 'Jörg Piepenbrink',
            hasAchievement: {
              name: [
                { '@value': 'Schweißfachkraft', '@language': 'de' },
                { '@value': 'Welder', '@language': 'en' },
              ],
            },
          },
        ],
      },
    ],
  };
  const { name, language, issuer } = credentialOf(document);
  assert.deepEqual([name, language, issuer?.name], ['Schweißfachkraft', 'de', 'Kammer Nord']);
});

test('of an achievement that a record holds twice the fuller is read', () => {
  const short = achievement({ id: 'urn:a' });
  const document = {
    type: ['VerifiableCredential', 'ClrCredential'],
    credentialSubject: {
      achievement: [{ ...short, tag: ['seams'] }],
      verifiableCredential: [{ type: ['AchievementCredential'], credentialSubject: { achievement: short } }],
    },
  };
  assert.deepEqual(credentialOf(document).skills, ['seams']);
});

test('a course is read rather than the credential that it only names', () => {
  const credential = { '@id': '#c', '@type': 'EducationalOccupationalCredential', name: 'Certificate of Welding' };
  const course = { '@type': 'Course', name: 'Welding', educationalCredentialAwarded: { '@id': '#c' } };
  const graph = (more: object) => ({
    '@context': 'https://schema.org',
    '@graph': [course, { ...credential, ...more }],
  });
  assert.equal(credentialOf(graph({})).name, 'Welding');
  assert.equal(credentialOf(graph({ description: 'Weld.' })).name, 'Certificate of Welding');
  // Courses that lead to it together are its parts.
  const { '@graph': single, ...context } = graph({});
  const several = { ...context, '@graph': [...single, { ...course, name: 'Cutting' }] };
  assert.equal(credentialOf(several).name, 'Certificate of Welding');
});

test('an event has the group, the workspace and the credential side by side', () => {
  const credential = {
    publicId: 'p',
    recipient: { name: 'Jane Smith' },
    customAttributes: { 'custom.level': 'Green' },
  };
  const data = { group: { name: 'Arc Welding' }, workspace: { name: 'Guild' }, credential };
  const { name, level, issuer } = credentialOf({ event: 'credential.published', data });
  // What a workspace adds of its own is the person's, whatever it is called.
  assert.deepEqual([name, level, issuer?.name], ['Arc Welding', undefined, 'Guild']);
});

test('an award in a record that names no issuer has that of the record', () => {
  const award = { type: ['AchievementCredential'], credentialSubject: { achievement: achievement({ id: 'urn:a' }) } };
  const record = (more: object) => ({
    type: ['VerifiableCredential', 'ClrCredential'],
    issuer: { name: 'State University' },
    credentialSubject: { verifiableCredential: [{ ...award, ...more }] },
  });
  assert.equal(credentialOf(record({})).issuer?.name, 'State University');
  assert.equal(credentialOf(record({ issuer: { name: 'Guild' } })).issuer?.name, 'Guild');
});

test('the level of an older diploma stands beside the achievement, and is told once', () => {
  const credentialSubject = {
    awardingOpportunity: { awardingBody: { preferredName: 'Leaston University' } },
    learningAchievement: { title: 'Master of Welding' },
    learningSpecification: { eqfLevel: 7, nqfLevel: ['7'] },
  };
  const { name, level, issuer } = credentialOf({ credentialSubject });
  assert.deepEqual([name, level, issuer?.name], ['Master of Welding', 'EQF 7', 'Leaston University']);
});

test('a payload to issue is opened', () => {
  const credentialSubject = { achievement: { name: 'Arc Welding', achievementType: 'MicroCredential' } };
  assert.equal(credentialOf({ credentialPayload: { credentialSubject } }).name, 'Arc Welding');
});

test('an issuer of which only a summary is known is called by it', () => {
  const template = (summary: string) => ({ badge_template: { name: 'Arc Welding', issuer: { summary } } });
  assert.equal(credentialOf(template('issued by Guild')).issuer?.name, 'Guild');
  assert.equal(credentialOf(template('It was founded in 1998. It has nine schools.')).issuer, undefined);
});

test('an address where a name or a text could be is listed as not used', () => {
  const reading = read(badge({ issuer: 'https://a.example/issuer', criteria: 'https://a.example/criteria' }));
  assert.ok(reading.kind === 'document_read');
  assert.deepEqual(reading.ignored, ['/document/issuer', '/document/criteria']);
});

test('who wrote a course issues it only where nobody else does', () => {
  const author = { '@type': 'Person', name: 'Margaret Gillespie' };
  const issuerOf = (more: object) =>
    credentialOf({ '@context': 'https://schema.org', '@type': 'Course', name: 'Kelp Farming', author, ...more }).issuer;
  assert.deepEqual(issuerOf({ recognizedBy: { '@type': 'Organization', name: 'Kelpworks' } }), { name: 'Kelpworks' });
  assert.deepEqual(issuerOf({}), { name: 'Margaret Gillespie' });
});
