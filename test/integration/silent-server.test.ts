import assert from 'node:assert/strict';
import { test } from 'node:test';

import pg from 'pg';

import { asStorageError, StorageUnavailableError } from '../../src/storage/database.ts';
import { lightenQueries } from '../../src/storage/lighten-queries.ts';
import { createTestDatabase } from '../support/databases.ts';

async function withPool(silentForMs: number, work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const place = await createTestDatabase('postgres');
  const pool = new pg.Pool({ connectionString: place.url, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    lightenQueries(client, { silentForMs });
  });
  await work(pool);
  await pool.end();
  await place.remove();
}

test('a server that is silent for too long is unavailable', () =>
  withPool(200, async (pool) => {
    const client = await pool.connect();
    const caught = await client.query('select pg_sleep(5)').catch((error: unknown) => error);
    assert.ok(asStorageError(caught) instanceof StorageUnavailableError);
    client.release(true);
  }));

test('a silent connection is replaced by the next query', () =>
  withPool(200, async (pool) => {
    const client = await pool.connect();
    await client.query('select pg_sleep(5)').catch(() => undefined);
    client.release(true);
    assert.equal((await pool.query('select 1 as one')).rowCount, 1);
  }));

test('a query by promise answers and rejects as pg does', () =>
  withPool(5000, async (pool) => {
    const client = await pool.connect();
    assert.deepEqual((await client.query('select $1::int as number', [7])).rows, [{ number: 7 }]);
    await assert.rejects(client.query('select 1 / 0'), { code: '22012' });
    client.release();
  }));
