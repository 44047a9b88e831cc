import { sql, type Kysely } from 'kysely';

/**
 * Generations and descriptions. A description is complete or does not exist: every column of its text is NOT NULL
 * and every text is checked against blanks, invisible characters counting as nothing.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // White space, zero-width and other characters that print nothing: what is left must hold something.
  await sql`
    create function is_present(value text) returns boolean language sql immutable strict parallel safe as $$
      select regexp_replace(
        value,
        '[\\s\\u0001-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffd]',
        '', 'g') <> ''
    $$`.execute(db);
  await sql`
    create function are_present(items text[]) returns boolean language sql immutable strict parallel safe as $$
      select coalesce(bool_and(item is not null and is_present(item)), false) from unnest(items) as item
    $$`.execute(db);

  await createGenerations(db);
  await createDescriptions(db);
}

async function createGenerations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table generations (
      id uuid primary key,
      tenant_id text not null,
      status text not null default 'running' check (status in ('running', 'succeeded', 'failed')),
      source text not null default 'model' check (source in ('model', 'template')),
      facts jsonb not null,
      options jsonb not null,
      prompt_version text not null,
      description_id uuid,
      error_code text,
      error jsonb,
      truncated jsonb not null default '[]',
      attempts integer not null default 0,
      input_tokens integer not null default 0,
      output_tokens integer not null default 0,
      cost_usd numeric(20, 12),
      started_at timestamptz not null default now(),
      ended_at timestamptz,
      check ((status = 'failed' or source = 'template') = (error_code is not null)),
      check (source = 'model' or status = 'succeeded'),
      check ((error_code is null) = (error is null)),
      check ((status = 'succeeded') = (description_id is not null)),
      check ((status = 'running') = (ended_at is null))
    )`.execute(db);
  await sql`create index generations_by_tenant on generations (tenant_id, id desc)`.execute(db);
  await sql`create index generations_by_code on generations (tenant_id, error_code, id desc) where error_code is not null`.execute(
    db,
  );
}

async function createDescriptions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table descriptions (
      id uuid primary key,
      tenant_id text not null,
      generation_id uuid not null unique references generations (id),
      source text not null check (source in ('model', 'template')),
      locale text not null check (is_present(locale)),
      prompt_version text not null,
      request_model text,
      response_model text,
      short_description text not null check (is_present(short_description) and char_length(short_description) >= 20),
      highlights text[] not null check (cardinality(highlights) between 1 and 6 and are_present(highlights)),
      audience text not null check (is_present(audience) and char_length(audience) >= 3),
      audience_source text not null check (audience_source in ('stated', 'inferred')),
      words_per_sentence numeric(6, 2) not null,
      reading_grade numeric(5, 2),
      warnings jsonb not null,
      created_at timestamptz not null default now(),
      check (source = 'template' or request_model is not null),
      check ((source = 'template') = (response_model is null))
    )`.execute(db);
  await sql`create index descriptions_by_tenant on descriptions (tenant_id, id desc)`.execute(db);
}
