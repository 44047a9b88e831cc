import { sql, type Kysely } from 'kysely';

/** An answer may be accepted in spite of doubtful claims, which stay on its call (decision 0013). */
export async function up(db: Kysely<unknown>): Promise<void> {
  const holds =
    'why it was refused, `[{"pointer", "code", "detail", "found"}]`; the doubtful claims in it where it was accepted';
  for (const view of ['llm_call_audit', 'generation_audit']) {
    await sql`comment on column ${sql.ref(`${view}.validation_errors`)} is ${sql.lit(holds)}`.execute(db);
  }
}
