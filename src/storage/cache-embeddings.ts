import { sql } from 'kysely';

import type { WholeDescription } from './descriptions.ts';
import { isNeverShared } from './never-share.ts';
import type { Database } from './tables.ts';

/** Makes the table of embeddings where pgvector is; says whether it is there. */
export async function createCacheEmbeddings(db: Database): Promise<boolean> {
  const { rows } = await sql<{ created: boolean }>`select create_cache_embeddings() as created`.execute(db);
  return rows[0]?.created ?? false;
}

/** Why there is no table of embeddings: which of the steps to pgvector is missing. */
export async function findMissingPgvector(db: Database): Promise<MissingPgvector> {
  const { rows } = await sql<{ offered: boolean; installed: boolean }>`
    select exists (
        select from pg_available_extension_versions
        where name = 'vector' and string_to_array(substring(version from '^\\d+\\.\\d+'), '.')::integer[] >= '{0,8}'
      ) as offered,
      exists (select from pg_extension where extname = 'vector') as installed`.execute(db);
  if (rows[0]?.offered !== true) return 'not_on_server';
  return rows[0].installed ? 'not_current' : 'not_permitted';
}

export type MissingPgvector = 'not_on_server' | 'not_current' | 'not_permitted';

/**
 * Gives a live entry its embedding; one that it had, of another embedder or guard, goes. An eviction of the entry waits
 * or was first, so that it leaves none behind.
 */
export async function insertCacheEmbedding(db: Database, tenantId: string, row: NewCacheEmbedding): Promise<void> {
  const { entryId, semanticScopeKey, embedder, embedding } = row;
  await sql`
    insert into cache_embeddings (entry_id, tenant_id, semantic_scope_key, embedder, embedding)
    select id, tenant_id, ${semanticScopeKey}, ${embedder}, ${toVector(embedding)}::halfvec
    from cache_entries
    where id = ${entryId} and tenant_id = ${tenantId} and evicted_at is null and expires_at > now()
    for share
    on conflict (entry_id) do update set semantic_scope_key = excluded.semantic_scope_key,
      embedder = excluded.embedder, embedding = excluded.embedding`.execute(db);
}

export type NewCacheEmbedding = {
  readonly entryId: string;
  readonly semanticScopeKey: string;
  readonly embedder: string;
  readonly embedding: ArrayLike<number>;
};

/** Whether a live entry has no embedding in this semantic scope; false where the entry is gone. */
export async function lacksCacheEmbedding(
  db: Database,
  tenantId: string,
  { entryId, semanticScopeKey }: Pick<NewCacheEmbedding, 'entryId' | 'semanticScopeKey'>,
): Promise<boolean> {
  const { rows } = await sql`
    select from cache_entries e
    where e.id = ${entryId} and e.tenant_id = ${tenantId} and e.evicted_at is null and e.expires_at > now()
      and not exists (
        select from cache_embeddings v where v.entry_id = e.id and v.semantic_scope_key = ${semanticScopeKey})
  `.execute(db);
  return rows.length > 0;
}

/**
 * The live entries of a semantic scope whose embeddings are nearest, in any order: candidates, whose similarity is for
 * the caller to compute. The index finds a hundred by the signs of their dimensions, the exact cosine the nearest of
 * them. The transaction is for its settings alone:
 *
 * - Without iterative scan the rows of other scopes would take the place of this one's, and unbounded it takes 10 µs for
 *   each of them on the embedded database: where a scope is a thirtieth of the table, 3,000 found the nearest as often as
 *   the usual 20,000, in a third of the time.
 * - Reading the whole table is discouraged, since without statistics, which the embedded database never gathers, the
 *   planner takes every scope for a row. Up to Postgres 17 that looks so dear that it compiles the query, for 0.7 s.
 */
