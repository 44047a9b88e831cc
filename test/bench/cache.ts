import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { cosineOf } from '../../src/cache/cosine.ts';
import { createLocalEmbedder } from '../../src/cache/embedders/local.ts';
import { readPosted } from '../../src/credentials/read-posted.ts';
import { factsKeyOf } from '../../src/descriptions/facts-key.ts';
import { createCostOf, standardPrices } from '../../src/llm/prices.ts';
import { postJson } from '../support/requests.ts';
import { embedContext } from '../support/semantic.ts';
import { startProcesses } from './processes.ts';
import { createWorkload, type Asked } from './workload.ts';

// `npm run bench:cache [-- requests]`: one Zipf workload over distinct real-looking names, most of them with near
// neighbours, as several operators write them; side by side: equal bytes, equal facts key, cosine of 0.95 as the article
// has it, and the service itself over HTTP. A hit is wrong when the text was written for another credential than the
// one that is asked for. Figures are kept in docs/benchmarks.md.
const requests = Number(process.argv[2] ?? 10_000);
// What the texts would have cost: the simulator itself asks for nothing.
const costOf = createCostOf(standardPrices, () => undefined);
const names = readFileSync(new URL('../eval/cache/names.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const workload = createWorkload({ names, requests, seed: 20_261_126 });
const distinct = new Set(workload.map(({ credential }) => credential.name)).size;
const possible = 1 - new Set(workload.map(({ identity }) => identity)).size / workload.length;
console.log(
  `${requests} requests for ${names.length} credentials in ${distinct} spellings; at best ${percent(possible)} can hit\n`,
);

type Tally = { hits: number; wrong: number };
const rows: { name: string; tally: Tally }[] = [
  { name: 'equal string', tally: replay(({ credential }) => credential.name) },
  { name: 'equal facts key', tally: replay(factsKeyOfAsked) },
  { name: 'cosine ≥ 0.95 (the article)', tally: await replayNearest(0.95) },
];
const service = await measureService();
rows.push({ name: 'credscribe', tally: service.tally });

console.log('| policy | hit rate | wrong of all requests, 95 % interval | LLM calls | saved |');
console.log('| --- | --- | --- | --- | --- |');
for (const { name, tally } of rows) {
  const [low, high] = wilson(tally.wrong, requests);
  const calls = requests - tally.hits;
  const saved = (tally.hits * service.usdPerText).toFixed(2);
  console.log(
    `| ${name} | ${percent(tally.hits / requests)} | ${tally.wrong} = ${percent(tally.wrong / requests)} (${percent(low)} to ${percent(high)}) | ${calls} | $${saved} |`,
  );
}
console.log('\n| answered by | requests | p50 ms | p99 ms |\n| --- | --- | --- | --- |');
for (const [tier, times] of service.times) {
  console.log(`| ${tier} | ${times.length} | ${percentile(times, 0.5)} | ${percentile(times, 0.99)} |`);
}

function factsKeyOfAsked({ credential }: Asked): string {
  const read = readPosted({ credential, supportingTexts: [] });
  if (read.kind === 'failed') throw new Error(read.code);
  return factsKeyOf(read.facts);
}

/** What a cache by such a key would have served. */
function replay(keyOf: (asked: Asked) => string): Tally {
  const writtenFor = new Map<string, string>();
  const tally = { hits: 0, wrong: 0 };
  for (const asked of workload) {
    const key = keyOf(asked);
    const identity = writtenFor.get(key);
    if (identity === undefined) writtenFor.set(key, asked.identity);
    else count(tally, identity === asked.identity);
  }
  return tally;
}

/** What a cache by cosine alone would have served: the nearest text over the threshold. */
async function replayNearest(threshold: number): Promise<Tally> {
  await using embedder = createLocalEmbedder();
  const vectors = new Map<string, Float32Array>();
  const entries: { identity: string; vector: Float32Array }[] = [];
  const tally = { hits: 0, wrong: 0 };
  for (const { credential, identity } of workload) {
    const vector = vectors.get(credential.name) ?? (await embedder.embed(credential.name, embedContext('bench')));
    if (vector === undefined) throw new Error('the embedder gave nothing');
    vectors.set(credential.name, vector);
    let best = { identity: '', cosine: -2 };
    for (const entry of entries) {
      const cosine = cosineOf(entry.vector, vector);
      if (cosine > best.cosine) best = { identity: entry.identity, cosine };
    }
    if (best.cosine >= threshold) count(tally, best.identity === identity);
    else entries.push({ identity, vector });
  }
  return tally;
}

async function measureService() {
  const directory = mkdtempSync(join(tmpdir(), 'credscribe-bench-'));
  const tally = { hits: 0, wrong: 0 };
  const times = new Map<string, number[]>();
  const writtenFor = new Map<string, string>();
  let usd = 0;
  {
    await using processes = startProcesses();
    const environment = { PORT: '0', LOG_LEVEL: 'error', DATA_DIR: directory, EMBEDDER: 'local' };
    const url = await processes.start('src/main.ts', environment, /^credscribe listens on (\S+)/);
    for (const { credential, identity } of workload) {
      const startedAtMs = performance.now();
      const { status, headers, json, text } = await postJson(`${url}/v1/descriptions`, { credential });
      const tookMs = performance.now() - startedAtMs;
      if (status !== 200 && status !== 201) throw new Error(text);
      const detail = /detail=(\w+)/.exec(headers.get('cache-status') ?? '')?.[1] ?? 'a model';
      times.set(detail, [...(times.get(detail) ?? []), tookMs]);
      const original = json.provenance.source_description_id ?? json.id;
      if (detail === 'a model') {
        writtenFor.set(original, identity);
        const [inputTokens, outputTokens] = [json.usage.input_tokens!, json.usage.output_tokens!];
        usd += Number(costOf('gpt-4o', { inputTokens, outputTokens, cachedInputTokens: 0 }));
      } else count(tally, writtenFor.get(original) === identity);
    }
  }
  rmSync(directory, { recursive: true, force: true });
  return { tally, times, usdPerText: usd / writtenFor.size };
}

function count(tally: Tally, isRight: boolean): void {
  tally.hits += 1;
  if (!isRight) tally.wrong += 1;
}

/** The 95 % score interval of a share. */
function wilson(successes: number, total: number): [number, number] {
  const z = 1.96;
  const share = successes / total;
  const middle = share + z ** 2 / (2 * total);
  const spread = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2));
  return [Math.max(0, middle - spread) / (1 + z ** 2 / total), (middle + spread) / (1 + z ** 2 / total)];
}

function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((one, other) => one - other);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share < 0.01 ? 2 : 1)} %`;
}
