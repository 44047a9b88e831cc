import { sql, type Kysely } from 'kysely';

/**
 * The semantic tier of the cache: embeddings, which need pgvector and are made only where it is, and the decisions on
 * every candidate, which are append-only and partitioned like the audit.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEmbeddings(db);
  await deleteEmbeddingsOnEviction(db);
  await createDecisions(db);
  await createPartitionFunction(db);
  await sql`select create_audit_partitions(now(), 3)`.execute(db);
  await createDecisionViews(db);
  await letCallsEmbed(db);
}

/**
 * A function, since a server can get the extension later: every start calls it again. pgvector counts from 0.8.0, the
 * first whose scans go on where a filter leaves too few rows.
 */
async function createEmbeddings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function create_cache_embeddings() returns boolean language plpgsql as $$
    begin
      if to_regclass('cache_embeddings') is not null then return true; end if;
      -- One replica at a time: the others find it made.
      perform pg_advisory_xact_lock(hashtext('cache embeddings'));
      if to_regclass('cache_embeddings') is not null then return true; end if;
      if to_regtype('halfvec') is null then
        begin
          create extension if not exists vector;
        exception
          -- No such extension on this server, or a role that may not create one.
          when feature_not_supported or undefined_file or insufficient_privilege then return false;
        end;
      end if;
      if to_regtype('halfvec') is null or not exists (
        select from pg_extension
        where extname = 'vector' and string_to_array(substring(extversion from '^\\d+\\.\\d+'), '.')::integer[] >= '{0,8}'
      ) then return false; end if;
      create table cache_embeddings (
        entry_id uuid primary key references cache_entries (id) on delete cascade,
        tenant_id text not null,
        semantic_scope_key text not null,
        embedder text not null,
        embedding halfvec(512) not null
      );
      -- Over the signs: a distance of halves takes the embedded database 5 to 9 µs, one of bits 0.5. An ef_construction of
      -- 128 found no more of the nearest, and its build takes 1.4 times as long.
      create index cache_embeddings_nearest on cache_embeddings
        using hnsw ((binary_quantize(embedding)::bit(512)) bit_hamming_ops) with (m = 16, ef_construction = 64);
      -- A small scope is read whole, which is exact.
      create index cache_embeddings_by_scope on cache_embeddings (tenant_id, semantic_scope_key);
      return true;
    end $$`.execute(db);
  await sql`comment on function create_cache_embeddings is 'Makes the table of embeddings where pgvector is; whether it is there.'`.execute(
    db,
  );
  await sql`select create_cache_embeddings()`.execute(db);
}

/** A trigger, since what evicts entries runs without that table too. */
async function deleteEmbeddingsOnEviction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function delete_cache_embedding() returns trigger language plpgsql as $$
    begin
      if to_regclass('cache_embeddings') is not null then
        delete from cache_embeddings where entry_id = new.id;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger delete_embedding after update of evicted_at on cache_entries
    for each row when (new.evicted_at is not null) execute function delete_cache_embedding()`.execute(db);
}

