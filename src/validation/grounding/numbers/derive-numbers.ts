import type { Tagged } from '../tag.ts';
import type { Unit } from '../words/words.ts';
import { deriveProducts } from './derive-products.ts';
import { deriveShares } from './derive-shares.ts';
import { deriveSums } from './derive-sums.ts';
import { isJointAt } from './joints.ts';
import { deriveListedSums } from './listed-sums.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * What a field of the facts says without writing it: parts whose unit stands before (`265 hours: 150 theory and 115
 * practice`), their sum, what a rate comes to, shares, and points that are hours.
 */
export function deriveNumbers(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return [
    ...deriveShares(passage, mentions),
    ...deriveProducts(passage, mentions),
    ...deriveSums(passage, mentions),
    ...deriveListedSums(passage, mentions),
    ...ofPoints(passage, mentions),
    ...ofParts(passage, mentions),
    ...ofElliptic(passage, mentions),
  ];
}

function ofParts({ starting, tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const parts = mentions.filter(isSummand).slice(0, mostParts + 1);
  if (parts.length < 2 || parts.length > mostParts) return [];
  const elliptic = withUnits(parts);
  const derived = elliptic.filter((mention, index) => mention !== parts[index]);
  const isRate = ({ end, last }: NumberMention) =>
    [end + 1, last + 1].some((index) => (starting.get(index) ?? []).some(({ tag }) => tag === 'mark:rate'));
  const rate = tokens.length < 200 ? parts.find((each) => isRate(each) && each.unit !== 'week') : undefined;
  const times = parts.find(({ unit }) => unit === 'week' || unit === 'month');
  const weekly = times === rate ? undefined : rate;
  if (weekly !== undefined && times !== undefined) {
    const product = valued(weekly, valueOf(weekly) * valueOf(times));
    derived.push({ ...product, nouns: weekly.nouns, counted: weekly.counted });
    // "A weekend a month for a year" makes twelve meetings.
    if (weekly.unit === 'weekend' || weekly.unit === 'day') derived.push({ ...product, unit: undefined });
  }
  const [first] = elliptic;
  // Counts are added up where they are listed.
  if (weekly === undefined && first?.unit !== undefined && elliptic.every(({ unit }) => unit === first.unit)) {
    const sum = elliptic.reduce((total, each) => total + valueOf(each), 0);
    derived.push({ ...valued(first, sum), isSum: true });
  }
  return derived;
}

/** The days of `at least 5 days on site and 2 in the office`. */
function ofElliptic(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((mention, index) => {
    const unit = mentions[index - 1]?.unit;
    const isBare = mention.unit === undefined && mention.nouns.length === 0 && mention.labels.length === 0;
    const isNear = mention.start - (mentions[index - 1]?.end ?? 0) <= nearby && mention.form !== 'ordinal';
    return unit !== undefined && summable.has(unit) && isBare && isNear && isJointAt(passage, mention.start)
      ? [{ ...mention, unit }]
      : [];
  });
}

const nearby = 5;

/** `40 CPD hours` are 40 hours, and `40 hours of CPD` 40 points. */
function ofPoints({ starting }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((mention) => {
    const { unit, end } = mention;
    if (unit !== 'cpd' && unit !== 'hour') return [];
    const other = unit === 'cpd' ? 'hour' : 'cpd';
    const isBeside = [end + 1, end + 2].some((at) =>
      (starting.get(at) ?? []).some(({ tag }) => tag === `unit:${other}`),
    );
    return isBeside ? [{ ...mention, unit: other } satisfies NumberMention] : [];
  });
}

const mostParts = 4;
const summable: ReadonlySet<Unit> = new Set(['hour', 'minute', 'day', 'week', 'month', 'weekend', 'ects', 'credit']);

function isSummand({ unit, labels, range, qualifier, values, form }: NumberMention): boolean {
  if (range !== undefined || qualifier !== undefined || values.length !== 1 || form === 'ordinal') return false;
  return unit === undefined ? labels.length === 0 : summable.has(unit);
}

/** Parts without a unit take the one before them where they say nothing else, or add up to what stands before. */
function withUnits(parts: readonly NumberMention[]): NumberMention[] {
  const [whole, ...rest] = parts;
  if (whole?.unit === undefined) return [...parts];
  const { unit } = whole;
  const bare = rest.filter((each) => each.unit === undefined);
  const addsUp = bare.length > 1 && bare.reduce((sum, each) => sum + valueOf(each), 0) === valueOf(whole);
  return parts.map((each) =>
    each.unit === undefined && (addsUp || each.nouns.length === 0) ? { ...each, unit } : each,
  );
}

function valueOf({ values }: NumberMention): number {
  return values[0] ?? 0;
}

function valued(mention: NumberMention, value: number): NumberMention {
  return { ...mention, values: [value], raw: String(value), nouns: [], counted: [], share: undefined };
}
