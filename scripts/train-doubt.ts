import { readFileSync, writeFileSync } from 'node:fs';

import { annotate } from '../src/validation/grounding/annotate.ts';
import { doubtFeatures, featureNames, type DoubtFeatures } from '../src/validation/grounding/doubt/doubt-features.ts';
import { indexFacts, type FactsIndex } from '../src/validation/grounding/facts-index.ts';
import { readPassage } from '../src/validation/grounding/reading.ts';
import { vocabularyOf } from '../src/validation/grounding/vocabulary.ts';
import { readRows, sourceOf, type Row } from '../test/eval/judge-rows.ts';

/**
 * Fits `doubt-weights.json`: a logistic regression (gradient descent, L2) that tells a finding of the grounding rules that
 * is a claim from a false alarm. Its samples are first sights: what the rules of their day found in rows that nobody had
 * read, so that they show how rules err on texts that they were not mended for. The same lines give the same weights,
 * which `--check` only compares.
 */
type FirstSight = {
  readonly file: string;
  readonly id: string;
  readonly rule: string;
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
  readonly is_claim: boolean;
};
type Sample = { readonly rule: string; readonly fold: number; readonly values: number[]; readonly isClaim: boolean };

/** Of the claims, by findings in files that a fit has not seen, so many may be doubtful. */
const mostDoubtedClaims = 0.06;
/** Rules that read how something is said. Figures, dates, levels, codes, names and promises are never in doubt. */
const softRules = new Set('assessment audience contrast obligation offer polarity prerequisite strength'.split(' '));
const folds = 8;
const rounds = 400;
const rate = 0.2;
const decay = 0.003;

const folder = new URL('../test/eval/grounding/', import.meta.url);
const target = new URL('../src/validation/grounding/doubt/doubt-weights.json', import.meta.url);
const sights = readFileSync(new URL('../test/fixtures/first-sights.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as FirstSight)
  .filter(({ rule }) => softRules.has(rule));

const files = [...new Set(sights.map(({ file }) => file))];
const samples = files.flatMap((file, index) => samplesOf(file, index % folds));
const rules = [...new Set(samples.map(({ rule }) => rule))].toSorted();
const width = featureNames.length;
const mean = columns((values) => values.reduce((sum, value) => sum + value, 0) / values.length);
const spread = columns((values, at) =>
  Math.max(1e-3, Math.sqrt(values.reduce((sum, value) => sum + (value - valueAt(mean, at)) ** 2, 0) / values.length)),
);
const scaled = samples.map((sample) => ({
  ...sample,
  values: sample.values.map((value, at) => (value - valueAt(mean, at)) / valueAt(spread, at)),
}));

const held = Array.from({ length: folds }, (_, fold) => {
  const fitted = fit(scaled.filter((sample) => sample.fold !== fold));
  return scaled.filter((sample) => sample.fold === fold).map((sample) => ({ ...sample, score: weigh(fitted, sample) }));
}).flat();
const [claims, alarms] = [true, false].map((isClaim) =>
  held.filter((sample) => sample.isClaim === isClaim).map(({ score }) => score),
) as [number[], number[]];
const threshold = claims.toSorted((one, other) => one - other)[Math.floor(claims.length * mostDoubtedClaims)] ?? 0;
const doubted = alarms.filter((score) => score < threshold).length;

const weights = fit(scaled);
// For features as they are: the scaling goes into the weights, and what it shifts into those of the rules.
const raw = featureNames.map((_, at) => valueAt(weights, at) / valueAt(spread, at));
const shift = raw.reduce((sum, weight, at) => sum + weight * valueAt(mean, at), 0);
const model = {
  threshold: rounded(threshold),
  rules: Object.fromEntries(rules.map((rule) => [rule, rounded(valueAt(weights, placeOf(rule)) - shift)])),
  features: Object.fromEntries(featureNames.map((name, at) => [name, rounded(valueAt(raw, at))])),
};
const text = `${JSON.stringify(model, undefined, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text)
  throw new Error('doubt-weights.json is not of these lines: run `node scripts/train-doubt.ts`');
console.log(
  `${samples.length} first sights; of those held out ${doubted} of ${alarms.length} false alarms are doubtful, and ${mostDoubtedClaims} of the claims`,
);

function samplesOf(file: string, fold: number): Sample[] {
  const rows = new Map(readRows(new URL(`${file}.jsonl`, folder)).map((row) => [row.id, row]));
  const indexed = new Map<string, FactsIndex>();
  return sights
    .filter((sight) => sight.file === file)
    .map((sight) => {
      const row = rows.get(sight.id);
      if (row === undefined) throw new Error(`${file} has no row ${sight.id}`);
      const facts = indexed.get(row.id) ?? indexFacts(sourceOf(row));
      indexed.set(row.id, facts);
      const features = featuresOf(row, sight, facts);
      return { rule: sight.rule, fold, isClaim: sight.is_claim, values: featureNames.map((name) => features[name]) };
    });
}

function featuresOf(row: Row, { pointer, start, end }: FirstSight, facts: FactsIndex): DoubtFeatures {
  const [, field, at] = pointer.split('/');
  const { highlights, audience, short_description } = row.text;
  const written = field === 'highlights' ? highlights[Number(at)] : field === 'audience' ? audience : short_description;
  const vocabulary = vocabularyOf(row.language);
  const read = annotate(readPassage(pointer, written ?? ''), vocabulary === undefined ? [] : [vocabulary]);
  const first = read.tokens.findIndex((token) => token.end > start);
  const last = read.tokens.findLastIndex((token) => token.start < end);
  return doubtFeatures(read, { first, last, detail: '' }, facts);
}

function columns(of: (values: readonly number[], at: number) => number): number[] {
  return featureNames.map((_, at) =>
    of(
      samples.map(({ values }) => valueAt(values, at)),
      at,
    ),
  );
}

/** One weight a feature, then one a rule. */
function fit(on: readonly Sample[]): number[] {
  const fitted = Array.from({ length: width + rules.length }, () => 0);
  const speed = [...fitted];
  const ofClaims = on.filter(({ isClaim }) => isClaim).length;
  const weightOfAlarm = ofClaims / (on.length - ofClaims);
  for (let round = 0; round < rounds; round += 1) {
    const slope = fitted.map((weight) => decay * weight);
    for (const sample of on) {
      const error = 1 / (1 + Math.exp(-weigh(fitted, sample))) - Number(sample.isClaim);
      const step = (error * (sample.isClaim ? 1 : weightOfAlarm)) / on.length;
      for (const [at, value] of sample.values.entries()) slope[at] = valueAt(slope, at) + step * value;
      slope[placeOf(sample.rule)] = valueAt(slope, placeOf(sample.rule)) + step;
    }
    for (const at of fitted.keys()) {
      speed[at] = 0.9 * valueAt(speed, at) - rate * valueAt(slope, at);
      fitted[at] = valueAt(fitted, at) + valueAt(speed, at);
    }
  }
  return fitted;
}

function weigh(fitted: readonly number[], { rule, values }: Sample): number {
  return values.reduce((sum, value, at) => sum + value * valueAt(fitted, at), valueAt(fitted, placeOf(rule)));
}

function placeOf(rule: string): number {
  return width + rules.indexOf(rule);
}

function valueAt(values: readonly number[], at: number): number {
  const value = values[at];
  if (value === undefined) throw new RangeError(`there is no value ${at}`);
  return value;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
