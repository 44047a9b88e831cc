import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { z } from 'zod';

import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgeSharing } from './judge-sharing.ts';

const value = z.union([z.string(), z.array(z.string())]);
const rowSchema = z.strictObject({
  field: z.string(),
  locale: z.string(),
  type: z.string().optional(),
  one: value,
  other: value,
  why: z.string(),
});
type Row = z.infer<typeof rowSchema>;

test('what only looks alike is different', () => {
  for (const row of readRows('guard-different')) {
    const verdict = judgeSharing(factsOf(row, row.one), factsOf(row, row.other), row.locale);
    assert.equal(verdict.kind, 'different', JSON.stringify(row));
    assert.notEqual('rule' in verdict && verdict.rule, 'error', JSON.stringify(row));
  }
});

test('what only looks different is the same', () => {
  for (const row of readRows('guard-same')) {
    const verdict = judgeSharing(factsOf(row, row.one), factsOf(row, row.other), row.locale);
    assert.deepEqual(verdict, { kind: 'same' }, JSON.stringify(row));
  }
});

function readRows(name: string): Row[] {
  const text = readFileSync(new URL(`../../../test/fixtures/${name}.jsonl`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

function factsOf({ field, type }: Row, value: Row['one']): CredentialFacts {
  return {
    name: 'Arc Welding',
    ...(type === undefined ? {} : { type }),
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
    [field]: value,
  };
}
