import { sql } from 'kysely';

import type { EntryKey } from './cache-entries.ts';
import { isNeverShared } from './never-share.ts';
import type { Database, EvictionReason } from './tables.ts';

/** Live entries that an eviction is about, at most so many, with the keys that an accelerator knows them by. */
export async function findEntriesToEvict(
  db: Database,
  tenantId: string,
  { limit, begunAt, ...filter }: EvictionSearch,
): Promise<readonly EntryToEvict[]> {
  const { scopeKey, issuerKey, factsKey, createdBefore, source, textOf } = filter;
  let query = db
    .selectFrom('cache_entries')
    .select(['id', 'scope_key as scopeKey', 'facts_key as factsKey', sql<string>`now()::text`.as('foundAt')])
    .where('tenant_id', '=', tenantId)
    .where('evicted_at', 'is', null)
    .limit(limit);
  if (scopeKey !== undefined) query = query.where('scope_key', '=', scopeKey);
  if (factsKey !== undefined) {
    query = query.where((where) =>
      where.or([where('facts_key', '=', factsKey), where('original_facts_key', '=', factsKey)]),
    );
  }
  if (issuerKey !== undefined) query = query.where('issuer_key', '=', issuerKey);
  if (source !== undefined) query = query.where('original_facts_key', source === 'model' ? 'is' : 'is not', null);
  if (createdBefore !== undefined) {
    query = query.where(sql<boolean>`coalesce(original_created_at, created_at) < ${createdBefore}::timestamptz`);
  }
  if (begunAt !== undefined) {
    // What is shared anew while its original stays has come since.
    const written =
      source === 'semantic_cache' ? sql.ref('created_at') : sql`coalesce(original_created_at, created_at)`;
    query = query.where(sql<boolean>`${written} <= ${begunAt}::timestamptz`);
  }
  if (textOf !== undefined) {
    query = query.where((where) =>
      where.or([
        where('description_id', 'in', sharersOf(db, tenantId, textOf)),
        servesFactsOf(tenantId, textOf),
        isNeverShared(tenantId, sql.ref('facts_key'), sql.ref('original_facts_key')),
      ]),
    );
  }
  return query.execute();
}

/** Where a description's text is served for its own facts, whether or not it is; undefined where it is older than the cache. */
export async function findEntryKey(
  db: Database,
  tenantId: string,
  descriptionId: string,
): Promise<EntryKey | undefined> {
  const { rows } = await keyOf(tenantId, descriptionId).execute(db);
  return rows[0];
}

/** What an eviction is about: everything that all given filters match; of a text that is shared, the original's too. */
export type EvictionFilter = {
  readonly scopeKey?: string | undefined;
  readonly issuerKey?: string | undefined;
  readonly factsKey?: string | undefined;
  /** ISO 8601 moment. */
  readonly createdBefore?: string | undefined;
  /** Whether a text was written for the facts that it is served for, or is shared. */
  readonly source?: 'model' | 'semantic_cache' | undefined;
  /**
   * Id of a description: every entry that serves its text, for whatever credential, or any text for its own; and what
   * is shared by two that must not, in whatever scope.
   */
  readonly textOf?: string | undefined;
};

type EvictionSearch = EvictionFilter & {
  readonly limit: number;
  /** When the eviction first looked, by the clock of the database: what has come since is not what it is about. */
  readonly begunAt?: string | undefined;
};

/** When it was found is told by the clock of the database. */
export type EntryToEvict = EntryKey & { readonly id: string; readonly foundAt: string };

/**
 * Takes entries out of service; gives how many still were in it. None, when they were found so long ago that what an
 * accelerator was told of them may have ended.
 */
export async function evictEntries(
  db: Database,
  tenantId: string,
  { ids, reason, foundAt, withinSeconds }: Evicting,
): Promise<number> {
  const result = await db
    .updateTable('cache_entries')
    .set({ evicted_at: sql<Date>`now()`, evicted_reason: reason })
    .where('tenant_id', '=', tenantId)
    .where(sql<boolean>`id = any(${sql.val(ids)}::uuid[])`)
    .where('evicted_at', 'is', null)
    .where(sql<boolean>`now() < ${foundAt}::timestamptz + make_interval(secs => ${withinSeconds})`)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Takes entries out whose time is over, of all tenants: nobody serves them any more. */
export async function evictExpiredEntries(db: Database, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    // What another instance holds, it evicts itself or holds again in a minute.
    const { numAffectedRows = 0n } = await sql`
      update cache_entries set evicted_at = now(), evicted_reason = 'expired' where id in (
        select id from cache_entries where evicted_at is null and expires_at <= now()
        limit ${mostExpiredAtOnce} for update skip locked)`.execute(db);
    if (numAffectedRows < mostExpiredAtOnce) return;
  }
}

/** Far from the 10 s that a statement may take. */
const mostExpiredAtOnce = 5000;

/** A description that was refreshed or bypassed the cache has no entry, but its facts may have one. */
function servesFactsOf(tenantId: string, descriptionId: string) {
  return sql<boolean>`(scope_key, facts_key) in (${keyOf(tenantId, descriptionId)})`;
}

function keyOf(tenantId: string, descriptionId: string) {
  return sql<EntryKey>`
    select g.scope_key as "scopeKey", g.facts_key as "factsKey"
    from descriptions d join generations g on g.id = d.generation_id
    where d.tenant_id = ${tenantId} and d.id = ${descriptionId} and g.scope_key is not null`;
}

type Evicting = {
  readonly ids: readonly string[];
  readonly reason: EvictionReason;
  readonly foundAt: string;
  readonly withinSeconds: number;
};

/** The model-written original of a text, and every description that shares it: each by an index. */
function sharersOf(db: Database, tenantId: string, descriptionId: string) {
  const original = sql`(
    select coalesce(source_description_id, id) from descriptions where tenant_id = ${tenantId} and id = ${descriptionId})`;
  return db
    .selectFrom('descriptions as sharer')
    .select('sharer.id')
    .where('sharer.tenant_id', '=', tenantId)
    .where(sql<boolean>`(sharer.id = ${original} or sharer.source_description_id = ${original})`);
}
