import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

/** The implementations that every storage suite runs on. */
export const databaseKinds = ['embedded', 'postgres'] as const;
export type DatabaseKind = (typeof databaseKinds)[number];
/** Those with pgvector: a server that TEST_DATABASE_URL names may have it, the binaries in node_modules do not. */
export const vectorDatabaseKinds = databaseKinds.filter(
  (kind) => kind === 'embedded' || process.env.TEST_POSTGRES_HAS_PGVECTOR === 'true',
);

/** A migrated database of one's own: the settings to open it, and a way to take it away when the tests passed. */
export type TestDatabase = {
  readonly kind: DatabaseKind;
  readonly url: string | undefined;
  readonly dataDirectory: string;
  /** As the service's environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
};

export async function createTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return kind === 'embedded' ? copyEmbedded() : copyPostgres();
}

function copyEmbedded(): TestDatabase {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'credscribe-test-'));
  cpSync(required('TEST_EMBEDDED_TEMPLATE'), dataDirectory, { recursive: true });
  return {
    kind: 'embedded',
    url: undefined,
    dataDirectory,
    environment: { DATA_DIR: dataDirectory },
    remove: () => {
      rmSync(dataDirectory, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

async function copyPostgres(): Promise<TestDatabase> {
  const serverUrl = required('TEST_POSTGRES_URL');
  const name = `credscribe_test_${randomUUID().replaceAll('-', '')}`;
  await runOn(serverUrl, `create database ${name} template credscribe_template`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    kind: 'postgres',
    url: url.href,
    dataDirectory: '',
    environment: { DATABASE_URL: url.href },
    remove: () => runOn(serverUrl, `drop database ${name} with (force)`),
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    // Copies of one template are made one at a time: Postgres refuses while another session uses it.
    await client.query('select pg_advisory_lock(20261124)');
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the tests with npm test, whose set-up sets it`);
  return value;
}
