import { readFileSync } from 'node:fs';

import { listMissing } from '../../src/credentials/checklist.ts';
import { createReadPosted } from '../../src/credentials/read-posted.ts';
import { factsKeyOf } from '../../src/descriptions/facts-key.ts';
import { createMeasurePrompt } from '../../src/generation/measure-prompt.ts';
import { loadTokenCounter } from '../../src/generation/token-count.ts';
import { promptV2 } from '../../src/generation/prompts/v2.ts';

// `npm run bench -- inspect [times]`: what it costs to inspect a document of 10 kB, in process and warm: templates that
// come again with other people, as when they are issued, and sentences that were never read before.
// Figures are kept in docs/benchmarks.md.
const times = Number(process.argv[2] ?? 1000);
// The compiler settles after some 1,500 documents.
const warmUp = 2000;
const countTokens = await loadTokenCounter('gpt-4o');
const readPosted = createReadPosted();
const measurePrompt = createMeasurePrompt({ prompt: promptV2, tokenBudget: 3000, countTokens });

const path = new URL('../fixtures/documents/ob3/1edtech-complete.json', import.meta.url);
const example = JSON.parse(readFileSync(path, 'utf8')) as { credentialSubject: object };

const givenNames = ['Ana', 'Jonas', 'Marie-Claire', 'Wei', 'Olga', 'Tom', 'Fatima', 'Jan', 'Zoë', 'Łukasz', 'Søren'];
const familyNames = [
  'López García',
  'Weber',
  'Dubois',
  'Zhang',
  'Petrova',
  'O’Neil',
  'al-Hassan',
  'de Vries',
  'Kowalski',
];
const statements = [
  'Earners plan and carry out # welds in four positions on mild steel and know the hazards of the workshop.',
  'They read drawings, choose electrodes by the data sheet, and set the current for plates of # mm.',
  'Participants attend # hours of training, pass a written test, and weld three joints that an inspector examines.',
  'The course was designed with # regional employers, and is reviewed each year by a committee of the institute.',
  'Write a report of # words on each joint and present it to the group; include photographs of the root pass.',
  'Participants use guideline # of the safety authority and follow the instructions of the trainer at all times.',
];

const sizes = [published(0), issued(0, 0)].map((each) => JSON.stringify(each).length);
console.log(`documents of ${sizes.join(' and ')} characters, ${times} times\n`);
console.log('| | median ms | p99 ms | processor ms, mean |');
console.log('| --- | --- | --- | --- |');
time('the complete example of Open Badges 3.0 with an image, other people', published);
time('eight templates, other people', (at) => issued(at, at % 8));
time('every sentence new', (at) => issued(at, at));

function time(name: string, documentOf: (at: number) => unknown): void {
  const elapsedMs: number[] = [];
  // Asking for it costs more than an inspection does, so once; it counts the making of the documents, too.
  let before = process.cpuUsage();
  for (let at = 0; at < warmUp + times; at += 1) {
    const document = documentOf(at);
    if (at === warmUp) before = process.cpuUsage();
    const start = performance.now();
    inspect(document);
    if (at >= warmUp) elapsedMs.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const processorMs = (user + system) / 1000;
  elapsedMs.sort((one, other) => one - other);
  const quantile = (share: number) => (elapsedMs[Math.floor(times * share)] ?? 0).toFixed(2);
  console.log(`| ${name} | ${quantile(0.5)} | ${quantile(0.99)} | ${(processorMs / times).toFixed(2)} |`);
}

function inspect(document: unknown): void {
  const read = readPosted({ document: { document }, supportingTexts: [] });
  if (read.kind === 'failed') throw new Error(read.code);
  factsKeyOf(read.facts);
  measurePrompt(read.facts);
  listMissing(read.facts);
}

/** What 1EdTech publishes as a complete credential, issued to one of many people, with an image that makes it 10 kB. */
function published(person: number): object {
  const name = `${pick(givenNames, person)} ${pick(familyNames, Math.floor(person / givenNames.length))}`;
  const { credentialSubject, ...credential } = structuredClone(example);
  const image = { id: `data:image/png;base64,${'iVBORw0KGgo'.repeat(480)}`, type: 'Image' };
  return { ...credential, credentialSubject: { ...credentialSubject, name }, image };
}

/** One template, issued to one of many people. */
function issued(person: number, template: number): object {
  const name = `${pick(givenNames, person)} ${pick(familyNames, Math.floor(person / givenNames.length))}`;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:91537dba-56cb-11ec-bf63-${String(person).padStart(12, '0')}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'did:web:northgate.example', type: ['Profile'], name: 'Northgate Institute' },
    validFrom: `2026-0${1 + (person % 9)}-11T00:00:00Z`,
    credentialSubject: {
      type: ['AchievementSubject'],
      name,
      identifier: [{ type: 'IdentityObject', identityHash: `${person}@mail.example`, hashed: false }],
      achievement: {
        id: `https://northgate.example/achievements/${template}`,
        type: ['Achievement'],
        achievementType: 'Certificate',
        name: `Arc Welding Level ${template}`,
        description: `${name} has completed the programme. ${sentences(template, 0, 30).join(' ')}`,
        criteria: { narrative: `## Requirements\n\n- ${sentences(template, 30, 64).join('\n- ')}` },
        tag: Array.from({ length: 25 }, (_, at) => `Welding skill ${template}-${at}`),
        alignment: Array.from({ length: 6 }, (_, at) => ({
          type: ['Alignment'],
          targetName: `Weld joint ${template}-${at}`,
          targetUrl: `https://standards.example/${at}`,
          targetFramework: 'National standard',
          targetDescription: 'Prepare and weld joints of this kind',
        })),
      },
    },
    proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofValue: 'z'.repeat(90) },
  };
}

/** Some of the 64 of a template, none of which is in another. */
function sentences(template: number, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) =>
    pick(statements, template + from + at).replace('#', String(10 + template * 64 + from + at)),
  );
}

function pick(values: readonly string[], at: number): string {
  return values[at % values.length] ?? '';
}
