import assert from 'node:assert/strict';
import { test } from 'node:test';

import { warmUp } from './warm-up.ts';

test('a start reads an award in each language with word lists, without its holder', () => {
  const read = warmUp();
  assert.equal(read.length, 7);
  for (const facts of read) assert.doesNotMatch(JSON.stringify(facts), /Pemberly|87[.,]5|"mooring","/);
});
