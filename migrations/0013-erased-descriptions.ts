import { sql, type Kysely } from 'kysely';

/**
 * An erasure may name a description: its text goes wherever it is shared, with the facts that it was written from and
 * the bodies of its calls. A text is whole or erased, and nothing in between.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // To check every text takes longer than a statement of the service may.
  await sql`set local statement_timeout = 0`.execute(db);
  await letTextsBeErased(db);
  await recordDescriptions(db);
  await createErasePayloads(db);
  await commentColumns(db);
}

async function letTextsBeErased(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table descriptions
    add column erased_at timestamptz,
    alter column short_description drop not null, alter column highlights drop not null, alter column audience drop not null,
    add constraint descriptions_whole_or_erased check (
      num_nonnulls(short_description, highlights, audience) = case when erased_at is null then 3 else 0 end
      and (erased_at is null or warnings = '[]'))`.execute(db);
  await sql`
    alter table generations alter column facts drop not null,
    add constraint generations_facts_or_erased check (facts is not null or payloads_erased_at is not null)`.execute(db);
  // Of the description, of the original of its text, and of all that share it; each by an index.
  await sql`
    create function generations_of_text(tenant text, description uuid) returns setof uuid language sql stable as $$
      select d.generation_id
      from (
        select coalesce(source_description_id, id) as id from descriptions where tenant_id = tenant and id = description
      ) as original
      join descriptions d on d.tenant_id = tenant and (d.id = original.id or d.source_description_id = original.id)
    $$`.execute(db);
}

async function recordDescriptions(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table payload_erasures
    add column description_id uuid,
    add column erased_descriptions integer not null default 0,
    drop constraint payload_erasures_check,
    add constraint payload_erasures_check check (
      num_nonnulls(generation_id, issuer, started_after, description_id) = 1)`.execute(db);
  await sql`
    create or replace view recorded_erasures as
    select uuid_day(id) as day, id as erasure_id, tenant_id,
      case when generation_id is not null then 'generation' when issuer is not null then 'issuer'
        when description_id is not null then 'description' else 'span' end as scope,
      generation_id, issuer, started_after, started_before, reason, requested_by, erased_payloads, erased_at,
      description_id, erased_descriptions
    from payload_erasures`.execute(db);
}

async function createErasePayloads(db: Kysely<unknown>): Promise<void> {
  await sql`
    create or replace function erase_payloads(erasure payload_erasures) returns payload_erasures language plpgsql as $$
    declare
      generation_ids uuid[];
      call_ids uuid[];
      kept payload_erasures;
    begin
      if erasure.description_id is not null then
        select array_agg(g) into generation_ids from generations_of_text(erasure.tenant_id, erasure.description_id) as g;
        select array_agg(id) into call_ids from llm_calls where generation_id = any(generation_ids);
        update generations set facts = null, payloads_erased_at = coalesce(payloads_erased_at, now())
        where id = any(generation_ids);
        -- An issuer's name is part of the facts.
        update cache_entries e set issuer_key = null from descriptions d
        where d.generation_id = any(generation_ids) and e.description_id = d.id;
        update descriptions set short_description = null, highlights = null, audience = null, warnings = '[]',
          erased_at = now()
        where generation_id = any(generation_ids) and erased_at is null;
        get diagnostics erasure.erased_descriptions = row_count;
      elsif erasure.generation_id is not null then
        select array_agg(id) into call_ids from llm_calls
        where tenant_id = erasure.tenant_id and generation_id = erasure.generation_id;
      elsif erasure.issuer is not null then
        select array_agg(c.id) into call_ids from generations g join llm_calls c on c.generation_id = g.id
        where g.tenant_id = erasure.tenant_id
          and fold_name(g.facts -> 'issuer' ->> 'name') = fold_name(erasure.issuer);
      else
        select array_agg(id) into call_ids from llm_calls
        where tenant_id = erasure.tenant_id
          and id >= uuid_floor(erasure.started_after) and id < uuid_floor(erasure.started_before);
      end if;
      delete from llm_call_payloads p where p.call_id = any(call_ids);
      get diagnostics erasure.erased_payloads = row_count;
      update llm_call_outcomes o set parsed_output = null, validation_errors = without_found(o.validation_errors)
      where o.call_id = any(call_ids);
      insert into payload_erasures
        (id, tenant_id, generation_id, issuer, started_after, started_before, reason, requested_by, erased_payloads,
          description_id, erased_descriptions)
      values (erasure.id, erasure.tenant_id, erasure.generation_id, erasure.issuer, erasure.started_after,
        erasure.started_before, erasure.reason, erasure.requested_by, erasure.erased_payloads,
        erasure.description_id, erasure.erased_descriptions)
      returning * into kept;
      return kept;
    end $$`.execute(db);
}

async function commentColumns(db: Kysely<unknown>): Promise<void> {
  await sql`comment on view recorded_erasures is 'One row an erasure.'`.execute(db);
  for (const [column, holds] of [
    ['recorded_erasures.tenant_id', 'whose'],
    ['recorded_erasures.scope', '`generation`, `issuer`, `span` or `description`'],
    ['recorded_erasures.generation_id', 'whose bodies: of which generation'],
    [
      'recorded_erasures.description_id',
      'or whose text and facts, too: of which description, and all that share its text',
    ],
    ['recorded_erasures.erased_descriptions', 'how many texts'],
    ['cache_decision_audit.facts', 'of the generation; null when erased'],
    ['cache_decision_audit.short_description', 'its text; in `shadow` the one that was written; null when erased'],
    ['cache_decision_audit.candidate_facts', 'those that the candidate was written from; null when erased'],
    ['cache_decision_audit.candidate_short_description', 'the text of the candidate; null when erased'],
  ] as const) {
    await sql`comment on column ${sql.ref(column)} is ${sql.lit(holds)}`.execute(db);
  }
}
