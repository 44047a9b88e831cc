import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import { judgePrepared } from '../../src/cache/guard/judge-prepared.ts';
import { judgeSharing, type SharingVerdict } from '../../src/cache/guard/judge-sharing.ts';
import { prepareFacts } from '../../src/cache/guard/prepare-facts.ts';
import type { CredentialFacts } from '../../src/credentials/facts.ts';
import { nativeCredentialSchema, type NativeCredential } from '../../src/credentials/native-credential.ts';
import { readPosted } from '../../src/credentials/read-posted.ts';

const rowSchema = z.strictObject({
  id: z.string().min(1),
  verdict: z.enum(['same', 'different']),
  class: z.string().min(1),
  differs: z.enum(['form', 'words']).nullable(),
  locale: z.string().min(2),
  a: nativeCredentialSchema,
  b: nativeCredentialSchema,
});
type Row = z.infer<typeof rowSchema>;

/** Reached on the rows the guard was built against, less a few that a stricter rule may cost. */
const leastWordsRate = 0.85;

const dev = readRows('pairs-dev');
const heldOut = readRows('pairs-held-out');
const names = readFileSync(new URL('cache/names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('rows are whole and no id occurs twice', () => {
  const all = [...dev, ...heldOut];
  assert.ok(all.length >= 500, `${all.length} rows`);
  assert.ok(heldOut.length >= all.length / 4, `${heldOut.length} held out`);
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  for (const row of all) assert.equal(row.differs !== null, row.verdict === 'same', row.id);
});

test('no row of different credentials shares a text', () => {
  const wrong = dev.filter((row) => row.verdict === 'different' && judge(row).kind === 'same');
  assert.deepEqual(
    wrong.map(({ id }) => id),
    [],
  );
});

test('every row that differs in form shares a text', () => {
  const missed = dev.filter((row) => row.differs === 'form' && judge(row).kind === 'different');
  assert.deepEqual(
    missed.map(({ id }) => id),
    [],
  );
});

test('most rows that differ in words share a text', () => {
  const rows = dev.filter(({ differs }) => differs === 'words');
  const hits = rows.filter((row) => judge(row).kind === 'same').length;
  assert.ok(hits / rows.length >= leastWordsRate, `${hits} of ${rows.length}`);
});

test('no rule throws on any row', () => {
  for (const row of dev) {
    const verdict = judge(row);
    assert.notEqual(verdict.kind === 'different' && verdict.rule, 'error', row.id);
  }
});

test('no two of the distinct names share a text', () => {
  assert.ok(new Set(names).size >= 550, `${names.length} names`);
  // With a type that lets words fall away, which is the harder case.
  const prepared = names.map((name) => prepareFacts(factsNamed(name), 'en'));
  const shared = prepared.flatMap((one, index) =>
    prepared
      .slice(index + 1)
      .filter((other) => judgePrepared(one, other).kind === 'same')
      .map((other) => [one.facts.name, other.facts.name]),
  );
  assert.deepEqual(shared, []);
});

function readRows(name: string): Row[] {
  const lines = readFileSync(new URL(`cache/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => rowSchema.parse(JSON.parse(line)));
}

function judge({ a, b, locale }: Row): SharingVerdict {
  return judgeSharing(factsOf(a), factsOf(b), locale);
}

function factsOf(credential: NativeCredential): CredentialFacts {
  const read = readPosted({ credential, supportingTexts: [] });
  if (read.kind === 'failed') throw new RangeError(`not readable: ${read.code}`);
  return read.facts;
}

function factsNamed(name: string): CredentialFacts {
  return { name, type: 'certificate', skills: [], learning_outcomes: [], supporting_texts: [] };
}
