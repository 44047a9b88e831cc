import { sql, type Kysely } from 'kysely';

/** An entry that shares a text knows whose it is and how old: what evicts the original finds all that share it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table cache_entries
    add column original_facts_key text,
    add column original_created_at timestamptz,
    add constraint cache_entries_original check ((original_facts_key is null) = (original_created_at is null))`.execute(
    db,
  );
  await sql`
    update cache_entries e set original_facts_key = g.facts_key, original_created_at = o.created_at
    from descriptions d
    join descriptions o on o.id = d.source_description_id
    join generations g on g.id = o.generation_id
    where d.id = e.description_id and e.evicted_at is null and g.facts_key is not null`.execute(db);
}
