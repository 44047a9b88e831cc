import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

import type { Events } from '../telemetry/events.ts';
import { openEmbedded } from './embedded-database.ts';
import { lightenQueries } from './lighten-queries.ts';
import { migrateToLatest } from './migrate.ts';
import type { Database } from './tables.ts';

/** Opens the database that the settings name, embedded or real, and brings its tables up to date. */
export async function openDatabase(settings: DatabaseSettings): Promise<OpenDatabase> {
  const opened = settings.url === undefined ? await openEmbeddedKysely(settings) : openPool(settings.url, settings);
  try {
    await migrateToLatest(opened.db, settings.events);
  } catch (error) {
    await opened[Symbol.asyncDispose]();
    throw error;
  }
  return opened;
}

export type DatabaseSettings = {
  readonly url: string | undefined;
  readonly dataDirectory: string;
  readonly poolSize: number;
  readonly events: Pick<Events, 'storageConnectionLost' | 'storageMigrated'>;
};

export type OpenDatabase = AsyncDisposable & {
  readonly db: Database;
  readonly kind: 'embedded' | 'postgres';
  /** The connections of the pool; undefined with the embedded database. */
  readonly pool: () => PoolCounts | undefined;
};

/** `waiting` counts callers, the others connections. */
type PoolCounts = { readonly total: number; readonly idle: number; readonly waiting: number };

async function openEmbeddedKysely({ dataDirectory }: DatabaseSettings): Promise<OpenDatabase> {
  const { dialect, release } = await openEmbedded(dataDirectory);
  const db: Database = new Kysely({ dialect });
  return {
    db,
    kind: 'embedded',
    pool: () => undefined,
    [Symbol.asyncDispose]: async () => {
      await db.destroy();
      release();
    },
  };
}

function openPool(url: string, { poolSize, events }: DatabaseSettings): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    application_name: 'credscribe',
    // The default is to wait for ever. It bounds the wait for a free connection, too: less than this is met by a burst
    // that comes while a busy machine starts the process, with a database in good health.
    connectionTimeoutMillis: 5000,
    // The server gives up first: a client-side timeout leaves the statement running.
    statement_timeout: 10_000,
    idle_in_transaction_session_timeout: 10_000,
    keepAlive: true,
    // Statements of one transaction that do not wait for each other go out together.
    pipeline: true,
  });
  // A backend that dies takes the whole process along unless the idle pool and every client have a listener.
  const notice = (error: Error) => {
    events.storageConnectionLost(error);
  };
  pool.on('error', notice);
  pool.on('connect', (client) => {
    client.on('error', notice);
    lightenQueries(client, { silentForMs: 12_000 });
  });
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return {
    db,
    kind: 'postgres',
    pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    [Symbol.asyncDispose]: () => db.destroy(),
  };
}

/** Whether the database answers; throws what the driver throws when it does not. */
export async function ping(db: Database): Promise<void> {
  await sql`select 1`.execute(db);
}

/** What no other database is called; a copy of this one is called the same. */
export async function findDatabaseId(db: Database): Promise<string> {
  const { id } = await db.selectFrom('database_identity').select('id').executeTakeFirstOrThrow();
  return id;
}

/** Lets nothing be taken for this database's that is remembered elsewhere under the name it had. */
export async function renewDatabaseId(db: Database): Promise<void> {
  await db
    .updateTable('database_identity')
    .set({ id: sql<string>`gen_random_uuid()` })
    .execute();
}

/** The database cannot be reached or cannot write: not a bug, and it may pass. */
export class StorageUnavailableError extends Error {
  override readonly name = 'StorageUnavailableError';
  constructor(cause: unknown) {
    super('the database cannot be reached', { cause });
  }
}

/** Turns what a driver throws when its server is gone into `StorageUnavailableError`; other errors pass. */
export function asStorageError(error: unknown): unknown {
  return isUnavailable(error) ? new StorageUnavailableError(error) : error;
}

function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (networkCodes.has(code) || unavailableStates.test(code)) return true;
  // pg gives these no code.
  if (
    /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/.test(
      error.message,
    )
  ) {
    return true;
  }
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.some((cause) => cause !== undefined && isUnavailable(cause));
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

/** SQLSTATE: connection exceptions, deadlocks, lack of resources, operator intervention, timeouts of ours. */
const unavailableStates = /^(?:08...|40P01|53...|57P0[1-5]|57014|25P03|25006|58030)$/;
