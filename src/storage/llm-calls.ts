import { sql, type Insertable, type RawBuilder, type Selectable } from 'kysely';

import { pageQuery, type Page, type PageRequest } from './page.ts';
import type { CallOutcomeName, CallPurpose, Database, Tables } from './tables.ts';
import { withinMoments, type MomentFilter } from './within-moments.ts';

type Bound<Row> = Omit<Row, 'tenant_id'>;
type Outcome = Selectable<Tables['llm_call_outcomes']>;

/** A call with its outcome; every column of the outcome is null while the call is open. */
export type LlmCallRow = Selectable<Tables['llm_calls']> & {
  [Column in keyof Omit<Outcome, 'call_id' | 'tenant_id'>]: Outcome[Column] | null;
};
export type PayloadRow = Selectable<Tables['llm_call_payloads']>;

/** One statement, so that a call is never without its request. */
export async function insertLlmCall(
  db: Database,
  tenantId: string,
  call: Bound<Insertable<Tables['llm_calls']>>,
  request: Bound<Insertable<Tables['llm_call_payloads']>>,
): Promise<void> {
  await db
    .with('call', (cte) => cte.insertInto('llm_calls').values({ ...call, tenant_id: tenantId }))
    .insertInto('llm_call_payloads')
    .columns(payloadColumns)
    .expression(payloadUnless(isErased(call.generation_id), { ...request, tenant_id: tenantId }))
    .execute();
}

const payloadColumns = ['call_id', 'tenant_id', 'part', 'headers', 'body'] as const;

/** Nothing, where the bodies of the generation were erased while it ran. */
function payloadUnless(erased: RawBuilder<boolean>, row: Insertable<Tables['llm_call_payloads']>) {
  return sql<never>`select ${row.call_id}::uuid, ${row.tenant_id}::text, ${row.part}::text, ${row.headers}::jsonb,
    ${row.body}::bytea where not ${erased}`;
}

function isErased(generationId: RawBuilder<string> | string): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from generations g where g.id = ${generationId} and g.payloads_erased_at is not null)`;
}

/**
 * One statement, so that an outcome is never without its response. A call that was given up stays so, and keeps what
 * came for it at last.
 */
export async function insertLlmCallOutcome(
  db: Database,
  tenantId: string,
  outcome: Bound<Insertable<Tables['llm_call_outcomes']>>,
  response: Bound<Insertable<Tables['llm_call_payloads']>> | undefined,
): Promise<void> {
  const erased = isErased(sql<string>`(select c.generation_id from llm_calls c where c.id = ${outcome.call_id})`);
  const kept = {
    ...outcome,
    tenant_id: tenantId,
    parsed_output: sql<string>`case when not ${erased} then ${outcome.parsed_output}::jsonb end`,
    validation_errors: sql<string>`case when ${erased} then without_found(${outcome.validation_errors}::jsonb)
      else ${outcome.validation_errors}::jsonb end`,
  };
  const insertOutcome = (on: Pick<Database, 'insertInto'>) =>
    on
      .insertInto('llm_call_outcomes')
      .values(kept)
      .onConflict((conflict) => conflict.doNothing());
  if (response === undefined) {
    await insertOutcome(db).execute();
    return;
  }
  await db
    .with('outcome', insertOutcome)
    .insertInto('llm_call_payloads')
    .columns(payloadColumns)
    .expression(payloadUnless(erased, { ...response, tenant_id: tenantId }))
    .execute();
}

export async function findLlmCall(db: Database, tenantId: string, id: string): Promise<LlmCallRow | undefined> {
  return selectCalls(db, tenantId).where('llm_calls.id', '=', id).executeTakeFirst();
}

/** All calls of a generation in the order they were made; retries and re-asks bound their number. */
export async function listLlmCallsOf(db: Database, tenantId: string, generationId: string): Promise<LlmCallRow[]> {
  return selectCalls(db, tenantId)
    .where('llm_calls.generation_id', '=', generationId)
    .orderBy('attempt_number')
    .execute();
}

/** Newest first. */
export async function listLlmCalls(db: Database, tenantId: string, filter: LlmCallFilter): Promise<Page<LlmCallRow>> {
  let query = selectCalls(db, tenantId);
  if (filter.requestModel !== undefined) query = query.where('llm_calls.request_model', '=', filter.requestModel);
  if (filter.purpose !== undefined) query = query.where('llm_calls.purpose', '=', filter.purpose);
  if (filter.outcome !== undefined) query = query.where('llm_call_outcomes.outcome', '=', filter.outcome);
  if (filter.reason !== undefined) {
    const reasons = JSON.stringify([{ code: filter.reason }]);
    query = query.where(sql<boolean>`llm_call_outcomes.validation_errors @> ${reasons}::jsonb`);
  }
  if (filter.before !== undefined) query = query.where('llm_calls.id', '<', filter.before);
  return pageQuery(withinMoments(query, 'llm_calls.id', filter).orderBy('llm_calls.id', 'desc'), filter);
}

export type LlmCallFilter = PageRequest &
  MomentFilter & {
    readonly requestModel?: string | undefined;
    readonly purpose?: CallPurpose | undefined;
    readonly outcome?: CallOutcomeName | undefined;
    /** Code of a validation reason. */
    readonly reason?: string | undefined;
  };

export async function findPayloads(db: Database, tenantId: string, callId: string): Promise<PayloadRow[]> {
  return db
    .selectFrom('llm_call_payloads')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('call_id', '=', callId)
    .execute();
}

function selectCalls(db: Database, tenantId: string) {
  return db
    .selectFrom('llm_calls')
    .leftJoin('llm_call_outcomes', 'llm_call_outcomes.call_id', 'llm_calls.id')
    .selectAll('llm_calls')
    .select([
      'outcome',
      'http_status',
      'error_type',
      'response_id',
      'response_model',
      'system_fingerprint',
      'finish_reason',
      'input_tokens',
      'cached_input_tokens',
      'output_tokens',
      'cost_usd',
      'latency_ms',
      'retry_after_ms',
      'parsed_output',
      'repairs',
      'validation_errors',
      'response_sha256',
      'ended_at',
    ])
    .where('llm_calls.tenant_id', '=', tenantId);
}
