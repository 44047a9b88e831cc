import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';

import { factsKeyOf } from '../../src/descriptions/facts-key.ts';
import type { CredentialFacts } from '../../src/credentials/facts.ts';
import type { Database } from '../../src/storage/tables.ts';
import { namedFacts } from './facts.ts';
import { sampleText } from './samples.ts';

export type SampleEntry = {
  readonly facts: CredentialFacts;
  readonly tenantId?: string;
  readonly scopeKey?: string;
  readonly text?: Partial<typeof sampleText>;
  readonly expiresInSeconds?: number;
};

/** A generation, its description and an entry of the cache that shares it, past the service. */
export async function insertEntry(
  db: Database,
  entry: SampleEntry,
): Promise<{ entryId: string; descriptionId: string; generationId: string }> {
  const { facts, tenantId = 'local', expiresInSeconds = 3600 } = entry;
  const [generationId, descriptionId, entryId] = [uuidv7(), uuidv7(), uuidv7()];
  const { scopeKey = generationId } = entry;
  const text = { ...sampleText, ...entry.text };
  await sql`
    insert into generations (id, tenant_id, status, facts, options, prompt_version, description_id, ended_at)
    values (${generationId}, ${tenantId}, 'succeeded', ${JSON.stringify(facts)}::jsonb, '{}', 'v2', ${descriptionId}, now())
  `.execute(db);
  await db
    .insertInto('descriptions')
    .values({
      id: descriptionId,
      tenant_id: tenantId,
      generation_id: generationId,
      source: 'model',
      locale: 'en',
      prompt_version: 'v2',
      request_model: 'gpt-4o',
      response_model: 'gpt-4o',
      ...text,
      audience_source: 'inferred',
      words_per_sentence: 12,
      reading_grade: 8,
      warnings: '[]',
    })
    .execute();
  await sql`
    insert into cache_entries (id, tenant_id, scope_key, facts_key, description_id, expires_at)
    values (${entryId}, ${tenantId}, ${scopeKey}, ${factsKeyOf(facts)}, ${descriptionId},
      now() + make_interval(secs => ${expiresInSeconds}))`.execute(db);
  return { entryId, descriptionId, generationId };
}

/**
 * Does the work without the index of vectors, then builds it as the migration has it, in one go; gives how long that
 * took. `run` is for a client that waits longer than the service's own.
 */
export async function buildIndexAfter(
  db: Database,
  work: () => Promise<void>,
  run: (statement: string) => Promise<unknown> = (statement) => sql.raw(statement).execute(db),
): Promise<number> {
  const { rows } = await sql<{ definition: string }>`
    select pg_get_indexdef('cache_embeddings_nearest'::regclass) as definition`.execute(db);
  await sql`drop index cache_embeddings_nearest`.execute(db);
  await work();
  const startedAtMs = performance.now();
  await run(rows[0]?.definition ?? '');
  return performance.now() - startedAtMs;
}

export type BulkEntries = {
  readonly tenantId: string;
  /** The vector at each place goes to the scope at that place, counted round. */
  readonly semanticScopeKeys: readonly string[];
  readonly vectors: Iterable<Float32Array>;
};

/** Many entries that share one description; gives their ids in the order of the vectors. */
export async function insertManyEntries(db: Database, { tenantId, semanticScopeKeys, vectors }: BulkEntries) {
  const { descriptionId } = await insertEntry(db, { facts: namedFacts('Shared by many'), tenantId });
  const ids: string[] = [];
  let batch: { id: string; scope: string; vector: string }[] = [];
  const flush = async () => {
    const json = JSON.stringify(batch);
    await sql`
      insert into cache_entries (id, tenant_id, scope_key, facts_key, description_id, expires_at)
      select id, ${tenantId}, 'scope', 'facts ' || id, ${descriptionId}, now() + interval '1 day'
      from jsonb_to_recordset(${json}::jsonb) as r (id uuid)`.execute(db);
    await sql`
      insert into cache_embeddings (entry_id, tenant_id, semantic_scope_key, embedder, embedding)
      select id, ${tenantId}, scope, 'test', vector::halfvec
      from jsonb_to_recordset(${json}::jsonb) as r (id uuid, scope text, vector text)`.execute(db);
    batch = [];
  };
  for (const one of vectors) {
    const id = uuidv7();
    // Halves keep three digits; the rest would only be sent.
    const vector = `[${Array.from(one, (value) => value.toFixed(5)).join(',')}]`;
    batch.push({
      id,
      scope: semanticScopeKeys[ids.length % semanticScopeKeys.length] ?? '',
      vector,
    });
    ids.push(id);
    if (batch.length === 500) await flush();
  }
  if (batch.length > 0) await flush();
  return ids;
}
