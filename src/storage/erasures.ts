import { sql, type Selectable } from 'kysely';

import type { Database, Tables } from './tables.ts';

export type ErasureRow = Selectable<Tables['payload_erasures']>;

/** Whose bodies to erase: of one generation, of an issuer, or of a span of time. */
export type ErasureRequest = {
  readonly id: string;
  readonly generationId: string | undefined;
  readonly issuer: string | undefined;
  /** ISO 8601; the first moment is in the span, the last is not. */
  readonly startedAfter: string | undefined;
  readonly startedBefore: string | undefined;
  readonly reason: string;
  readonly requestedBy: string;
};

/**
 * Erases bodies and what quotes them, keeps their hashes, records the act, all or nothing. What still runs is marked
 * before, so that nothing of it is kept from then on, even if the erasure fails; the lock waits for whoever was writing.
 */
export async function erasePayloads(db: Database, tenantId: string, request: ErasureRequest): Promise<ErasureRow> {
  const { id, generationId, issuer, startedAfter, startedBefore, reason, requestedBy } = request;
  const erasure = sql`row(
    ${id}::uuid, ${tenantId}, ${generationId ?? null}::uuid, ${issuer ?? null}, ${startedAfter ?? null}::timestamptz,
    ${startedBefore ?? null}::timestamptz, ${reason}, ${requestedBy}, 0, now())::payload_erasures`;
  await markRunning(db, tenantId, request);
  await sql`do $$ begin lock table llm_call_payloads in share mode; end $$`.execute(db);
  const { rows } = await sql<ErasureRow>`select * from erase_payloads(${erasure})`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('an erasure gave no record');
  return row;
}

async function markRunning(db: Database, tenantId: string, request: ErasureRequest): Promise<void> {
  const { generationId, issuer, startedAfter, startedBefore } = request;
  await sql`
    update generations g set payloads_erased_at = now()
    where g.tenant_id = ${tenantId} and g.status = 'running' and (
      g.id = ${generationId ?? null}::uuid
      or fold_name(g.facts -> 'issuer' ->> 'name') = fold_name(${issuer ?? null}::text)
      or exists (
        select 1 from llm_calls c where c.generation_id = g.id
          and c.id >= uuid_floor(${startedAfter ?? null}::timestamptz)
          and c.id < uuid_floor(${startedBefore ?? null}::timestamptz)))`.execute(db);
}
