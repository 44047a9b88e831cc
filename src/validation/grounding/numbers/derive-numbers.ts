import type { Annotated } from '../annotate.ts';
import type { Tagged } from '../tag.ts';
import type { Unit } from '../words/words.ts';
import { deriveAges } from './birthdays.ts';
import { derivePartSums } from './derive-parts.ts';
import { deriveProducts, deriveProductsAcross } from './derive-products.ts';
import { deriveRates } from './derive-rates.ts';
import { deriveShares } from './derive-shares.ts';
import { deriveSums, partsBehind } from './derive-sums.ts';
import { isFunctionWord } from './find-unit.ts';
import { andWords } from '../words/and-words.ts';
import { isJointAt, isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { distribute } from './distribute.ts';
import { isPartOf } from './part-of.ts';
import { ofOneEachDay } from './one-each-day.ts';
import { ofOneOfThem } from './one-of-them.ts';
import { rateOf } from './read-numbers.ts';
import { deriveSchedule } from './schedule.ts';

/**
 * What a field of the facts says without writing it: shares, what a rate comes to, sums, parts whose unit stands before,
 * and points that are hours.
 */
export function deriveNumbers(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return [
    ...deriveShares(passage, mentions),
    ...deriveProducts(passage, mentions),
    ...derivePartSums(passage, mentions),
    ...deriveSums(passage, mentions),
    ...ofPoints(passage, mentions),
    ...ofElliptic(passage, mentions),
    ...ofWhole(passage, mentions),
    ...ofCounted(passage, mentions),
    ...ofOneAtATime(passage, mentions),
    ...ofOneEachDay(passage, mentions),
    ...ofOneOfThem(passage, mentions),
    ...deriveAges(passage, mentions),
  ];
}

/** The same across fields: products, quotients and rates, and what is left of the whole length. */
export function deriveAcross(passages: readonly Annotated[]): NumberMention[] {
  return [
    ...deriveProductsAcross(passages),
    ...deriveRates(passages),
    ...deriveSchedule(passages),
    ...distribute(passages),
  ];
}

/** The days of `at least 5 days on site and 2 in the office`, the hours of `265 hours: 150 theory and 115 practice`. */
function ofElliptic(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const few = mentions.slice(0, mostMentions);
  return few.flatMap((whole, index) => {
    const { unit, end } = whole;
    if (unit === undefined || !summable.has(unit)) return [];
    const next = few[index + 1];
    const isBare = next?.unit === undefined && next?.nouns.length === 0 && next.labels.length === 0;
    const isNear = isBare && next.start - end <= nearby && next.form !== 'ordinal' && isJointAt(passage, next.start);
    const parts = partsBehind({ ...passage, numbers: few }, whole)?.parts ?? [];
    return [...parts, ...(isNear ? [next] : [])].map((part) => ({ ...part, unit }));
  });
}

/** The thirty hours of `30 delle 35 ore`. */
function ofWhole(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.slice(0, mostMentions).flatMap((part, index) => {
    const whole = mentions[index + 1];
    const isBare = part.unit === undefined && part.nouns.length === 0 && part.labels.length === 0;
    if (!isBare || whole?.unit === undefined || !summable.has(whole.unit)) return [];
    return isPartOf(passage, part, whole) ? [{ ...part, unit: whole.unit }] : [];
  });
}

/** The five and three sessions of `huit séances : cinq consacrées au tournage et trois à l'émaillage`. */
function ofCounted(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const few = mentions.slice(0, mostMentions);
  return few.flatMap((whole) => {
    const { unit, nouns, counted, form, labels } = whole;
    // French `stage de huit séances` is labelled like an English stage.
    const isLabelled = labels.length > 0 && counted.length === 0;
    if (unit !== undefined || nouns.length === 0 || form === 'ordinal' || isLabelled) return [];
    const { parts = [] } = partsBehind({ ...passage, numbers: few }, whole) ?? {};
    return parts.map((part) => ({
      ...part,
      nouns: [...nouns, ...part.nouns, ...wordsBehind(passage, part)],
      counted: [...counted, ...part.counted],
    }));
  });
}

/** What a part is told of: the `tournage` of `cinq consacrées au tournage`. */
function wordsBehind(passage: Tagged, { end }: NumberMention): string[] {
  const { clause } = passage.tokens[end] ?? {};
  const words = passage.tokens
    .slice(end + 1, end + 1 + reachBehindPart)
    .filter((token) => token.clause === clause && token.kind === 'word');
  const next = words.findIndex(({ folded }) => andWords.has(folded));
  return words
    .slice(0, next === -1 ? undefined : next)
    .flatMap((token) => (isFunctionWord(passage, token) ? [] : [token.folded]));
}

const reachBehindPart = 5;

/** The day a month of `8 days, one a month`. */
function ofOneAtATime(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.slice(0, mostMentions).flatMap((whole) => {
    const one = whole.end + 1;
    if (whole.unit === undefined || !isJointAt(passage, one) || !isOneAt(passage, one)) return [];
    const rate = rateOf(passage, one);
    return rate === undefined ? [] : [{ ...whole, values: [1], raw: '1', rate }];
  });
}

const nearby = 5;
const mostMentions = 60;
const summable: ReadonlySet<Unit> = new Set([
  'hour',
  'minute',
  'halfDay',
  'day',
  'week',
  'month',
  'weekend',
  'ects',
  'credit',
]);

/** `40 CPD hours` are 40 hours, and `40 hours of CPD` 40 points; so are points that it is accredited for. */
function ofPoints({ starting, tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((mention) => {
    const { unit, end } = mention;
    if (unit === 'point') {
      const { sentence } = tokens[end] ?? {};
      const isAccredited = tokens.some((token) => token.sentence === sentence && accrediting.test(token.folded));
      return isAccredited ? [{ ...mention, unit: 'cpd' } satisfies NumberMention] : [];
    }
    if (unit !== 'cpd' && unit !== 'hour') return [];
    const other = unit === 'cpd' ? 'hour' : 'cpd';
    const isBeside = [end + 1, end + 2].some((at) =>
      (starting.get(at) ?? []).some(({ tag }) => tag === `unit:${other}`),
    );
    return isBeside ? [{ ...mention, unit: other } satisfies NumberMention] : [];
  });
}

const accrediting = /^a[ck]+redit/;
