import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { piecesOf } from '../src/credentials/orders/keep-facts.ts';
import { orderFeatures, featuresOfParts, indexWeights, weighText } from '../src/credentials/orders/order-features.ts';

/**
 * Fits `order-weights.json`: a logistic regression (AdaGrad, L2) over sentences of which it is known whether they are
 * orders. The same lines give the same weights, which `--check` only compares. The bias is set so that of the facts of
 * published credentials as few are doubtful as `mostDoubtful` says.
 */
type Sample = { readonly text: string; readonly isOrder: boolean };
type Row = Readonly<Record<string, unknown>>;

const fixtures = new URL('../test/fixtures/', import.meta.url);
const rows = new URL('../test/eval/grounding/', import.meta.url);
const pairs = new URL('../test/eval/cache/', import.meta.url);
const target = new URL('../src/credentials/orders/order-weights.json', import.meta.url);

const mostFeatures = 12000;
const leastSamples = 3;
const rounds = 10;
const rate = 0.3;
const decay = 1e-4;
const mostDoubtful = 0.003;

/** Rows that came after the last fit, and pairs that it is measured with: whoever adds some names them here, or fits again. */
const unread = [
  ...[
    24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 44, 46, 49, 50, 51, 52, 53, 54, 55, 56,
    57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77,
  ].map((set) => `held-out-${set}.jsonl`),
  ...[
    19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
    48, 49, 50, 51, 52, 53, 54,
  ].map((set) => `pairs-held-out-${set}.jsonl`),
];

const published = rowsIn(rows).map(({ facts }) => stringsOf(facts).flatMap(piecesOf));
const samples = uniqueSamples([
  ...labelled('one-line-orders', true),
  ...labelled('one-line-facts', false),
  ...readRows(fixture('order-look-alikes')).map(({ text, kind }) => ({
    text: String(text),
    isOrder: kind === 'order',
  })),
  ...['learners-texts', 'told-nobody', 'told-holders', 'filled-in-texts', 'redactions'].flatMap((name) =>
    readRows(fixture(name)).flatMap(({ text }) => piecesOf(String(text)).map(asFact)),
  ),
  ...['testimonials', 'award-wordings', 'continuations'].flatMap((name) =>
    stringsOf(JSON.parse(readFileSync(new URL(`${name}.json`, fixtures), 'utf8')))
      .flatMap(piecesOf)
      .map(asFact),
  ),
  ...['planted-orders', 'injections', 'honest-look-alikes'].flatMap((name) =>
    readRows(fixture(name)).flatMap(samplesOf),
  ),
  ...readRows(new URL('../test/eval/credentials.jsonl', import.meta.url))
    .flatMap(stringsOf)
    .flatMap(piecesOf)
    .map(asFact),
  ...published.flat().map(asFact),
  ...rowsIn(pairs)
    .flatMap(({ a }) => stringsOf(a).flatMap(piecesOf))
    .map(asFact),
]);

const most = fit(samples, countedFeatures(samples));
const strongest = Array.from(most)
  .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
  .slice(0, mostFeatures)
  .map(([feature]) => feature);
const weights = new Map(
  Array.from(fit(samples, strongest.toSorted()), ([feature, weight]) => [feature, Number(weight.toFixed(2))] as const),
);
const indexed = indexWeights(weights);
const scores = published
  .map((sentences) => Math.max(...sentences.map((text) => weighText(text, indexed))))
  .toSorted((one, other) => other - one);
const bias = -(scores[Math.floor(scores.length * mostDoubtful)] ?? 0);
const model = {
  bias: Number(bias.toFixed(2)),
  weights: Object.fromEntries(Array.from(weights).filter(([, weight]) => weight !== 0)),
};
const text = `${JSON.stringify(model, undefined, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text)
  throw new Error('order-weights.json is not of these lines: fit it again');
console.log(`${samples.length} sentences, ${weights.size} features, bias ${model.bias}`);

function fixture(name: string): URL {
  return new URL(`${name}.jsonl`, fixtures);
}

function rowsIn(folder: URL): Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !unread.includes(name))
    .toSorted()
    .flatMap((name) => readRows(new URL(name, folder)));
}

function readRows(file: URL): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function labelled(name: string, isOrder: boolean): Sample[] {
  return readRows(fixture(name)).map(({ text }) => ({ text: String(text), isOrder }));
}

function asFact(text: string): Sample {
  return { text, isOrder: false };
}

/** Of a credential with an order only the sentence that holds what is to come out is known to be one. */
function samplesOf({ request, obeyed = [] }: Row): Sample[] {
  const loads = (obeyed as string[]).map((load) => load.toLowerCase());
  const sentences = stringsOf(request).flatMap(piecesOf);
  if (loads.length === 0) return sentences.map(asFact);
  return sentences
    .filter((text) => loads.some((load) => text.toLowerCase().includes(load)))
    .map((text) => ({ text, isOrder: true }));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function uniqueSamples(all: readonly Sample[]): Sample[] {
  const unique = new Map<string, Sample>();
  for (const sample of all.filter(({ text }) => /\p{L}{2}/u.test(text))) {
    if ((unique.get(sample.text) ?? sample).isOrder !== sample.isOrder)
      throw new Error(`both an order and none: ${sample.text}`);
    unique.set(sample.text, sample);
  }
  return Array.from(unique.values());
}

function countedFeatures(all: readonly Sample[]): string[] {
  const counts = new Map<string, number>();
  for (const sample of all)
    for (const each of orderFeatures(sample.text)) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Array.from(counts).flatMap(([feature, count]) => (count >= leastSamples ? [feature] : []));
}

function fit(all: readonly Sample[], features: readonly string[]): Map<string, number> {
  const places = new Map(features.map((feature, index) => [feature, index]));
  const data = all.flatMap(({ text, isOrder }) =>
    // Which part of a long order is the order nobody has said; of a fact each part is one.
    (isOrder ? [orderFeatures(text)] : featuresOfParts(text)).map((features) => ({
      at: features.flatMap((feature) => places.get(feature) ?? []),
      label: isOrder ? 1 : 0,
    })),
  );
  // The last is the bias.
  const weights = new Float64Array(features.length + 1);
  const squares = new Float64Array(features.length + 1).fill(0.01);
  const adjust = (index: number, gradient: number) => {
    squares[index] = (squares[index] ?? 0) + gradient ** 2;
    weights[index] = (weights[index] ?? 0) - (rate * gradient) / Math.sqrt(squares[index] ?? 1);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (const { at, label } of shuffled(data, round)) {
      const length = Math.sqrt(at.length + 1);
      const sum = at.reduce((total, index) => total + (weights[index] ?? 0), 0) / length + (weights.at(-1) ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (const index of at) adjust(index, error / length + decay * (weights[index] ?? 0));
      adjust(features.length, error);
    }
  }
  return new Map(features.map((feature, index) => [feature, weights[index] ?? 0]));
}

/** Another order each round, and the same in each run. */
function shuffled<Item>(items: readonly Item[], round: number): Item[] {
  const keyed = items.map((item, index) => ({ item, key: Math.imul(index + 1, 2654435761 + 2 * round * 40503) >>> 0 }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item);
}
