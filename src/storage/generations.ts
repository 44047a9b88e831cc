import { sql, type Insertable, type Selectable } from 'kysely';

import { pageQuery, type Page, type PageRequest } from './page.ts';
import type { Database, GenerationStatus, Tables } from './tables.ts';
import { withinMoments, type MomentFilter } from './within-moments.ts';

export type GenerationRow = Omit<Selectable<Tables['generations']>, 'facts' | 'payloads_erased_at'>;
type NewGeneration = Omit<Insertable<Tables['generations']>, 'tenant_id'>;

/** What a generation has cost so far, failed attempts included. */
type GenerationCosts = {
  readonly attempts: number;
  readonly input_tokens: number | null;
  readonly output_tokens: number | null;
  readonly cost_usd: string | null;
  readonly request_model: string | null;
};

const columns = [
  'id',
  'tenant_id',
  'status',
  'source',
  'options',
  'prompt_version',
  'facts_key',
  'scope_key',
  'description_id',
  'error_code',
  'error',
  'truncated',
  'attempts',
  'input_tokens',
  'output_tokens',
  'cost_usd',
  'request_model',
  'started_at',
  'ended_at',
] as const;

export async function insertGeneration(db: Database, tenantId: string, row: NewGeneration): Promise<void> {
  await db
    .insertInto('generations')
    .values({ ...row, tenant_id: tenantId })
    .execute();
}

/** It ran for longer than any may, its process being paused, and the upkeep of another has given it up. */
export class GenerationClosedError extends Error {
  override readonly name = 'GenerationClosedError';
  constructor() {
    super('the generation is closed already');
  }
}

/** What a generation knows of the description it made. */
export type GenerationEnd = Pick<
  Selectable<Tables['generations']>,
  'truncated' | 'attempts' | 'input_tokens' | 'output_tokens' | 'cost_usd'
>;

/** Closes a running generation with its description; throws `GenerationClosedError` when it is closed already. */
export async function closeGenerationAsSucceeded(
  db: Database,
  tenantId: string,
  { id, source, descriptionId, truncated, costs }: SucceededGeneration,
): Promise<GenerationEnd> {
  return db
    .updateTable('generations')
    .set({ status: 'succeeded', source, description_id: descriptionId, truncated, ...costs, ended_at: sql`now()` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'running')
    .returning(['truncated', 'attempts', 'input_tokens', 'output_tokens', 'cost_usd'])
    .executeTakeFirstOrThrow(() => new GenerationClosedError());
}

type SucceededGeneration = {
  readonly id: string;
  readonly source: 'model' | 'semantic_cache';
  readonly descriptionId: string;
  readonly truncated: string;
  readonly costs: GenerationCosts;
};

/**
 * Closes a running generation with a template's description and the failure of the model that it stands in for; throws
 * `GenerationClosedError` when it is closed already.
 */
export async function closeGenerationAsTemplated(
  db: Database,
  tenantId: string,
  { id, descriptionId, code, error, costs }: TemplatedGeneration,
): Promise<GenerationEnd> {
  const end = { status: 'succeeded', source: 'template', ended_at: sql<Date>`now()` } as const;
  return db
    .updateTable('generations')
    .set({ ...end, description_id: descriptionId, error_code: code, error, ...costs })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'running')
    .returning(['truncated', 'attempts', 'input_tokens', 'output_tokens', 'cost_usd'])
    .executeTakeFirstOrThrow(() => new GenerationClosedError());
}

type TemplatedGeneration = FailedGeneration & { readonly descriptionId: string };

/** Closes a running generation with a code; throws `GenerationClosedError` when it is closed already. */
export async function closeGenerationAsFailed(
  db: Database,
  tenantId: string,
  { id, code, error, costs }: FailedGeneration,
): Promise<void> {
  await db
    .updateTable('generations')
    .set({ status: 'failed', error_code: code, error, ...costs, ended_at: sql`now()` })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .where('status', '=', 'running')
    .returning('id')
    .executeTakeFirstOrThrow(() => new GenerationClosedError());
}

type FailedGeneration = {
  readonly id: string;
  readonly code: string;
  readonly error: string;
  readonly costs: GenerationCosts;
};

/** Counts a call that is made after the end, and gives its number. */
export async function countLateAttempt(db: Database, tenantId: string, id: string): Promise<number> {
  const { attempts } = await db
    .updateTable('generations')
    .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  return attempts;
}

/** Adds what such a call took; a sum with an unknown part is unknown. */
export async function addLateUsage(
  db: Database,
  tenantId: string,
  id: string,
  { input_tokens, output_tokens, cost_usd }: Pick<GenerationCosts, 'input_tokens' | 'output_tokens' | 'cost_usd'>,
): Promise<void> {
  await db
    .updateTable('generations')
    .set({
      input_tokens: sql`input_tokens + ${input_tokens}::integer`,
      output_tokens: sql`output_tokens + ${output_tokens}::integer`,
      cost_usd: sql`cost_usd + ${cost_usd}::numeric`,
    })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute();
}

/** Whether a generation is about a credential of this issuer, however its name is typed; one whose facts were erased is not. */
export async function hasGenerationOf(db: Database, tenantId: string, issuer: string): Promise<boolean> {
  const { rows } = await sql`
    select from generations
    where tenant_id = ${tenantId} and fold_name(facts -> 'issuer' ->> 'name') = fold_name(${issuer}) limit 1`.execute(
    db,
  );
  return rows.length > 0;
}

export async function findGeneration(db: Database, tenantId: string, id: string): Promise<GenerationRow | undefined> {
  return db
    .selectFrom('generations')
    .select(columns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Newest first. */
export async function listGenerations(
  db: Database,
  tenantId: string,
  filter: GenerationFilter,
): Promise<Page<GenerationRow>> {
  const { status, code } = filter;
  let query = db.selectFrom('generations').select(columns).where('tenant_id', '=', tenantId);
  if (status !== undefined) query = query.where('status', '=', status);
  if (code !== undefined) query = query.where('error_code', '=', code);
  if (filter.before !== undefined) query = query.where('id', '<', filter.before);
  return pageQuery(withinMoments(query, 'id', filter).orderBy('id', 'desc'), filter);
}

export type GenerationFilter = PageRequest &
  MomentFilter & {
    readonly status?: GenerationStatus | undefined;
    readonly code?: string | undefined;
  };
