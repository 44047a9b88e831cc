import { sql, type Kysely } from 'kysely';

/** Which description is shared for which facts, and which facts never share one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table cache_entries (
      id uuid primary key,
      tenant_id text not null,
      scope_key text not null,
      facts_key text not null,
      description_id uuid not null references descriptions (id),
      issuer_key text,
      expires_at timestamptz not null,
      evicted_at timestamptz,
      evicted_reason text,
      created_at timestamptz not null default now()
    )`.execute(db);
  await sql`
    create table cache_never_share (
      tenant_id text not null,
      one_facts_key text not null,
      other_facts_key text not null,
      primary key (tenant_id, one_facts_key, other_facts_key)
    )`.execute(db);
}
