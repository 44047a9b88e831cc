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

/** Erases bodies and what quotes them, keeps their hashes, records the act, all or nothing. */
export async function erasePayloads(db: Database, tenantId: string, request: ErasureRequest): Promise<ErasureRow> {
  const { id, generationId, issuer, startedAfter, startedBefore, reason, requestedBy } = request;
  const erasure = sql`row(
    ${id}::uuid, ${tenantId}, ${generationId ?? null}::uuid, ${issuer ?? null}, ${startedAfter ?? null}::timestamptz,
    ${startedBefore ?? null}::timestamptz, ${reason}, ${requestedBy}, 0, now())::payload_erasures`;
  const { rows } = await sql<ErasureRow>`select * from erase_payloads(${erasure})`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('an erasure gave no record');
  return row;
}