export async function findLiveEntriesNear(db: Database, tenantId: string, query: NearQuery): Promise<NearEntry[]> {
  return db.transaction().execute(async (trx) => {
    // Sent together and run in this order.
    const [, entries] = await Promise.all([
      sql`
        select set_config('hnsw.ef_search', ${`${mostBySigns}`}, true),
          set_config('hnsw.iterative_scan', 'relaxed_order', true), set_config('hnsw.max_scan_tuples', '3000', true),
          set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(trx),
      selectNearest(trx, tenantId, query),
    ]);
    return entries;
  });
}

export type NearQuery = {
  readonly semanticScopeKey: string;
  /** Of the facts that ask: says which entries never share with them. */
  readonly factsKey: string;
  readonly embedding: ArrayLike<number>;
  readonly limit: number;
  /** A scope of at most so many is read whole. */
  readonly mostReadWhole?: number;
};

export type NearEntry = {
  readonly entryId: string;
  readonly factsKey: string;
  /** Those that the text was written from. */
  readonly facts: object;
  readonly embedding: Float32Array;
  readonly isNeverShared: boolean;
  readonly description: WholeDescription;
};

/** Reading so many is exact and takes 3 ms; the index takes as long for any number. */
const usualMostReadWhole = 500;
/** Of 7,000 real names 50 held 98.7 % of the five nearest, 100 99.8 % for a millisecond more. */
const mostBySigns = 100;

async function selectNearest(db: Database, tenantId: string, query: NearQuery): Promise<NearEntry[]> {
  const { semanticScopeKey, factsKey, embedding, limit, mostReadWhole = usualMostReadWhole } = query;
  // `|| ''` keeps a condition from its index: each road has one way to go, and who was found is joined by id, not by
  // reading all of a tenant. What is sorted before the join need not be joined once there are enough.
  const { rows } = await sql<NearRow>`
    with asked as materialized (
      select ${toVector(embedding)}::halfvec as embedding
    ), size as materialized (
      select count(*) as entries from (
        select from cache_embeddings
        where tenant_id = ${tenantId} and semantic_scope_key = ${semanticScopeKey} limit ${mostReadWhole + 1}::int
      ) as counted
    ), around as (
      (select entry_id, embedding from cache_embeddings
      where tenant_id = ${tenantId} and semantic_scope_key = ${semanticScopeKey}
        and (select entries from size) <= ${mostReadWhole}::int)
      union all
      (select entry_id, embedding from cache_embeddings
      where tenant_id || '' = ${tenantId} and semantic_scope_key || '' = ${semanticScopeKey}
        and (select entries from size) > ${mostReadWhole}::int
      order by binary_quantize(embedding)::bit(512) <~> (select binary_quantize(embedding)::bit(512) from asked)
      limit ${mostBySigns}::int)
    ), nearest as (
      select e.id, e.facts_key, e.description_id, v.embedding
      from (
        select entry_id, embedding, embedding <=> (select embedding from asked) as distance from around
        order by distance offset 0
      ) as v
      join cache_entries e on e.id = v.entry_id
      where e.tenant_id || '' = ${tenantId} and e.evicted_at is null and e.expires_at > now()
      order by v.distance limit ${limit}::int
    )
    select d.*, n.id as entry_id, n.facts_key, n.embedding::text as embedding, g.facts,
      ${isNeverShared(tenantId, sql`${factsKey}`, sql.ref('n.facts_key'))} as is_never_shared
    from nearest n
    join descriptions d on d.id = n.description_id
    join generations g on g.id = d.generation_id
    -- A text that was shared once has no embedding; here too nothing chains.
    where d.tenant_id || '' = ${tenantId} and d.source = 'model' and d.erased_at is null`.execute(db);
  return rows.map(({ entry_id, facts_key, embedding: stored, facts, is_never_shared, ...description }) => ({
    entryId: entry_id,
    factsKey: facts_key,
    facts,
    embedding: Float32Array.from(JSON.parse(stored) as number[]),
    isNeverShared: is_never_shared,
    description,
  }));
}

type NearRow = WholeDescription & {
  readonly entry_id: string;
  readonly facts_key: string;
  readonly embedding: string;
  readonly facts: object;
  readonly is_never_shared: boolean;
};

/** Halves keep three digits; more would only be sent and read. */
function toVector(embedding: ArrayLike<number>): string {
  return `[${Array.from(embedding, (value) => value.toPrecision(5)).join(',')}]`;
}

/**
 * Builds the index of embeddings anew where the deleted outnumber the others and nobody else takes them out of it: the
 * embedded database has no autovacuum, and every search would step over them. Building takes it 0.7 ms an embedding, and
 * a vacuum alone three times as long.
 */
export async function rebuildCacheEmbeddings(db: Database): Promise<void> {
  const { rows } = await sql`
    select from pg_stat_user_tables join pg_stat_activity on pid = pg_backend_pid()
    where relid = to_regclass('cache_embeddings') and n_dead_tup > n_live_tup + 1000
      and backend_type = 'standalone backend'`.execute(db);
  if (rows.length === 0) return;
  await sql`reindex index cache_embeddings_nearest`.execute(db);
  await sql`vacuum cache_embeddings`.execute(db);
}
