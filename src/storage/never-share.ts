import { sql, type RawBuilder } from 'kysely';

import type { Database } from './tables.ts';

/** Keeps a text from being shared again between the credential it was served for and the one it was written for. */
export async function forbidSharing(db: Database, tenantId: string, descriptionId: string): Promise<void> {
  await sql`
    insert into cache_never_share (tenant_id, one_facts_key, other_facts_key)
    select d.tenant_id, least(g.facts_key collate "C", s.facts_key collate "C"),
      greatest(g.facts_key collate "C", s.facts_key collate "C")
    ${servedAndWritten(tenantId, descriptionId)} and g.facts_key <> s.facts_key
    on conflict do nothing`.execute(db);
}

/**
 * Waits for those who share a text of one of the two credentials at this moment: they may have asked before it was
 * forbidden, and what they keep can be found once this is done.
 */
export async function awaitSharing(db: Database, tenantId: string, descriptionId: string): Promise<void> {
  await sql`
    select from cache_entries e where e.tenant_id = ${tenantId} and e.evicted_at is null and e.facts_key in (
      select unnest(array[g.facts_key, s.facts_key])
      ${servedAndWritten(tenantId, descriptionId)})
    -- No key: who embeds an entry may go on.
    for no key update`.execute(db);
}

/** The generation `g` that a text was served for and the one `s` that it was written for. */
function servedAndWritten(tenantId: string, descriptionId: string) {
  return sql`
    from descriptions d
    join generations g on g.id = d.generation_id
    join descriptions o on o.id = d.source_description_id
    join generations s on s.id = o.generation_id
    where d.tenant_id = ${tenantId} and d.id = ${descriptionId}`;
}

/** Whether somebody said that two credentials must not share a text. */
export async function isSharingForbidden(
  db: Database,
  tenantId: string,
  { factsKey, originalFactsKey }: { readonly factsKey: string; readonly originalFactsKey: string },
): Promise<boolean> {
  const isForbidden = isNeverShared(tenantId, sql`${factsKey}::text`, sql`${originalFactsKey}::text`);
  const { rows } = await sql`select where ${isForbidden}`.execute(db);
  return rows.length > 0;
}

/** The condition, in either order: nobody has to know how such a pair is sorted. */
export function isNeverShared(tenantId: string, one: RawBuilder<unknown>, other: RawBuilder<unknown>) {
  return sql<boolean>`exists (
    select from cache_never_share s
    where s.tenant_id = ${tenantId} and (s.one_facts_key, s.other_facts_key) in ((${one}, ${other}), (${other}, ${one})))`;
}
