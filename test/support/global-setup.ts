import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import { openDatabase } from '../../src/storage/database.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';
import { silentStorageEvents as events } from './silent.ts';

// Runs once around all test files: one real Postgres (or the one TEST_DATABASE_URL names), and on both databases
// a template with all migrations, from which every test file gets a copy of its own.
let server: PostgresServer | undefined;
let templateDirectory: string | undefined;

export async function globalSetup(): Promise<void> {
  server = process.env.TEST_DATABASE_URL === undefined ? await startPostgres() : undefined;
  const serverUrl = server?.url ?? process.env.TEST_DATABASE_URL ?? '';
  process.env.TEST_POSTGRES_URL = serverUrl;
  await createPostgresTemplate(serverUrl);

  templateDirectory = mkdtempSync(join(tmpdir(), 'credscribe-template-'));
  process.env.TEST_EMBEDDED_TEMPLATE = templateDirectory;
  await migrate({ url: undefined, dataDirectory: templateDirectory });
}

export async function globalTeardown(): Promise<void> {
  await server?.[Symbol.asyncDispose]();
  if (templateDirectory !== undefined) rmSync(templateDirectory, { recursive: true, force: true });
}

async function createPostgresTemplate(serverUrl: string): Promise<void> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query('drop database if exists credscribe_template');
  await client.query(`create database credscribe_template template template0 encoding 'UTF8'`);
  const { rowCount } = await client.query(`select from pg_available_extensions where name = 'vector'`);
  process.env.TEST_POSTGRES_HAS_PGVECTOR = `${rowCount !== 0}`;
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = '/credscribe_template';
  await migrate({ url: url.href, dataDirectory: '' });
}

async function migrate(place: { url: string | undefined; dataDirectory: string }): Promise<void> {
  await using _database = await openDatabase({ ...place, poolSize: 1, events });
}
