import { sql, type Kysely } from 'kysely';

/**
 * The audit of LLM calls: append-only, partitioned by month by the time inside the UUIDv7, so that a row is
 * found by its id alone. There are no foreign keys between the parts, since each is dropped by whole months at
 * its own age; rows cannot be deleted otherwise.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table llm_calls (
      id uuid primary key,
      tenant_id text not null,
      generation_id uuid not null,
      attempt_number integer not null check (attempt_number > 0),
      purpose text not null check (purpose in ('generate', 'reask')),
      retry_of uuid,
      provider_name text not null,
      request_model text not null,
      prompt_version text not null,
      estimated_input_tokens integer not null,
      replica text not null,
      request_sha256 bytea not null,
      started_at timestamptz not null default now()
    ) partition by range (id)`.execute(db);
  // For the lists of one tenant among many.
  await sql`create index llm_calls_by_tenant on llm_calls (tenant_id, id desc)`.execute(db);
  await sql`create index llm_calls_by_generation on llm_calls (generation_id, attempt_number)`.execute(db);

  await sql`
    create table llm_call_outcomes (
      call_id uuid primary key,
      tenant_id text not null,
      outcome text not null check (outcome in ('ok', 'http_error', 'timeout', 'reset', 'unreadable', 'outcome_unknown')),
      http_status integer,
      error_type text,
      response_id text,
      response_model text,
      system_fingerprint text,
      finish_reason text,
      input_tokens integer,
      cached_input_tokens integer,
      output_tokens integer,
      cost_usd numeric(20, 12),
      latency_ms integer,
      retry_after_ms integer,
      parsed_output jsonb,
      repairs text[] not null default '{}',
      validation_errors jsonb not null default '[]',
      response_sha256 bytea,
      ended_at timestamptz not null default now()
    ) partition by range (call_id)`.execute(db);

  await sql`
    create table llm_call_payloads (
      call_id uuid not null,
      part text not null check (part in ('request', 'response')),
      tenant_id text not null,
      headers jsonb not null,
      body bytea not null,
      primary key (call_id, part)
    ) partition by range (call_id)`.execute(db);

  await createAppendOnlyTriggers(db);
  await createPartitionFunctions(db);
  await sql`select create_audit_partitions(now(), 3)`.execute(db);
}

async function createAppendOnlyTriggers(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception '% on % is refused: the audit is append-only', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  for (const table of ['llm_calls', 'llm_call_outcomes', 'llm_call_payloads']) {
    await sql`
      create trigger append_only before update or delete on ${sql.table(table)}
      for each row execute function refuse_audit_change()`.execute(db);
    await sql`
      create trigger append_only_truncate before truncate on ${sql.table(table)}
      for each statement execute function refuse_audit_change()`.execute(db);
    await sql`create table ${sql.table(`${table}_default`)} partition of ${sql.table(table)} default`.execute(db);
    // Row triggers are inherited by partitions, statement triggers are not.
    await sql`
      create trigger append_only_truncate before truncate on ${sql.table(`${table}_default`)}
      for each statement execute function refuse_audit_change()`.execute(db);
  }
}

async function createPartitionFunctions(db: Kysely<unknown>): Promise<void> {
  // The smallest UUIDv7 of a moment: 48 bits of milliseconds, the rest zero.
  await sql`
    create function uuid_floor(moment timestamptz) returns uuid language sql immutable strict parallel safe as $$
      select (lpad(to_hex(greatest(0, (extract(epoch from moment) * 1000)::bigint)), 12, '0') || '00000000000000000000')::uuid
    $$`.execute(db);
  await sql`
    create function create_audit_partitions(moment timestamptz, months_ahead integer) returns integer language plpgsql as $$
    declare
      parent text;
      month timestamp := date_trunc('month', moment at time zone 'utc');
      partition text;
      created integer := 0;
    begin
      -- One replica at a time: the others find them made.
      perform pg_advisory_xact_lock(hashtext('audit partitions'));
      for ahead in 0..months_ahead loop
        foreach parent in array array['llm_calls', 'llm_call_outcomes', 'llm_call_payloads'] loop
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
