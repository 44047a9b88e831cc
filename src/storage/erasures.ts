import { sql, type Selectable } from 'kysely';

import { pageQuery, type Page, type PageRequest } from './page.ts';
import type { Database, Tables } from './tables.ts';

export type ErasureRow = Selectable<Tables['payload_erasures']>;

/**
 * Whose bodies to erase: of one generation, and its facts where it failed; of an issuer, or of a span of time; or of all
 * generations that share the text of a description, and then that text and their facts, too.
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
  if (generationId !== undefined) await eraseFactsOfFailed(db, tenantId, generationId);
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

/** A generation that wrote a text loses its facts with it; one that failed has no text to name. */
async function eraseFactsOfFailed(db: Database, tenantId: string, generationId: string): Promise<void> {
  await sql`
    update generations set facts = null, payloads_erased_at = coalesce(payloads_erased_at, now())
    where tenant_id = ${tenantId} and id = ${generationId} and status = 'failed' and description_id is null
      and facts is not null`.execute(db);
}

export async function findErasure(db: Database, tenantId: string, id: string): Promise<ErasureRow | undefined> {
  return selectErasures(db, tenantId).where('id', '=', id).executeTakeFirst();
}

/** Newest first. */
export async function listErasures(db: Database, tenantId: string, page: PageRequest): Promise<Page<ErasureRow>> {
  let query = selectErasures(db, tenantId);
  if (page.before !== undefined) query = query.where('id', '<', page.before);
  return pageQuery(query.orderBy('id', 'desc'), page);
}

function selectErasures(db: Database, tenantId: string) {
  return db.selectFrom('payload_erasures').selectAll().where('tenant_id', '=', tenantId);
}

/** An erasure reaches what had begun, and what ran on: that is marked. */
const reaches = (startedAt: string) =>
  sql<boolean>`(${sql.ref(startedAt)} <= e.erased_at or g.payloads_erased_at <= e.erased_at)`;

/**
 * The first erasure that took the bodies of a call, by what it named; without an id where one failed after it had marked
 * the generation.
 */
export async function findErasureOfCall(
  db: Database,
  tenantId: string,
  callId: string,
): Promise<ErasureOfCall | undefined> {
  const { rows } = await sql<ErasureOfCall>`
    with call as materialized (
      select c.id, c.generation_id, c.started_at, g.payloads_erased_at, fold_name(g.facts -> 'issuer' ->> 'name') as issuer,
        coalesce(d.source_description_id, d.id) as original_id
      from llm_calls c
      join generations g on g.id = c.generation_id
      left join descriptions d on d.generation_id = g.id
      where c.tenant_id = ${tenantId} and c.id = ${callId})
    select e.id, coalesce(e.erased_at, g.payloads_erased_at) as erased_at
    from call g left join payload_erasures e on e.tenant_id = ${tenantId} and ${reaches('g.started_at')} and (
      e.generation_id = g.generation_id
      or fold_name(e.issuer) = g.issuer
      or e.description_id in (
        select id from descriptions
        where tenant_id = ${tenantId} and (id = g.original_id or source_description_id = g.original_id))
      or (g.id >= uuid_floor(e.started_after) and g.id < uuid_floor(e.started_before)))
    where e.id is not null or g.payloads_erased_at is not null
    order by e.id limit 1`.execute(db);
  return rows[0];
}

export type ErasureOfCall = { readonly id: string | null; readonly erased_at: Date };

/** When something of generations was first erased, bodies or all of a text, by id; those of which nothing was are absent. */
export async function findErasedGenerations(
  db: Database,
  tenantId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  const { rows } = await sql<{ id: string; erased_at: Date }>`
    with e as materialized (
      select generation_id, fold_name(issuer) as issuer, erased_at, uuid_floor(started_after) as first_id,
        uuid_floor(started_before) as end_id
      from payload_erasures where tenant_id = ${tenantId} and description_id is null),
    g as materialized (
      select id, started_at, payloads_erased_at, fold_name(facts -> 'issuer' ->> 'name') as issuer
      from generations where tenant_id = ${tenantId} and id = any(${ids}::uuid[]))
    select g.id, least(min(e.erased_at), g.payloads_erased_at) as erased_at
    from g left join e on e.generation_id = g.id
      or (e.issuer = g.issuer and ${reaches('g.started_at')})
      or exists (
        select 1 from llm_calls c
        where c.generation_id = g.id and c.id >= e.first_id and c.id < e.end_id and ${reaches('c.started_at')})
    where e.erased_at is not null or g.payloads_erased_at is not null
    group by g.id, g.payloads_erased_at`.execute(db);
  return new Map(rows.map(({ id, erased_at }) => [id, erased_at]));
}
