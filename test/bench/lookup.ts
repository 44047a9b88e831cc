import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';

import { createLocalEmbedder } from '../../src/cache/embedders/local.ts';
import { openDatabase } from '../../src/storage/database.ts';
import type { Database } from '../../src/storage/tables.ts';
import { createTenantStore, type TenantStore } from '../../src/storage/tenant-store.ts';
import { buildIndexAfter, insertManyEntries } from '../support/cache-rows.ts';
import { embedContext } from '../support/semantic.ts';
import { silentStorageEvents as events } from '../support/silent.ts';
import { beside, generateClusteredVectors } from '../support/vectors.ts';
import { createWorkload } from './workload.ts';

// How long the look for candidates takes as one scope grows, and how often the nearest entry is among them, with an
// exact scan as oracle: clustered vectors, and real names asked for in other spellings. `--sizes 1000,10000` for others;
// `--database-url` for a Postgres with pgvector of your own.
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
const [manyScope, namesScope] = ['many', 'names'];

const dataDirectory = mkdtempSync(join(tmpdir(), 'credscribe-bench-'));
{
  await using database = await openDatabase({ url: values['database-url'], dataDirectory, poolSize: 2, events });
  const store = createTenantStore(database.db);
  await measureNames(database.db, store);
  await measureGrowth(database.db, store);
}
rmSync(dataDirectory, { recursive: true, force: true });

async function measureNames(db: Database, store: TenantStore): Promise<void> {
  await using embedder = createLocalEmbedder();
  const embedAll = async (texts: readonly string[]) => {
    const vectors = await Promise.all(texts.map((text) => embedder.embed(text, embedContext('bench'))));
    return vectors.map((vector) => Float32Array.from(vector ?? []));
  };
  const names = readFileSync(new URL('../eval/cache/names.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const asked = createWorkload({ names, requests: 4 * queryCount, seed: 20_261_126 })
    .filter(({ identity, credential }) => credential.name !== identity)
    .slice(0, queryCount)
    .map(({ credential }) => credential.name);
  const vectors = await embedAll(names);
  const ids = await insertManyEntries(db, { tenantId, semanticScopeKeys: [namesScope], vectors });
  const queries = await embedAll(asked);
  const figures = await measureQueries(store, { scope: namesScope, queries, vectors, ids });
  console.table([{ names: names.length, ...figures }]);
}

async function measureGrowth(db: Database, store: TenantStore): Promise<void> {
  const source = generateClusteredVectors({ count: Math.max(...sizes), seed: 7 });
  const vectors: Float32Array[] = [];
  const ids: string[] = [];
  const rows: Record<string, number>[] = [];
  for (const size of sizes) {
    const added = [...take(source, size - vectors.length)];
    vectors.push(...added);
    const insert = async () => {
      ids.push(...(await insertManyEntries(db, { tenantId, semanticScopeKeys: [manyScope], vectors: added })));
    };
    const buildMs = await buildIndexAfter(db, insert, values['database-url'] === undefined ? undefined : runPatiently);
    const queries = Array.from({ length: queryCount }, (_, query) =>
      beside(vectors[(query * 7919) % vectors.length] ?? new Float32Array(512), query),
    );
    const figures = await measureQueries(store, { scope: manyScope, queries, vectors, ids });
    rows.push({ entries: size, 'build s': round(buildMs / 1000), ...figures });
    console.table(rows.slice(-1));
  }
  console.table(rows);
  const [first, last] = [rows[0], rows.at(-1)];
  for (const figure of ['p95 ms', 'p95 CPU ms']) {
    const growth = round((last?.[figure] ?? 0) / (first?.[figure] ?? 1));
    console.log(`${figure} from ${first?.entries ?? 0} to ${last?.entries ?? 0} entries: × ${growth}`);
  }
}

/** The service's own connections give a statement ten seconds. */
async function runPatiently(statement: string): Promise<void> {
  const client = new pg.Client(values['database-url']);
  await client.connect();
  await client.query(statement);
  await client.end();
}

type Measured = {
  readonly scope: string;
  readonly queries: readonly Float32Array[];
  readonly vectors: readonly Float32Array[];
  readonly ids: readonly string[];
};

async function measureQueries(store: TenantStore, { scope, queries, vectors, ids }: Measured) {
  const times: number[] = [];
  const cpuTimes: number[] = [];
  const found: Set<string>[] = [];
  for (const embedding of queries) {
    const cpu = process.cpuUsage();
    const startedAtMs = performance.now();
    const entries = await store
      .read(tenantId)
      .findLiveEntriesNear({ semanticScopeKey: scope, factsKey: 'asking', embedding, limit: 5 });
    times.push(performance.now() - startedAtMs);
    const { user, system } = process.cpuUsage(cpu);
    cpuTimes.push((user + system) / 1000);
    found.push(new Set(entries.map(({ entryId }) => entryId)));
  }
  // Afterwards, so that the scans take no cache of the processor from what is timed.
  const right = queries.filter((embedding, query) => found[query]?.has(ids[nearestOf(embedding, vectors)] ?? ''));
  return {
    'p50 ms': percentile(times, 0.5),
    'p95 ms': percentile(times, 0.95),
    // Where the database is in this process: what a look-up costs, however busy the machine is.
    'p50 CPU ms': percentile(cpuTimes, 0.5),
    'p95 CPU ms': percentile(cpuTimes, 0.95),
    'recall@1': right.length / queries.length,
  };
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

/** The oracle: every vector is looked at; all are of length one. */
function nearestOf(embedding: Float32Array, vectors: readonly Float32Array[]): number {
  let best = { place: -1, similarity: -2 };
  for (const [place, vector] of vectors.entries()) {
    let similarity = 0;
    for (let index = 0; index < vector.length; index += 1) similarity += (vector[index] ?? 0) * (embedding[index] ?? 0);
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

function round(value: number): number {
  return Number(value.toFixed(2));
}
