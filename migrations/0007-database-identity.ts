import { sql, type Kysely } from 'kysely';

/** A name for this database that no other has: what is remembered of it elsewhere must not be taken for another's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table database_identity (
      id uuid not null default gen_random_uuid(),
      is_only boolean primary key default true check (is_only)
    )`.execute(db);
  await sql`insert into database_identity default values`.execute(db);
}
