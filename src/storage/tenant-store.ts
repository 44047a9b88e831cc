import { rememberAnswers } from '../remember-answers.ts';
import { asStorageError, findDatabaseId, ping, renewDatabaseId } from './database.ts';
import {
  createPartitions,
  dropPartitions,
  failAbandonedGenerations,
  giveUpOpenCalls,
  type AuditTable,
  type SweepRange,
} from './audit-upkeep.ts';
import { findDatabaseTime, findLiveEntry, holdLiveEntry, insertCacheEntry } from './cache-entries.ts';
import { evictEntries, evictExpiredEntries, findEntriesToEvict, findEntryKey } from './cache-evictions.ts';
import { addCacheHits, findCacheStats } from './cache-hits.ts';
import { insertCacheDecisions } from './cache-decisions.ts';
import {
  createCacheEmbeddings,
  findLiveEntriesNear,
  findMissingPgvector,
  insertCacheEmbedding,
  lacksCacheEmbedding,
  rebuildCacheEmbeddings,
} from './cache-embeddings.ts';
import { findDescription, findDescriptionRecord, insertDescription, listDescriptions } from './descriptions.ts';
import { erasePayloads, findErasedGenerations, findErasure, findErasureOfCall, listErasures } from './erasures.ts';
import { insertFeedback } from './feedback.ts';
import { deleteDeadFlights, endFlight, findFlightState, renewFlight, takeFlight } from './flights.ts';
import {
  addLateUsage,
  closeGenerationAsFailed,
  closeGenerationAsSucceeded,
  closeGenerationAsTemplated,
  countLateAttempt,
  findGeneration,
  hasGenerationOf,
  insertGeneration,
  listGenerations,
} from './generations.ts';
import { awaitSharing, forbidSharing, isSharingForbidden } from './never-share.ts';
import type { Database } from './tables.ts';
import {
  findLlmCall,
  findPayloads,
  insertLlmCall,
  insertLlmCallOutcome,
  listLlmCalls,
  listLlmCallsOf,
} from './llm-calls.ts';
import { transact } from './transact.ts';

/**
 * Binds the tenant when the store is opened: no query can forget it. A write is one statement, which is a
 * transaction of its own; several writes that belong together exist only inside `transact`, whose work must await
 * nothing but the queries it is given. Throws `StorageUnavailableError` when the database is gone.
 */
export function createTenantStore(db: Database) {
  // A request opens the store half a dozen times, and to bind all queries costs more than to build one.
  const read = rememberAnswers((tenantId): Reads => bindAll(reads, db, tenantId), tenantMemory);
  const write = rememberAnswers((tenantId): Writes => bindAll(writes, db, tenantId), tenantMemory);
  return {
    read,
    write,
    /** Commits what `work` wrote, all or nothing. */
    transact: <Result>(tenantId: string, work: (tx: Writes) => Promise<Result>): Promise<Result> =>
      rethrowing(() => transact(db, (tx) => work(bindAll(writes, tx, tenantId)))),
    /** Upkeep across tenants. */
    maintain: {
      ping: () => rethrowing(() => ping(db)),
      findDatabaseId: () => rethrowing(() => findDatabaseId(db)),
      renewDatabaseId: () => rethrowing(() => renewDatabaseId(db)),
      /** Makes the table of embeddings where the server has pgvector; false where the semantic tier must stay off. */
      createCacheEmbeddings: () => rethrowing(() => createCacheEmbeddings(db)),
      findMissingPgvector: () => rethrowing(() => findMissingPgvector(db)),
      /** Makes the audit partitions of this month and the next ones; gives how many were missing. */
      createPartitions: (monthsAhead: number) => rethrowing(() => createPartitions(db, monthsAhead)),
      /** Drops the months of an audit table that ended before so many days ago; gives the names of the partitions. */
      dropPartitions: (parent: AuditTable, days: number) => rethrowing(() => dropPartitions(db, parent, days)),
      /** Gives every call that has been open for longer an explicit unknown outcome. */
      giveUpOpenCalls: (openForMs: number, look: SweepRange) => rethrowing(() => giveUpOpenCalls(db, openForMs, look)),
      /** Closes generations whose process ended before they did. */
      failAbandonedGenerations: (runningForMs: number, error: string) =>
        rethrowing(() => failAbandonedGenerations(db, runningForMs, error)),
      deleteDeadFlights: (endedForMs: number) => rethrowing(() => deleteDeadFlights(db, endedForMs)),
      evictExpiredEntries: (stopping: AbortSignal) => rethrowing(() => evictExpiredEntries(db, stopping)),
      rebuildCacheEmbeddings: () => rethrowing(() => rebuildCacheEmbeddings(db)),
    },
  };
}

const tenantMemory = { most: 1000, longest: 200 };

export type TenantStore = ReturnType<typeof createTenantStore>;

const reads = {
  findDescription,
  findDescriptionRecord,
  listDescriptions,
  findGeneration,
  hasGenerationOf,
  listGenerations,
  findLlmCall,
  listLlmCalls,
  listLlmCallsOf,
  findPayloads,
  findErasure,
  listErasures,
  findErasureOfCall,
  findErasedGenerations,
  findDatabaseTime,
  findLiveEntry,
  findEntryKey,
  findEntriesToEvict,
  findCacheStats,
  findFlightState,
  findLiveEntriesNear,
  lacksCacheEmbedding,
};
const writes = {
  insertGeneration,
  closeGenerationAsSucceeded,
  closeGenerationAsTemplated,
  closeGenerationAsFailed,
  countLateAttempt,
  addLateUsage,
  insertDescription,
  insertLlmCall,
  insertLlmCallOutcome,
  erasePayloads,
  holdLiveEntry,
  insertCacheEntry,
  evictEntries,
  addCacheHits,
  takeFlight,
  renewFlight,
  endFlight,
  insertFeedback,
  forbidSharing,
  awaitSharing,
  isSharingForbidden,
  insertCacheEmbedding,
  insertCacheDecisions,
};

type Bound<Queries> = {
  readonly [Name in keyof Queries]: Queries[Name] extends (
    db: Database,
    tenantId: string,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never;
};
export type Reads = Bound<typeof reads>;
export type Writes = Bound<typeof writes>;

type Query = (db: Database, tenantId: string, ...rest: never[]) => Promise<unknown>;

function bindAll<Queries extends Record<string, Query>>(queries: Queries, db: Database, tenantId: string) {
  const bound = Object.entries(queries).map(([name, query]) => [
    name,
    (...rest: never[]) => rethrowing(() => query(db, tenantId, ...rest)),
  ]);
  return Object.fromEntries(bound) as Bound<Queries>;
}

async function rethrowing<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw asStorageError(error);
  }
}
