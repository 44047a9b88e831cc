import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { promisify } from 'node:util';

import { anyCase } from './any-case.ts';

test('letters of a pattern match in either case, and nothing else changes', () => {
  const pattern = new RegExp(String.raw`^(?:${anyCase(String.raw`größe|b[oa]\.x|(?<lead>\p{Lu})(?!y)|[–-]`)})$`, 'u');
  for (const text of ['größe', 'GRÖßE', 'Größe', 'bo.x', 'BA.X', 'Z', '-']) assert.ok(pattern.test(text), text);
  for (const text of ['grosse', 'box', 'z']) assert.ok(!pattern.test(text), text);
});

test('alternatives are found without the optimisations of the engine', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--no-regexp-optimization',
    '--input-type=module',
    '--eval',
    `import { anyCase } from ${JSON.stringify(import.meta.resolve('./any-case.ts'))};
    console.log(new RegExp(anyCase('signed|firma') + ' by', 'u').test('Signed by'));`,
  ]);
  assert.equal(stdout.trim(), 'true');
});
