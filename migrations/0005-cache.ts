import { sql, type Kysely } from 'kysely';

/**
 * The exact tier: which description answers which facts in which sharing scope, the flights that keep replicas from
 * writing one text twice, what hits saved, and what callers said of a text.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await allowSharedTexts(db);
  await createEntries(db);
  await createFlights(db);
  await createFeedback(db);
  await createViews(db);
}

/** A shared text was written by a model, for another credential: its description names the original. */
async function allowSharedTexts(db: Kysely<unknown>): Promise<void> {
  await sql`alter table generations add column facts_key text, add column scope_key text`.execute(db);
  for (const table of ['generations', 'descriptions']) {
    const constraint = sql.id(`${table}_source_check`);
    await sql`
      alter table ${sql.table(table)} drop constraint ${constraint},
      add constraint ${constraint} check (source in ('model', 'semantic_cache', 'template'))`.execute(db);
  }
  await sql`
    alter table descriptions
    add column source_description_id uuid references descriptions (id),
    add column similarity real,
    add constraint descriptions_source_named check (
      (source = 'semantic_cache') = (source_description_id is not null)
      and (source = 'semantic_cache') = (similarity is not null))`.execute(db);
  await sql`create index descriptions_by_source on descriptions (source_description_id) where source_description_id is not null`.execute(
    db,
  );
}

async function createEntries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cache_entries (
      id uuid primary key,
      tenant_id text not null,
      scope_key text not null,
      facts_key text not null,
      description_id uuid not null references descriptions (id),
      issuer_key text,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      evicted_at timestamptz,
      evicted_reason text check (evicted_reason in ('expired', 'refreshed', 'feedback', 'requested')),
      check ((evicted_at is null) = (evicted_reason is null))
    )`.execute(db);
  // One text for one credential: a second leader cannot add another.
  await sql`
    create unique index cache_entries_live on cache_entries (tenant_id, scope_key, facts_key)
    where evicted_at is null`.execute(db);
  await sql`create index cache_entries_by_description on cache_entries (description_id)`.execute(db);
  await sql`
    create index cache_entries_by_issuer on cache_entries (tenant_id, issuer_key) where evicted_at is null`.execute(db);
  await sql`create index cache_entries_by_expiry on cache_entries (expires_at) where evicted_at is null`.execute(db);
  await sql`
    create table cache_never_share (
      tenant_id text not null,
      one_facts_key text not null,
      other_facts_key text not null,
      created_at timestamptz not null default now(),
      primary key (tenant_id, one_facts_key, other_facts_key),
      check (one_facts_key collate "C" < other_facts_key collate "C")
    )`.execute(db);
  await sql`
    create table cache_hits_daily (
      tenant_id text not null,
      day date not null,
      tier text not null check (tier in ('exact', 'flight', 'semantic')),
      prompt_version text not null,
      hits bigint not null,
      saved_usd numeric(20, 12) not null,
      primary key (tenant_id, day, tier, prompt_version)
    )`.execute(db);
}

async function createFlights(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table flights (
      tenant_id text not null,
      flight_key text not null,
      generation_id uuid not null,
      lease_until timestamptz not null,
      primary key (tenant_id, flight_key)
    )`.execute(db);
  await sql`comment on column flights.generation_id is 'The fence: a leader whose generation is not here any more admits nothing.'`.execute(
    db,
  );
}

async function createFeedback(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table description_feedback (
      id uuid primary key,
      tenant_id text not null,
      description_id uuid not null references descriptions (id),
      verdict text not null check (verdict in ('wrong_credential', 'inaccurate', 'style', 'good')),
      evicted_entries integer not null,
      created_at timestamptz not null default now()
    )`.execute(db);
}

async function createViews(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view cache_hits as
    select day, tenant_id, tier, prompt_version, hits, saved_usd from cache_hits_daily`.execute(db);
  await sql`
    create view description_feedback_audit as
    select uuid_day(f.id) as day, f.id as feedback_id, f.tenant_id, f.verdict, f.evicted_entries, f.description_id,
      d.generation_id, d.source, d.source_description_id, d.similarity, d.prompt_version, d.response_model, d.locale,
      g.facts_key, s.facts_key as source_facts_key, f.created_at
    from description_feedback f
    join descriptions d on d.id = f.description_id
    join generations g on g.id = d.generation_id
    left join descriptions o on o.id = d.source_description_id
    left join generations s on s.id = o.generation_id`.execute(db);
}
