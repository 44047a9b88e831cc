import { sql, type Kysely } from 'kysely';

/**
 * An erasure finds an issuer however its name was typed, nearly as `DELETE /v1/cache` does: forms of characters, case,
 * spaces, dashes, quotes and what ends the name say nothing; rarer pairs of letters (`ß` and `SS`) stay apart. In SQL, so
 * that what was kept before is found, too.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  // The index of a million generations takes longer than a statement of the service may.
  await sql`set local statement_timeout = 0`.execute(db);
  await sql`
    create function fold_name(name text) returns text language sql immutable strict parallel safe as $$
      select trim(both from rtrim(regexp_replace(translate(regexp_replace(
        lower(normalize(regexp_replace(name, '[®™℠]', '', 'g'), nfkc)),
        '\\s*[—―]\\s*', ' - ', 'g'),
        '‐‑‒–−“”„‟«»「」‘’‚‛′´' || chr(96),
        '-----""""""""' || repeat(chr(39), 7)),
        '\\s+', ' ', 'g'), ' .,;:。、'))
    $$`.execute(db);
  await sql`drop index generations_by_issuer`.execute(db);
  await sql`
    create index generations_by_issuer on generations (tenant_id, fold_name(facts -> 'issuer' ->> 'name'))`.execute(db);
  await sql`
    do $do$ declare
      before text := pg_get_functiondef('erase_payloads'::regproc);
      after text := replace(before,
        'lower(g.facts -> ''issuer'' ->> ''name'') = lower(erasure.issuer)',
        'fold_name(g.facts -> ''issuer'' ->> ''name'') = fold_name(erasure.issuer)');
    begin
      if after = before then raise exception 'erase_payloads does not compare issuers as expected'; end if;
      execute after;
    end $do$`.execute(db);
}
