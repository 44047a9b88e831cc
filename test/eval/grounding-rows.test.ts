import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import { nativeCredentialSchema } from '../../src/credentials/native-credential.ts';

const languages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl'] as const;
const nameClasses = ['organisation', 'product', 'person', 'place'] as const;
const claimClasses = [
  ...['number', 'number_word', 'quantity', 'date', 'year', 'duration', 'percentage', 'level', 'version'],
  ...['standard', 'exam_code', 'accreditation', 'award', 'ranking', 'employment', 'recognition'],
  ...['strength', 'assessment', 'polarity', 'audience', 'count', ...nameClasses],
];

/** In sets of later that tell less apart. */
const laterClasses = ['name', 'prerequisites', 'validity', 'mode'] as const;

const rowSchema = z.strictObject({
  id: z.string().min(1),
  language: z.enum(languages),
  class: z.enum([...claimClasses, ...laterClasses, 'published', 'honest', 'dishonest']),
  subtle: z.boolean(),
  facts: nativeCredentialSchema,
  text: z.strictObject({
    short_description: z.string().min(20).max(600),
    highlights: z.array(z.string().min(3).max(200)).min(1).max(5),
    audience: z.string().min(3).max(200),
  }),
  verdict: z.enum(['grounded', 'ungrounded', 'warned']),
  claims: z.array(z.strictObject({ pointer: z.string(), text: z.string().min(1) })),
});
type Row = z.infer<typeof rowSchema>;

const dev = readRows('dev');
const heldOut = readRows('held-out');
const dev2 = readRows('dev-2');
const heldOut2 = readRows('held-out-2');
const later = [
  'dev-3',
  'dev-5',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
  'dev-6',
  'held-out-7',
  'dev-7',
  'dev-8',
  'held-out-8',
  'held-out-9',
  'held-out-10',
  'dev-9',
  'dev-10',
  'held-out-11',
  'dev-11',
  'held-out-12',
  'dev-12',
  'held-out-13',
  'held-out-14',
  'held-out-15',
  'held-out-16',
].map(readRows);
const dev4 = readRows('dev-4');
const published = [...readRows('published'), ...readRows('published-2')];
const honest = readRows('honest');
const dishonest = readRows('dishonest');
const sets = [dev, heldOut, dev2, heldOut2];
const labelled = [...sets, ...later].flat();
const all = [...labelled, ...dev4, ...published, ...honest, ...dishonest];

test('no id occurs twice, nor a text with the same facts', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(all.map(({ facts, text }) => JSON.stringify([facts, text]))).size, all.length);
});

test('facts use only fields of the native form', () => {
  const known = new Set(Object.keys(nativeCredentialSchema.shape));
  for (const { id, facts } of all) assert.deepEqual(unknownKeys(facts, known), [], id);
});

test('the sets have the agreed sizes', () => {
  assert.ok(dev.length >= 300, `${dev.length} dev rows`);
  assert.ok(heldOut.length >= 160, `${heldOut.length} held-out rows`);
  assert.ok(dev2.length >= 140, `${dev2.length} second dev rows`);
  assert.ok(heldOut2.length >= 160, `${heldOut2.length} second held-out rows`);
  assert.ok(published.length >= 200, `${published.length} published rows`);
  assert.ok(published.filter(({ language }) => language !== 'en').length >= 50);
});

test('every class and language occurs in each labelled set', () => {
  for (const rows of sets) {
    assert.deepEqual(new Set(rows.map((row) => row.class)), new Set(claimClasses));
    for (const language of languages) assert.ok(share(rows, (row) => row.language === language) >= 0.09, language);
  }
});

test('every class has honest and dishonest rows', () => {
  for (const claimClass of claimClasses) {
    const verdicts = labelled.filter((row) => row.class === claimClass).map(({ verdict }) => verdict);
    assert.ok(verdicts.includes('grounded'), `${claimClass} has no grounded row`);
    assert.ok(verdicts.includes('ungrounded'), `${claimClass} has no ungrounded row`);
  }
});

test('at least half of the labelled rows are subtle', () => {
  for (const rows of sets) assert.ok(share(rows, ({ subtle }) => subtle) >= 0.5);
});

test('honest and dishonest rows balance', () => {
  for (const rows of sets) {
    const grounded = share(rows, ({ verdict }) => verdict === 'grounded');
    assert.ok(grounded >= 0.42 && grounded <= 0.58, `${grounded} grounded`);
  }
});

test('only a name outside English is a warning', () => {
  for (const row of labelled) {
    if (laterClasses.some((name) => name === row.class)) continue;
    const isForeignName = row.language !== 'en' && nameClasses.some((name) => name === row.class);
    if (row.verdict !== 'grounded') assert.equal(row.verdict, isForeignName ? 'warned' : 'ungrounded', row.id);
  }
});

test('published texts are grounded', () => {
  for (const row of published) {
    assert.equal(row.class, 'published', row.id);
    assert.equal(row.verdict, 'grounded', row.id);
  }
});

test('rows to build against are of one kind each', () => {
  for (const row of dev4) assert.equal(row.verdict, 'grounded', row.id);
  for (const row of honest) assert.equal(row.verdict, 'grounded', row.id);
  for (const row of dishonest) assert.equal(row.verdict, 'ungrounded', row.id);
});

test('claims stand in the text at their pointer', () => {
  for (const row of all) {
    assert.equal(row.claims.length > 0, row.verdict !== 'grounded', row.id);
    for (const claim of row.claims) assert.ok(textAt(row, claim.pointer)?.includes(claim.text), row.id);
  }
});

function readRows(name: string): Row[] {
  const lines = readFileSync(new URL(`grounding/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => rowSchema.parse(JSON.parse(line)));
}

function textAt({ text }: Row, pointer: string): string | undefined {
  const highlight = /^\/highlights\/(\d)$/.exec(pointer)?.[1];
  if (highlight !== undefined) return text.highlights[Number(highlight)];
  if (pointer === '/short_description') return text.short_description;
  return pointer === '/audience' ? text.audience : undefined;
}

function unknownKeys(facts: object, known: ReadonlySet<string>): string[] {
  return Object.keys(facts).filter((key) => !known.has(key));
}

function share(rows: readonly Row[], matches: (row: Row) => boolean): number {
  return rows.filter(matches).length / rows.length;
}
