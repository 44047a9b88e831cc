import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { DescriptionRow } from '../storage/descriptions.ts';
import { createShare, type ShareDependencies } from './share.ts';
import type { Writing } from './writing.ts';

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
