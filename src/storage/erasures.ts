import { sql, type Selectable } from 'kysely';

import type { Database, Tables } from './tables.ts';

export type ErasureRow = Selectable<Tables['payload_erasures']>;

/**
 * Whose bodies to erase: of one generation, of an issuer, or of a span of time; or of all generations that share the
 * text of a description, and then that text and their facts, too.
 */
export type ErasureRequest = {
  readonly id: string;
  readonly generationId: string | undefined;
  readonly issuer: string | undefined;
  /** ISO 8601; the first moment is in the span, the last is not. */
  readonly startedAfter: string | undefined;
  readonly startedBefore: string | undefined;
  /** No cache may serve it any more. */
  readonly descriptionId: string | undefined;
  readonly reason: string;
  readonly requestedBy: string;
};

/**
 * Erases bodies and what quotes them, keeps their hashes, records the act, all or nothing. What still runs, or may be
 * embedded again, is marked before, so that nothing of it is kept from then on, even if the erasure fails; the lock waits
 * for whoever was writing.
 */
export async function erasePayloads(db: Database, tenantId: string, request: ErasureRequest): Promise<ErasureRow> {
  const { id, generationId, issuer, startedAfter, startedBefore, descriptionId, reason, requestedBy } = request;
  const erasure = sql`row(
    ${id}::uuid, ${tenantId}, ${generationId ?? null}::uuid, ${issuer ?? null}, ${startedAfter ?? null}::timestamptz,
    ${startedBefore ?? null}::timestamptz, ${reason}, ${requestedBy}, 0, now(), ${descriptionId ?? null}::uuid, 0)::payload_erasures`;
  await markGenerations(db, tenantId, request);
  await sql`do $$ begin lock table llm_call_payloads in share mode; end $$`.execute(db);
  const { rows } = await sql<ErasureRow>`select * from erase_payloads(${erasure})`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('an erasure gave no record');
  return row;
}

async function markGenerations(db: Database, tenantId: string, request: ErasureRequest): Promise<void> {
  const { generationId, issuer, startedAfter, startedBefore, descriptionId } = request;
  if (descriptionId !== undefined) {
    await sql`
      update generations set payloads_erased_at = now() where payloads_erased_at is null
        and id in (select generations_of_text(${tenantId}, ${descriptionId}))`.execute(db);
    return;
  }
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