async function createDecisions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cache_decisions (
      id uuid primary key,
      tenant_id text not null,
      generation_id uuid not null,
      candidate_entry_id uuid not null,
      candidate_description_id uuid not null,
      similarity real not null,
      verdict text not null check (verdict in ('accepted', 'different', 'never_share', 'ungrounded', 'broken')),
      rule text,
      field text,
      mode text not null check (mode in ('shadow', 'serve')),
      embedder text not null,
      guard_version integer not null,
      decided_at timestamptz not null default now(),
      check ((verdict = 'different') = (rule is not null)),
      check (field is null or rule is not null)
    ) partition by range (id)`.execute(db);
  await sql`create index cache_decisions_by_generation on cache_decisions (generation_id)`.execute(db);
  await sql`create index cache_decisions_by_day on cache_decisions (uuid_day(id))`.execute(db);
  await sql`
    create trigger append_only before update or delete on cache_decisions
    for each row execute function refuse_audit_change()`.execute(db);
  await sql`create table cache_decisions_default partition of cache_decisions default`.execute(db);
  for (const table of ['cache_decisions', 'cache_decisions_default']) {
    await sql`
      create trigger append_only_truncate before truncate on ${sql.table(table)}
      for each statement execute function refuse_audit_change()`.execute(db);
  }
}

async function createPartitionFunction(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function create_audit_partitions(moment timestamptz, months_ahead integer) returns integer language plpgsql as $$
    declare
      parent text;
      month timestamp := date_trunc('month', moment at time zone 'utc');
      partition text;
      created integer := 0;
    begin
      -- One replica at a time: the others find them made.
      perform pg_advisory_xact_lock(hashtext('audit partitions'));
      for ahead in 0..months_ahead loop
        foreach parent in array array['llm_calls', 'llm_call_outcomes', 'llm_call_payloads', 'cache_decisions'] loop
          partition := format('%s_%s', parent, to_char(month + make_interval(months => ahead), 'YYYY_MM'));
          if to_regclass(partition) is null then
            execute format('create table %I partition of %I for values from (%L) to (%L)', partition, parent,
              uuid_floor((month + make_interval(months => ahead)) at time zone 'utc'),
              uuid_floor((month + make_interval(months => ahead + 1)) at time zone 'utc'));
            execute format('create trigger append_only_truncate before truncate on %I for each statement execute function refuse_audit_change()', partition);
            created := created + 1;
          end if;
        end loop;
      end loop;
      return created;
    end $$`.execute(db);
}

async function createDecisionViews(db: Kysely<unknown>): Promise<void> {
  // What was asked beside what was found: the facts of both, and both texts where the generation made its own.
  await sql`
    create view cache_decision_audit as
    select uuid_day(d.id) as day, d.id as decision_id, d.generation_id, d.tenant_id, d.candidate_entry_id,
      d.candidate_description_id, d.similarity, d.verdict, d.rule, d.field, d.mode, d.embedder, d.guard_version,
      d.decided_at, g.facts, g.description_id, own.short_description, found.facts as candidate_facts,
      candidate.short_description as candidate_short_description
    from cache_decisions d
    left join generations g on g.id = d.generation_id
    left join descriptions own on own.id = g.description_id
    left join descriptions candidate on candidate.id = d.candidate_description_id
    left join generations found on found.id = candidate.generation_id`.execute(db);
  await sql`
    create view cache_verdicts as
    select uuid_day(id) as day, tenant_id, mode, embedder, guard_version, verdict, rule, field, count(*) as decisions,
      count(distinct generation_id) as generations, min(similarity) as least_similarity,
      max(similarity) as most_similarity
    from cache_decisions
    group by uuid_day(id), tenant_id, mode, embedder, guard_version, verdict, rule, field`.execute(db);
}

/** Embeddings are attempts like any other; a rate of re-asks counts the generations that asked a model for a text. */
async function letCallsEmbed(db: Kysely<unknown>): Promise<void> {
  await sql`alter table llm_calls drop constraint llm_calls_purpose_check`.execute(db);
  await sql`
    alter table llm_calls add constraint llm_calls_purpose_check check (purpose in ('generate', 'reask', 'embed'))`.execute(
    db,
  );
  await sql`
    create or replace view reask_rates as
    select day, request_model, prompt_version, count(*) as generations, count(*) filter (where was_reasked) as reasked,
      round(count(*) filter (where was_reasked)::numeric / count(*), 4) as reask_rate
    from (
      select uuid_day(id) as day, request_model, prompt_version, generation_id, bool_or(purpose = 'reask') as was_reasked
      from llm_calls where purpose <> 'embed' group by uuid_day(id), request_model, prompt_version, generation_id
    ) as by_generation
    group by day, request_model, prompt_version`.execute(db);
}
