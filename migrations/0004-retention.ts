import { sql, type Kysely } from 'kysely';

/**
 * The three ways in which the audit may lose something: erasure of bodies through one function that records itself,
 * retention by whole months, and outcomes given up on. Everything else stays refused.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createErasures(db);
  await createErasePayloads(db);
  await createRetention(db);
  await sql`create index generations_running on generations (started_at) where status = 'running'`.execute(db);
}

async function createErasures(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table payload_erasures (
      id uuid primary key,
      tenant_id text not null,
      generation_id uuid,
      issuer text,
      started_after timestamptz,
      started_before timestamptz,
      reason text not null,
      requested_by text not null,
      erased_payloads integer not null,
      erased_at timestamptz not null default now(),
      check (num_nonnulls(generation_id, issuer, started_after) = 1),
      check ((started_after is null) = (started_before is null))
    )`.execute(db);
  for (const [name, events, level] of [
    ['append_only', 'update or delete', 'row'],
    ['append_only_truncate', 'truncate', 'statement'],
  ] as const) {
    await sql`
      create trigger ${sql.id(name)} before ${sql.raw(events)} on payload_erasures
      for each ${sql.raw(level)} execute function refuse_audit_change()`.execute(db);
  }
  await sql`
    create view recorded_erasures as
    select uuid_day(id) as day, id as erasure_id, tenant_id,
      case when generation_id is not null then 'generation' when issuer is not null then 'issuer' else 'span' end as scope,
      generation_id, issuer, started_after, started_before, reason, requested_by, erased_payloads, erased_at
    from payload_erasures`.execute(db);
  await sql`create index generations_by_issuer on generations (tenant_id, lower(facts -> 'issuer' ->> 'name'))`.execute(
    db,
  );
}

async function createErasePayloads(db: Kysely<unknown>): Promise<void> {
  // The call stack tells who changes a row: a flag could be set by anybody. Names in it are not translated.
  await sql`
    create or replace function refuse_audit_change() returns trigger language plpgsql as $$
    declare
      context text;
    begin
      get diagnostics context = pg_context;
      if context ~ '(^|\\n)PL/pgSQL function erase_payloads\\(payload_erasures\\) line' then
        if tg_op = 'DELETE' and tg_table_name like 'llm_call_payloads%' then return old; end if;
        if tg_op = 'UPDATE' and tg_table_name like 'llm_call_outcomes%' then return new; end if;
      end if;
      raise exception '% on % is refused: the audit is append-only', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  // Of an outcome, what quotes the answer goes too; codes, pointers and hashes stay.
  await sql`
    create function erase_payloads(erasure payload_erasures) returns payload_erasures language plpgsql as $$
    declare
      call_ids uuid[];
      kept payload_erasures;
    begin
      if erasure.generation_id is not null then
        select array_agg(id) into call_ids from llm_calls
        where tenant_id = erasure.tenant_id and generation_id = erasure.generation_id;
      elsif erasure.issuer is not null then
        select array_agg(c.id) into call_ids from generations g join llm_calls c on c.generation_id = g.id
        where g.tenant_id = erasure.tenant_id and lower(g.facts -> 'issuer' ->> 'name') = lower(erasure.issuer);
      else
        select array_agg(id) into call_ids from llm_calls
        where tenant_id = erasure.tenant_id
          and id >= uuid_floor(erasure.started_after) and id < uuid_floor(erasure.started_before);
      end if;
      delete from llm_call_payloads p where p.call_id = any(call_ids);
      get diagnostics erasure.erased_payloads = row_count;
      update llm_call_outcomes o set
        parsed_output = null,
        validation_errors = (
          select coalesce(jsonb_agg(e - 'found'), '[]') from jsonb_array_elements(o.validation_errors) as e)
      where o.call_id = any(call_ids);
      insert into payload_erasures
        (id, tenant_id, generation_id, issuer, started_after, started_before, reason, requested_by, erased_payloads)
      values (erasure.id, erasure.tenant_id, erasure.generation_id, erasure.issuer, erasure.started_after,
        erasure.started_before, erasure.reason, erasure.requested_by, erasure.erased_payloads)
      returning * into kept;
      return kept;
    end $$`.execute(db);
}

async function createRetention(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function drop_oldest_audit_partition(parent text, before timestamptz) returns text language plpgsql as $$
    declare
      partition text;
    begin
      -- One replica at a time: the others find nothing left to drop.
      perform pg_advisory_xact_lock(hashtext('audit partitions'));
      select child.relname into partition from pg_inherits
      join pg_class child on child.oid = inhrelid
      where inhparent = parent::regclass and child.relname ~ '_\\d{4}_\\d{2}$'
        and (to_date(right(child.relname, 7), 'YYYY_MM') + interval '1 month') at time zone 'utc' <= before
      order by 1 limit 1;
      if partition is not null then execute format('drop table %I', partition); end if;
      return partition;
    end $$`.execute(db);
}
