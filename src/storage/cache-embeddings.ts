import { sql, type Selectable } from 'kysely';

import type { Database, Tables } from './tables.ts';

/** Makes the table of embeddings where pgvector is; says whether it is there. */
export async function createCacheEmbeddings(db: Database): Promise<boolean> {
  const { rows } = await sql<{ created: boolean }>`select create_cache_embeddings() as created`.execute(db);
  return rows[0]?.created ?? false;
}

/** Gives an entry its embedding; one that it had, of another embedder or guard, goes. */
export async function insertCacheEmbedding(db: Database, tenantId: string, row: NewCacheEmbedding): Promise<void> {
  const values = {
    tenant_id: tenantId,
    semantic_scope_key: row.semanticScopeKey,
    embedder: row.embedder,
    embedding: toVector(row.embedding),
  };
  await db
    .insertInto('cache_embeddings')
    .values({ entry_id: row.entryId, ...values })
    .onConflict((conflict) =>
      conflict.column('entry_id').doUpdateSet(values).where('cache_embeddings.tenant_id', '=', tenantId),
    )
    .execute();
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
 * the caller to compute. The transaction is for its settings alone. Without iterative scan the filters leave two of five
 * rows, and with the default `ef_search` of 40 some of the nearest are missed. Sorting and reading the whole table are
 * discouraged, since without statistics, which the embedded database never gathers, the planner takes every scope for
 * a row and reads all of it.
 */
export async function findLiveEntriesNear(db: Database, tenantId: string, query: NearQuery): Promise<NearEntry[]> {
  return db.transaction().execute(async (trx) => {
    // Sent together and run in this order.
    const [, entries] = await Promise.all([
      sql`
        select set_config('hnsw.ef_search', '100', true), set_config('hnsw.iterative_scan', 'strict_order', true),
          set_config('enable_sort', 'off', true), set_config('enable_seqscan', 'off', true)`.execute(trx),
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
  readonly description: Selectable<Tables['descriptions']>;
};

/** Reading so many is exact and takes 3 ms; the index takes as long for any number. */
const usualMostReadWhole = 500;

async function selectNearest(db: Database, tenantId: string, query: NearQuery): Promise<NearEntry[]> {
  const { semanticScopeKey, factsKey, embedding, limit, mostReadWhole = usualMostReadWhole } = query;
  const asked = sql`(select embedding from asked)`;
  // `+ 0` keeps the order from the index of vectors, `|| ''` the scope from its own: each road has one way to go.
  // `offset 0` makes the look at each entry follow the order, so that it stops when there are enough.
  const { rows } = await sql<NearRow>`
    with asked as materialized (
      select ${toVector(embedding)}::halfvec as embedding
    ), size as materialized (
      select count(*) as entries from (
        select from cache_embeddings
        where tenant_id = ${tenantId} and semantic_scope_key = ${semanticScopeKey} limit ${mostReadWhole + 1}::int
      ) as counted
    ), nearest as (
      (select e.id, e.facts_key, e.description_id, v.embedding
      from (
        select entry_id, embedding from cache_embeddings
        where tenant_id = ${tenantId} and semantic_scope_key = ${semanticScopeKey}
          and (select entries from size) <= ${mostReadWhole}::int
        order by (embedding <=> ${asked}) + 0 offset 0
      ) as v join lateral (${liveEntry(tenantId)}) as e on true limit ${limit}::int)
      union all
      (select e.id, e.facts_key, e.description_id, v.embedding
      from (
        select entry_id, embedding from cache_embeddings
        where tenant_id || '' = ${tenantId} and semantic_scope_key || '' = ${semanticScopeKey}
          and (select entries from size) > ${mostReadWhole}::int
        order by embedding <=> ${asked} offset 0
      ) as v join lateral (${liveEntry(tenantId)}) as e on true limit ${limit}::int)
    )
    select d.*, n.id as entry_id, n.facts_key, n.embedding::text as embedding, g.facts,
      exists (
        select from cache_never_share s
        where s.tenant_id = ${tenantId}
          -- In either order: nobody has to know how such a pair is sorted.
          and (s.one_facts_key, s.other_facts_key) in ((${factsKey}, n.facts_key), (n.facts_key, ${factsKey}))
      ) as is_never_shared
    from nearest n
    join descriptions d on d.id = n.description_id
    join generations g on g.id = d.generation_id
    -- A text that was shared once has no embedding; here too nothing chains.
    where d.tenant_id = ${tenantId} and d.source = 'model'`.execute(db);
  return rows.map(({ entry_id, facts_key, embedding: stored, facts, is_never_shared, ...description }) => ({
    entryId: entry_id,
    factsKey: facts_key,
    facts,
    embedding: Float32Array.from(JSON.parse(stored) as number[]),
    isNeverShared: is_never_shared,
    description,
  }));
}

type NearRow = Selectable<Tables['descriptions']> & {
  readonly entry_id: string;
  readonly facts_key: string;
  readonly embedding: string;
  readonly facts: object;
  readonly is_never_shared: boolean;
};

function liveEntry(tenantId: string) {
  return sql`
    select id, facts_key, description_id from cache_entries
    where id = v.entry_id and tenant_id = ${tenantId} and evicted_at is null and expires_at > now()`;
}

/** Halves keep three digits; more would only be sent and read. */
function toVector(embedding: ArrayLike<number>): string {
  return `[${Array.from(embedding, (value) => value.toPrecision(5)).join(',')}]`;
}
