import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createReadPosted } from './credentials/read-posted.ts';
import { warmUp } from './warm-up.ts';

test('a start reads an award in each language with word lists, once in a process', () => {
  const readPosted = createReadPosted();
  const read: (string | undefined)[] = [];
  const counting: typeof readPosted = (posted) => {
    read.push(posted.locale);
    return readPosted(posted);
  };
  warmUp(counting);
  warmUp(counting);
  assert.deepEqual(read, ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']);
});
