import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

import { evalRow } from '../../test/support/eval-rows.ts';
import { openRowsFile } from './rows-file.ts';

const directory = mkdtempSync(join(tmpdir(), 'credscribe-eval-'));
after(() => {
  rmSync(directory, { recursive: true });
});

const line = (id: string) => `${JSON.stringify(evalRow({ case_id: id }))}\n`;

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(directory, 'rows-')), 'rows.jsonl');
  writeFileSync(path, text);
  return path;
}

test('a file that is not there is begun', async () => {
  const path = join(directory, 'new.jsonl');
  {
    await using file = await openedAt(path);
    assert.deepEqual(file.rows, []);
    await file.append(evalRow());
  }
  assert.equal(readFileSync(path, 'utf8'), line('one'));
});

test('a half-written last line is dropped', async () => {
  const path = fileWith(line('one') + line('two').slice(0, 60));
  {
    await using file = await openedAt(path);
    assert.deepEqual(
      file.rows.map(({ case_id }) => case_id),
      ['one'],
    );
    await file.append(evalRow({ case_id: 'three' }));
  }
  assert.equal(readFileSync(path, 'utf8'), line('one') + line('three'));
});

test('a last line without its end is run again', async () => {
  await using file = await openedAt(fileWith(line('one').trimEnd()));
  assert.deepEqual(file.rows, []);
});

const foreign = {
  'another file without a line end': '{"name":"credscribe"}',
  'another file of lines': '{"name":"credscribe"}\n',
  'rows with something after them': `${line('one')}notes`,
};

for (const [title, text] of Object.entries(foreign)) {
  test(`${title} is left untouched`, async () => {
    const path = fileWith(text);
    const file = await openRowsFile(path);
    assert.equal(file.kind, 'invalid');
    assert.match(file.mistakes.join(), /choose another --out$/);
    assert.equal(readFileSync(path, 'utf8'), text);
  });
}

test('a directory that is missing is named by its error', async () => {
  const file = await openRowsFile(join(directory, 'none', 'rows.jsonl'));
  assert.equal(file.kind, 'invalid');
  assert.match(file.mistakes.join(), /cannot be written: ENOENT$/);
});

async function openedAt(path: string) {
  const file = await openRowsFile(path);
  assert.equal(file.kind, 'opened');
  return file;
}
