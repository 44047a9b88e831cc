import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

import { isPlaceholder } from './placeholder.ts';
import { saysNothing } from './says-nothing.ts';

type Row = { readonly text: string; readonly names?: readonly string[]; readonly verdict: 'nothing' | 'honest' };

const rows = readFileSync(new URL('../../test/fixtures/empty-sayings.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

suite('a text that only says that nothing is known is told from one that says something', () => {
  for (const { text, names, verdict } of rows) {
    const isEmpty = () => saysNothing(text, names) || isPlaceholder(text);
    test(`${verdict}: ${text}`, () => assert.equal(isEmpty(), verdict === 'nothing'));
  }
});
