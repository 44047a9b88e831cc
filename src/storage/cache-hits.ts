import { sql } from 'kysely';

import type { CacheTier, Database } from './tables.ts';

/** Adds to the day's counts of hits and of what they saved. */
export async function addCacheHits(db: Database, tenantId: string, counted: CountedHits): Promise<void> {
  await db
    .insertInto('cache_hits_daily')
    .values({
      tenant_id: tenantId,
      day: sql<Date>`(now() at time zone 'utc')::date`,
      tier: counted.tier,
      prompt_version: counted.promptVersion,
      hits: counted.hits,
      saved_usd: counted.savedUsd,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'day', 'tier', 'prompt_version']).doUpdateSet({
        hits: sql<number>`cache_hits_daily.hits + excluded.hits`,
        saved_usd: sql<string>`cache_hits_daily.saved_usd + excluded.saved_usd`,
      }),
    )
    .execute();
}

export type CountedHits = {
  readonly tier: CacheTier;
  readonly promptVersion: string;
  readonly hits: number;
  /** A decimal. */
  readonly savedUsd: string;
};

/** What a tenant's cache holds, and has done on so many UTC days, today included. */
export async function findCacheStats(db: Database, tenantId: string, days: number): Promise<CacheStats> {
  const firstDay = sql`((now() at time zone 'utc')::date - ${days - 1}::integer)`;
  const start = sql`(${firstDay}::timestamp at time zone 'utc')`;
  const entries = await sql<{ source: string; entries: number }>`
    select d.source, count(*)::integer as entries
    from cache_entries e join descriptions d on d.id = e.description_id
    where e.tenant_id = ${tenantId} and e.evicted_at is null and e.expires_at > now() group by d.source`.execute(db);
  const evictions = await sql<{ reason: string; entries: number }>`
    select evicted_reason as reason, count(*)::integer as entries from cache_entries
    where tenant_id = ${tenantId} and evicted_at >= ${start} group by evicted_reason
  `.execute(db);
  const hits = await sql<CacheStats['hits'][number]>`
    select tier, sum(hits)::float8 as hits, sum(saved_usd)::text as saved_usd from cache_hits_daily
    where tenant_id = ${tenantId} and day >= ${firstDay}
    group by tier order by tier`.execute(db);
  const { rows: written } = await sql<{ generations: number }>`
    select count(*)::integer as generations from generations
    where tenant_id = ${tenantId} and id >= uuid_floor(${start}) and request_model is not null
      and status <> 'running'`.execute(db);
  return {
    entries: entries.rows,
    evictions: evictions.rows,
    hits: hits.rows,
    modelGenerations: written[0]?.generations ?? 0,
  };
}

export type CacheStats = {
  readonly entries: readonly { readonly source: string; readonly entries: number }[];
  readonly evictions: readonly { readonly reason: string; readonly entries: number }[];
  readonly hits: readonly { readonly tier: CacheTier; readonly hits: number; readonly saved_usd: string }[];
  /** Generations that asked a model for a text and have ended. */
  readonly modelGenerations: number;
};
