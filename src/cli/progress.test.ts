import assert from 'node:assert/strict';
import { test } from 'node:test';

import { createProgress } from './progress.ts';

function shown(isTerminal: boolean, total: number): string {
  const written: string[] = [];
  const show = createProgress({ write: (text) => written.push(text), isTerminal });
  for (let done = 0; done <= total; done += 1) show({ done, total });
  return written.join('');
}

test('a terminal sees one line that fills up', () => {
  assert.equal(shown(true, 1), `\r[${'.'.repeat(40)}] 0/1 (0 %)\r[${'#'.repeat(40)}] 1/1 (100 %)\n`);
});

test('a log sees a line for each tenth', () => {
  const lines = shown(false, 200).trimEnd().split('\n');
  assert.equal(lines.length, 11);
  assert.equal(lines.at(-1), '200/200 (100 %)');
});
