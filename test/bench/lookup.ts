import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';

import { cosineOf } from '../../src/cache/cosine.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/tables.ts';
import { createTenantStore, type TenantStore } from '../../src/storage/tenant-store.ts';
import { insertManyEntries } from '../support/cache-rows.ts';
import { silentStorageEvents as events } from '../support/silent.ts';
import { beside, generateClusteredVectors } from '../support/vectors.ts';

// How long the look for candidates takes as one scope grows, and how often the nearest entry is among them, with an
// exact scan as oracle. `--sizes 1000,10000` for others; `--database-url` for a Postgres with pgvector of your own.
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    queries: { type: 'string', default: '200' },
    'database-url': { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const queryCount = Number(values.queries);
const tenantId = `bench-${uuidv7()}`;
const semanticScopeKey = 'one scope';

const dataDirectory = mkdtempSync(join(tmpdir(), 'credscribe-bench-'));
{
  await using database = await openDatabase({ url: values['database-url'], dataDirectory, poolSize: 2, events });
  await measure(database.db, createTenantStore(database.db));
}
rmSync(dataDirectory, { recursive: true, force: true });

async function measure(db: Database, store: TenantStore): Promise<void> {
  const source = generateClusteredVectors({ count: Math.max(...sizes), seed: 7 });
  const vectors: Float32Array[] = [];
  const ids: string[] = [];
  const rows: Record<string, number>[] = [];
  for (const size of sizes) {
    const added = [...take(source, size - vectors.length)];
    vectors.push(...added);
    await sql`drop index if exists cache_embeddings_nearest`.execute(db);
    ids.push(...(await insertManyEntries(db, { tenantId, semanticScopeKeys: [semanticScopeKey], vectors: added })));
    const buildMs = await time(() => buildIndex(db));
    rows.push({ entries: size, 'build s': round(buildMs / 1000), ...(await measureQueries(store, vectors, ids)) });
    console.table(rows.slice(-1));
  }
  console.table(rows);
  const [first, last] = [rows[0], rows.at(-1)];
  console.log(
    `p95 from ${first?.entries ?? 0} to ${last?.entries ?? 0} entries: × ${round((last?.['p95 ms'] ?? 0) / (first?.['p95 ms'] ?? 1))}`,
  );
}

/** As the migration makes it, built in one go. */
async function buildIndex(db: Database): Promise<void> {
  await sql`set maintenance_work_mem = '500MB'`.execute(db);
  await sql`
    create index cache_embeddings_nearest on cache_embeddings using hnsw (embedding halfvec_cosine_ops)
      with (m = 16, ef_construction = 64)`.execute(db);
}

async function measureQueries(store: TenantStore, vectors: readonly Float32Array[], ids: readonly string[]) {
  const times: number[] = [];
  const cpuTimes: number[] = [];
  let found = 0;
  for (let query = 0; query < queryCount; query += 1) {
    const embedding = beside(vectors[(query * 7919) % vectors.length] ?? new Float32Array(512), query);
    const cpu = process.cpuUsage();
    const startedAtMs = performance.now();
    const entries = await store
      .read(tenantId)
      .findLiveEntriesNear({ semanticScopeKey, factsKey: 'asking', embedding, limit: 5 });
    times.push(performance.now() - startedAtMs);
    const { user, system } = process.cpuUsage(cpu);
    cpuTimes.push((user + system) / 1000);
    const nearest = nearestOf(embedding, vectors);
    if (entries.some(({ entryId }) => entryId === ids[nearest])) found += 1;
  }
  return {
    'p50 ms': percentile(times, 0.5),
    'p95 ms': percentile(times, 0.95),
    // The database is in this process: says what a look-up costs, however busy the machine is.
    'p50 CPU ms': percentile(cpuTimes, 0.5),
    'p95 CPU ms': percentile(cpuTimes, 0.95),
    'recall@1': found / queryCount,
  };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

/** The oracle: every vector is looked at. */
function nearestOf(embedding: Float32Array, vectors: readonly Float32Array[]): number {
  let best = { place: -1, similarity: -2 };
  for (const [place, vector] of vectors.entries()) {
    const similarity = cosineOf(vector, embedding);
    if (similarity > best.similarity) best = { place, similarity };
  }
  return best.place;
}

function* take<Item>(source: Iterator<Item>, count: number) {
  for (let taken = 0; taken < count; taken += 1) {
    const next = source.next();
    if (next.done === true) return;
    yield next.value;
  }
}

async function time(work: () => Promise<void>): Promise<number> {
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
