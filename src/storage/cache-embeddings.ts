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
 * The live entries of a semantic scope whose embeddings are nearest as far as the index knows, in any order: candidates,
 * whose similarity is for the caller to compute. The transaction is for its settings alone: without iterative scan the
 * filters leave two of five rows, and with the default `ef_search` of 40 some of the nearest are missed.
 */
export async function findLiveEntriesNear(db: Database, tenantId: string, query: NearQuery): Promise<NearEntry[]> {
  return db.transaction().execute(async (trx) => {
    // Sent together and run in this order.
    const [, entries] = await Promise.all([
      sql`select set_config('hnsw.ef_search', '100', true), set_config('hnsw.iterative_scan', 'strict_order', true)`.execute(
        trx,
      ),
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

async function selectNearest(db: Database, tenantId: string, query: NearQuery): Promise<NearEntry[]> {
  const { semanticScopeKey, factsKey, embedding, limit } = query;
  const distance = sql`v.embedding <=> ${toVector(embedding)}::halfvec`;
  const rows = await db
    // The limit stands inside, so that only so many are joined with what is served of them.
    .with('nearest', (cte) =>
      cte
        .selectFrom('cache_embeddings as v')
        .innerJoin('cache_entries as e', 'e.id', 'v.entry_id')
        .select(['e.id as entry_id', 'e.facts_key', 'e.description_id', sql<string>`v.embedding::text`.as('vector')])
        .where('v.tenant_id', '=', tenantId)
        .where('v.semantic_scope_key', '=', semanticScopeKey)
        .where('e.tenant_id', '=', tenantId)
        .where('e.evicted_at', 'is', null)
        .where('e.expires_at', '>', sql<Date>`now()`)
        .orderBy(distance)
        .limit(limit),
    )
    .selectFrom('nearest')
    .innerJoin('descriptions', 'descriptions.id', 'nearest.description_id')
    .innerJoin('generations', 'generations.id', 'descriptions.generation_id')
    .selectAll('descriptions')
    .select(['nearest.entry_id', 'nearest.facts_key', 'nearest.vector', 'generations.facts'])
    .select(isNeverShared(tenantId, factsKey).as('is_never_shared'))
    .where('descriptions.tenant_id', '=', tenantId)
    // A text that was shared once has no embedding; here too nothing chains.
    .where('descriptions.source', '=', 'model')
    .execute();
  return rows.map(({ entry_id, facts_key, vector, facts, is_never_shared, ...description }) => ({
    entryId: entry_id,
    factsKey: facts_key,
    facts,
    embedding: Float32Array.from(JSON.parse(vector) as number[]),
    isNeverShared: is_never_shared,
    description,
  }));
}

/** In either order: nobody has to know how such a pair is sorted. */
function isNeverShared(tenantId: string, factsKey: string) {
  return sql<boolean>`exists (
    select from cache_never_share n
    where n.tenant_id = ${tenantId}
      and (n.one_facts_key, n.other_facts_key) in ((${factsKey}, nearest.facts_key), (nearest.facts_key, ${factsKey})))`;
}

function toVector(embedding: ArrayLike<number>): string {
  return `[${Array.from(embedding).join(',')}]`;
}
