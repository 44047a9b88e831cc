import type { Selectable } from 'kysely';

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
