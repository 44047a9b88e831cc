import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { SemanticQuery } from '../cache/semantic.ts';
import type { DescriptionRow } from '../storage/descriptions.ts';
import { createShare, type ShareDependencies } from './share.ts';
import type { Writing } from './writing.ts';

test('an embedding that is made at a hit is counted on the generation that wrote the text', () => {
  const counted: string[] = [];
  const store = { write: () => ({ countLateAttempt: (generationId: string) => counted.push(generationId) }) };
  const semantic = { used: ({ context }: SemanticQuery) => void context.tally.countAttempt(undefined) };
  const share = createShare({ semantic, store } as unknown as ShareDependencies);
  const row = { source: 'model', truncated: [], generation_id: 'writer' } as unknown as DescriptionRow;
  share.used({ prompt: {}, options: {}, generationId: 'asker' } as Writing, { row, entryId: 'entry' });
  assert.deepEqual(counted, ['writer']);
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
