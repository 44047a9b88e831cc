import { sql, type Selectable } from 'kysely';

import type { Database, FeedbackVerdict, Tables } from './tables.ts';

export type FeedbackRow = Selectable<Tables['description_feedback']>;

export async function insertFeedback(
  db: Database,
  tenantId: string,
  feedback: { id: string; descriptionId: string; verdict: FeedbackVerdict; evictedEntries: number },
): Promise<FeedbackRow> {
  return db
    .insertInto('description_feedback')
    .values({
      id: feedback.id,
      tenant_id: tenantId,
      description_id: feedback.descriptionId,
      verdict: feedback.verdict,
      evicted_entries: feedback.evictedEntries,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Keeps a text from being shared again between the credential it was served for and the one it was written for. */
export async function forbidSharing(db: Database, tenantId: string, descriptionId: string): Promise<void> {
  await sql`
    insert into cache_never_share (tenant_id, one_facts_key, other_facts_key)
    select d.tenant_id, least(g.facts_key collate "C", s.facts_key collate "C"),
      greatest(g.facts_key collate "C", s.facts_key collate "C")
    from descriptions d
    join generations g on g.id = d.generation_id
    join descriptions o on o.id = d.source_description_id
    join generations s on s.id = o.generation_id
    where d.tenant_id = ${tenantId} and d.id = ${descriptionId} and g.facts_key <> s.facts_key
    on conflict do nothing`.execute(db);
}
