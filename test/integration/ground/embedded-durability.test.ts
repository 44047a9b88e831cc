import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';

import { sql } from 'kysely';

import { openDatabase } from '../../../src/storage/database.ts';
import { DataDirectoryInUseError } from '../../../src/storage/embedded-database.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { silentStorageEvents as events } from '../../support/silent.ts';

const open = (dataDirectory: string) => openDatabase({ url: undefined, dataDirectory, poolSize: 1, events });

function startWriter(dataDirectory: string): ChildProcess {
  return fork(new URL('./embedded-writer.ts', import.meta.url), [dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/** Lets the writer run until it has acknowledged enough rows, then kills it without warning. */
async function killAfter(writer: ChildProcess, rows: number): Promise<number[]> {
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: writer.stdout! })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === rows) writer.kill('SIGKILL');
  }
  return acknowledged;
}

test('embedded Postgres loses no acknowledged row to broken transactions and kill -9', async () => {
  const place = await createTestDatabase('embedded');
  const acknowledged: number[] = [];
  for (const rows of [25, 40, 60]) {
    const writer = startWriter(place.dataDirectory);
    const exited = once(writer, 'exit');
    acknowledged.push(...(await killAfter(writer, rows)));
    await exited;
  }
  await using database = await open(place.dataDirectory);
  const { rows } = await sql<{ id: number }>`select id from acknowledged`.execute(database.db);
  const kept = new Set(rows.map(({ id }) => id));
  assert.deepEqual(
    acknowledged.filter((id) => !kept.has(id)),
    [],
  );
  assert.deepEqual(
    [...kept].filter((id) => id < 0),
    [],
    'rows of broken transactions',
  );
  await place.remove();
});

test('a second process on one data directory is told who holds it', async () => {
  const place = await createTestDatabase('embedded');
  const writer = startWriter(place.dataDirectory);
  const exited = once(writer, 'exit');
  await once(writer.stdout!, 'data');
  await assert.rejects(open(place.dataDirectory), (error) => {
    assert.ok(error instanceof DataDirectoryInUseError);
    assert.match(error.message, new RegExp(`in use by process ${writer.pid ?? 0} `));
    return true;
  });
  writer.kill('SIGKILL');
  await exited;
  await using _database = await open(place.dataDirectory);
  await place.remove();
});
