import { sql, type Kysely } from 'kysely';

/** What a generation keeps after its bodies were erased goes the same way: the erasure may come while a model writes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table generations add column payloads_erased_at timestamptz`.execute(db);
  await sql`
    create function without_found(errors jsonb) returns jsonb language sql immutable strict parallel safe as $$
      select coalesce(jsonb_agg(e - 'found'), '[]') from jsonb_array_elements(errors) as e
    $$`.execute(db);
  await sql`
    do $do$ declare
      before text := pg_get_functiondef('erase_payloads'::regproc);
      after text := regexp_replace(before, '\\(\\s*select coalesce\\(jsonb_agg\\(e - ''found''\\), ''\\[\\]''\\) from jsonb_array_elements\\(o\\.validation_errors\\) as e\\)',
        'without_found(o.validation_errors)');
    begin
      if after = before then raise exception 'erase_payloads does not take out what was found as expected'; end if;
      execute after;
    end $do$`.execute(db);
  // The words of 0009 that were wrong: a template stands in for a failure, too.
  await sql`comment on column generation_audit.error_code is
    'why the model failed, a code of docs/failures.md; a template may have stood in'`.execute(db);
  await sql`comment on column generation_failures.failed is
    'generations that failed with it, or ended as a template because of it'`.execute(db);
}
