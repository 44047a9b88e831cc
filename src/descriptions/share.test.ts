import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Tally } from '../llm/tally.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { createShare, type ShareDependencies } from './share.ts';
import type { Writing } from './writing.ts';

test('an embedding that is made at a hit is numbered behind the attempts of its generation', () => {
  const numbers: number[] = [];
  const semantic = {
    used: ({ context }: { context: { tally: Tally } }) => numbers.push(context.tally.countAttempt(undefined)) > 0,
  };
  const share = createShare({ semantic } as unknown as ShareDependencies);
  const row = { source: 'model', truncated: [], attempts: 2 } as unknown as DescriptionRow;
  share.used({ prompt: {}, options: {} } as Writing, { row, entryId: 'entry' });
  assert.deepEqual(numbers, [3]);
});

test('a text that was written from cut facts is for no others', async () => {
  const told: string[] = [];
  const semantic = {
    remember: () => Promise.resolve(told.push('remember')),
    used: () => told.push('used') > 0,
  };
  const share = createShare({ semantic, store: { write: () => ({}) } } as unknown as ShareDependencies);
  const writing = { prompt: {}, options: {} } as Writing;
  const remembrance = { semanticScopeKey: 'scope', embedder: 'words', embedding: new Float32Array(512) };
  for (const truncated of [[{ pointer: '/credential/criteria' }], []]) {
    const row = { source: 'model', truncated } as unknown as DescriptionRow;
    await share.remember(writing, { row, entryId: 'entry' }, remembrance);
    assert.equal(share.used(writing, { row, entryId: 'entry' }), true);
  }
  assert.deepEqual(told, ['remember', 'used']);
});
