import { sql } from 'kysely';

import { selectDescriptions, type DescriptionRow } from './descriptions.ts';
import type { Database, EvictionReason } from './tables.ts';

/** Where an exact hit is looked for: equal facts in an equal sharing scope. */
export type EntryKey = { readonly scopeKey: string; readonly factsKey: string };

/** A description that may be served, and how long it may be. */
export type LiveEntry = { readonly id: string; readonly row: DescriptionRow; readonly expiresInMs: number };

export async function findLiveEntry(
  db: Database,
  tenantId: string,
  { scopeKey, factsKey }: EntryKey,
): Promise<LiveEntry | undefined> {
  const found = await selectDescriptions(db, tenantId)
    .innerJoin('cache_entries', 'cache_entries.description_id', 'descriptions.id')
    .select([
      'cache_entries.id as entry_id',
      sql<number>`(extract(epoch from cache_entries.expires_at - now()) * 1000)::float8`.as('expires_in_ms'),
    ])
    .where('cache_entries.tenant_id', '=', tenantId)
    .where('cache_entries.scope_key', '=', scopeKey)
    .where('cache_entries.facts_key', '=', factsKey)
    .where('cache_entries.evicted_at', 'is', null)
    .where(sql<boolean>`cache_entries.expires_at > now()`)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { entry_id: id, expires_in_ms: expiresInMs, ...row } = found;
  return { id, row, expiresInMs };
}

/** Whether an entry may still be served; if so, no eviction of it commits before this transaction has. */
export async function holdLiveEntry(db: Database, tenantId: string, id: string): Promise<boolean> {
  const found = await db
    .selectFrom('cache_entries')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('evicted_at', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .forShare()
    .executeTakeFirst();
  return found !== undefined;
}

/**
 * Admits a description, in place of an entry that has expired or, if asked to, of any. False when another live entry
 * has the key already.
 */
export async function insertCacheEntry(db: Database, tenantId: string, entry: NewEntry): Promise<boolean> {
  const { scopeKey, factsKey, replacing } = entry;
  await db
    .updateTable('cache_entries')
    .set({
      evicted_at: sql<Date>`now()`,
      evicted_reason: sql<EvictionReason>`case when expires_at <= now() then 'expired' else 'refreshed' end`,
    })
    .where('tenant_id', '=', tenantId)
    .where('scope_key', '=', scopeKey)
    .where('facts_key', '=', factsKey)
    .where('evicted_at', 'is', null)
    .$if(!replacing, (query) => query.where(sql<boolean>`expires_at <= now()`))
    .execute();
  const inserted = await db
    .insertInto('cache_entries')
    .values({
      id: entry.id,
      tenant_id: tenantId,
      scope_key: scopeKey,
      facts_key: factsKey,
      description_id: entry.descriptionId,
      issuer_key: entry.issuerKey ?? null,
      expires_at: sql<Date>`now() + make_interval(secs => ${entry.lifetimeSeconds})`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export type NewEntry = EntryKey & {
  readonly id: string;
  readonly descriptionId: string;
  readonly issuerKey: string | undefined;
  readonly lifetimeSeconds: number;
  /** Whether a live entry gives way. */
  readonly replacing: boolean;
};

/** Live entries that an eviction is about, at most so many, with the keys that an accelerator knows them by. */
export async function findEntriesToEvict(
  db: Database,
  tenantId: string,
  { limit, ...filter }: EvictionFilter & { readonly limit: number },
): Promise<readonly EntryToEvict[]> {
  const { scopeKey, issuerKey, factsKey, createdBefore, textOf } = filter;
  let query = db
    .selectFrom('cache_entries')
    .select(['id', 'scope_key as scopeKey', 'facts_key as factsKey', sql<string>`now()::text`.as('foundAt')])
    .where('tenant_id', '=', tenantId)
    .where('evicted_at', 'is', null)
    .limit(limit);
  if (scopeKey !== undefined) query = query.where('scope_key', '=', scopeKey);
  if (factsKey !== undefined) query = query.where('facts_key', '=', factsKey);
  if (issuerKey !== undefined) query = query.where('issuer_key', '=', issuerKey);
  if (createdBefore !== undefined) query = query.where(sql<boolean>`created_at < ${createdBefore}::timestamptz`);
  if (textOf !== undefined) {
    query = query.where((where) =>
      where.or([where('description_id', 'in', sharersOf(db, tenantId, textOf)), servesFactsOf(tenantId, textOf)]),
    );
  }
  return query.execute();
}

/** What an eviction is about: everything that all given filters match. */
export type EvictionFilter = {
  readonly scopeKey?: string | undefined;
  readonly issuerKey?: string | undefined;
  readonly factsKey?: string | undefined;
  /** ISO 8601 moment. */
  readonly createdBefore?: string | undefined;
  /** Id of a description: every entry that serves its text, for whatever credential, or any text for its own. */
  readonly textOf?: string | undefined;
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
  return sql<boolean>`(scope_key, facts_key) in (
    select g.scope_key, g.facts_key from generations g
    where g.tenant_id = ${tenantId} and g.description_id = ${descriptionId})`;
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
