import { sql } from 'kysely';

import { selectDescriptions, type DescriptionRow } from './descriptions.ts';
import { prepareQuery } from './prepare-query.ts';
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
  const { rows } = await queryLiveEntry(db, { tenantId, scopeKey, factsKey });
  const [found] = rows;
  if (found === undefined) return undefined;
  const { entry_id: id, expires_in_ms: expiresInMs, ...row } = found;
  return { id, row, expiresInMs };
}

/** Asked twice for each text that is written, and once for each that is served. */
const queryLiveEntry = prepareQuery(['tenantId', 'scopeKey', 'factsKey'], (db, { tenantId, scopeKey, factsKey }) =>
  selectDescriptions(db, tenantId)
    .innerJoin('cache_entries', 'cache_entries.description_id', 'descriptions.id')
    .select([
      'cache_entries.id as entry_id',
      sql<number>`(extract(epoch from cache_entries.expires_at - now()) * 1000)::float8`.as('expires_in_ms'),
    ])
    .where('cache_entries.tenant_id', '=', tenantId)
    .where('cache_entries.scope_key', '=', scopeKey)
    .where('cache_entries.facts_key', '=', factsKey)
    .where('cache_entries.evicted_at', 'is', null)
    .where(sql<boolean>`cache_entries.expires_at > now()`),
);

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
  const { scopeKey, factsKey, originalEntryId, replacing } = entry;
  const lifetimeEnd = sql<Date>`now() + make_interval(secs => ${entry.lifetimeSeconds})`;
  const original = (column: 'facts_key' | 'created_at' | 'expires_at') =>
    sql`(select ${sql.ref(column)} from cache_entries where tenant_id = ${tenantId} and id = ${originalEntryId})`;
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
    .where((where) => where.or([sql<boolean>`expires_at <= now()`, mayReplace(replacing)]))
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
      expires_at: lifetimeEnd,
      ...(originalEntryId === undefined
        ? {}
        : {
            original_facts_key: sql<string>`${original('facts_key')}`,
            original_created_at: sql<Date>`${original('created_at')}`,
            // Shared on and on, a text would never end.
            expires_at: sql<Date>`least(${lifetimeEnd}, ${original('expires_at')})`,
          }),
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
  /** Of a text that is shared: the entry that it was written for. */
  readonly originalEntryId?: string | undefined;
  /** Present when a live entry is to give way. */
  readonly replacing?: Replacing | undefined;
};

/** Since when accelerators have forgotten the entry, by the clock of the database, and for how long that is relied on. */
export type Replacing = { readonly preparedAt: string; readonly withinSeconds: number };

function mayReplace(replacing: Replacing | undefined) {
  if (replacing === undefined) return sql<boolean>`false`;
  const { preparedAt, withinSeconds } = replacing;
  return sql<boolean>`now() < ${preparedAt}::timestamptz + make_interval(secs => ${withinSeconds})`;
}

/** What the clock of the database says, to its last digit. */
export async function findDatabaseTime(db: Database): Promise<string> {
  const { rows } = await sql<{ now: string }>`select now()::text as now`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a query without a condition gave no row');
  return row.now;
}
