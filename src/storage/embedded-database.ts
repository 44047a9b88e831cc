import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { PGlite, types, type Transaction } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { PGliteDialect } from 'kysely';

import { lockDataDirectory, type DataDirectoryLock, type Holder } from './data-directory-lock.ts';

/**
 * Postgres inside this process, on a directory that only this process may open. Safe against kill -9, not
 * against power loss: PGlite never calls fsync.
 */
export async function openEmbedded(dataDirectory: string): Promise<EmbeddedDatabase> {
  const directory = join(resolve(dataDirectory), 'postgres');
  make(resolve(dataDirectory));
  const lock = take(directory);
  if (lock.kind === 'held') throw new DataDirectoryInUseError(lock.holder, lock.file);
  try {
    const pglite = await PGlite.create({ dataDir: directory, parsers, serializers, extensions: { vector } });
    return {
      dialect: new PGliteDialect({ pglite: refusingAbortedCommits(pglite) }),
      release: lock.release,
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

export type EmbeddedDatabase = {
  readonly dialect: PGliteDialect;
  /** Gives the directory back; only after the dialect's database is destroyed. */
  readonly release: () => void;
};

/** Broken set-up, told to the operator as it is: it holds no content. */
export class DataDirectoryInUseError extends Error {
  override readonly name = 'DataDirectoryInUseError';
  constructor({ pid, host }: Holder, file: string) {
    super(
      `DATA_DIR is in use by process ${pid} on ${host}; stop it or choose another DATA_DIR. If that process or host is gone, delete ${file}`,
    );
  }
}

/** The system lets nobody write there, or not this user; likewise told as it is. */
export class DataDirectoryUnwritableError extends Error {
  override readonly name = 'DataDirectoryUnwritableError';
  constructor(cause: Error) {
    super(`DATA_DIR cannot be written: ${cause.message}`, { cause });
  }
}

/** The directory cannot be there; likewise told as it is. */
export class DataDirectoryNotMadeError extends Error {
  override readonly name = 'DataDirectoryNotMadeError';
  constructor(path: string, cause: Error & { readonly code?: string }) {
    const { code = cause.name } = cause;
    super(`DATA_DIR cannot be made: ${whyNotMade[code] ?? 'the system refuses'}: ${path} (${code})`, { cause });
  }
}

const whyNotMade: Readonly<Record<string, string>> = {
  EEXIST: 'there is something that is no directory',
  ENOTDIR: 'it is below what is no directory',
  ENOENT: 'nothing can be made there',
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'the file system is read-only',
};

/** One directory after the other: all at once, Node never ends below `/proc`, where none can be made. */
function make(directory: string): void {
  if (isDirectory(directory)) return;
  if (!existsSync(dirname(directory))) make(dirname(directory));
  try {
    mkdirSync(directory);
  } catch (error) {
    // Another process may have been first.
    if (isDirectory(directory)) return;
    throw error instanceof Error ? new DataDirectoryNotMadeError(directory, error) : error;
  }
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function take(directory: string): DataDirectoryLock {
  try {
    // PGlite would throw something without words.
    if (existsSync(directory)) accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    return lockDataDirectory(directory);
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? new DataDirectoryUnwritableError(error) : error;
  }
}

/** The same JavaScript values as `pg` gives; PGlite's own bytea codec goes byte by byte through strings. */
const parsers = { [types.BYTEA]: (hex: string) => Buffer.from(hex.slice(2), 'hex') };
const serializers = {
  [types.BYTEA]: (bytes: Uint8Array) =>
    `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
};

/**
 * A transaction in which a statement failed can only roll back, but PGlite reports its COMMIT as a success: what
 * was acknowledged is gone. One more statement before the COMMIT fails in such a transaction, and Kysely then
 * rejects it, as it does over `pg`.
 */
function refusingAbortedCommits(pglite: PGlite): PGlite {
  const transaction = pglite.transaction.bind(pglite);
  pglite.transaction = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    transaction(async (tx) => {
      const result = await work(tx);
      await tx.query('select 1');
      return result;
    });
  return pglite;
}
