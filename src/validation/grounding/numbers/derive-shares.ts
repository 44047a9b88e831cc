import { andWords } from '../words/and-words.ts';
import type { Tagged } from '../tag.ts';
import { eachWords } from '../words/count-words.ts';
import { inferShares } from './infer-shares.ts';
import { isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf, ratioOf } from './part-of.ts';
import type { Unit } from '../words/words.ts';
import { dividedIn } from './divided.ts';
import { units } from './units.ts';

/** Shares that facts give in another way: `75 % of 20 questions` are 15, `9 of 10 sessions` are 90 %. */
export function deriveShares(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return [
    ...ofPercentages(mentions),
    ...ofPairs(passage, mentions),
    ...partsOfLengths(passage, mentions),
    ...ofDivided(passage, mentions),
    ...inferShares(passage, mentions),
    ...ofEach(passage, mentions),
    ...ofOneEach(passage, mentions),
  ];
}

const mostPercentages = 4;
const mostWholes = 8;

function ofPercentages(mentions: readonly NumberMention[]): NumberMention[] {
  const percentages = mentions.filter(isRatio).slice(0, mostPercentages);
  const wholes = mentions.filter(isWhole).slice(0, mostWholes);
  return percentages.flatMap((percentage) =>
    wholes.flatMap((whole) => {
      const { qualifier } = percentage;
      // 35 % of 20 are 7, not a little more.
      const value = Math.round((whole.values[0] ?? 0) * shareOf(percentage) * 1e6) / 1e6;
      return Number.isInteger(value) ? [{ ...whole, values: [value], raw: String(value), qualifier }] : [];
    }),
  );
}

function isRatio({ unit }: NumberMention): boolean {
  return unit !== undefined && units[unit].family === 'ratio';
}

function shareOf({ values: [value = 1], unit = 'percent' }: NumberMention): number {
  return value * units[unit].factor;
}

function isWhole({ unit, labels, values: [value = 0], form }: NumberMention): boolean {
  const isPlain = labels.every((label) => label === 'exam' || label === 'part');
  return (unit === undefined || unit === 'point') && isPlain && form !== 'ordinal' && value >= 2;
}

function ofPairs(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((whole, index) => {
    const part = mentions[index - 1];
    if (part === undefined || !isPartOf(passage, part, whole)) return [];
    const value = Math.round((ratioOf(part, whole) ?? 0) * 100);
    return [{ ...part, values: [value], raw: String(value), unit: 'percent' as const, nouns: [], counted: [] }];
  });
}

/** The 60 minutes of `60 of the 90 minutes`. */
function partsOfLengths(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((whole, index) => {
    const part = mentions[index - 1];
    const isBare = part?.unit === undefined && part?.nouns.length === 0 && part.form !== 'ordinal';
    if (!isBare || whole.unit === undefined || !isPartOf(passage, part, whole)) return [];
    return [{ ...part, unit: whole.unit }];
  });
}

/** `600 hours, of which 150 are a placement`: 25 %. */
function ofDivided(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return dividedIn(passage, mentions).flatMap(({ whole, part }) => {
    // "75 questions, of which 60 are scored" asks for no 80 %.
    if (whole.unit === undefined) return [];
    const value = (ratioOf(part, whole) ?? 0) * 100;
    const share = { ...part, values: [value], raw: String(value), unit: 'percent' as const, share: undefined };
    return [{ ...share, nouns: [], counted: [] }];
  });
}

/** `4 samples on each of 3 visits`, `3 visits with 4 samples each`: twelve samples. */
function ofEach({ tokens }: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  return mentions.flatMap((other, index) => {
    const one = mentions[index - 1];
    if (one === undefined || (one.unit !== undefined && !spells.has(one.unit)) || other.unit !== undefined) return [];
    if (tokens[one.end]?.sentence !== tokens[other.end]?.sentence || other.first - one.end > 8) return [];
    const isEach = (from: number, to: number) => tokens.slice(from, to).some(({ folded }) => eachWords.has(folded));
    const isBetween = isEach(one.end + 1, other.first + 1);
    const counted = isBetween
      ? one.unit === undefined
        ? one
        : other
      : isEach(other.end + 1, other.last + 3)
        ? other
        : undefined;
    const value = (one.values[0] ?? 0) * (other.values[0] ?? 0);
    return counted === undefined ? [] : [{ ...counted, values: [value], raw: String(value), share: undefined }];
  });
}

/** `2 days, 8 lessons each`. */
const spells: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'weekend', 'month', 'year']);
/** In words: `12 books between January and June, and write a review of each one`. */
const reachOfEach = 18;

/** `Visit 3 farms and write a report on each`: three reports. */
function ofOneEach(passage: Tagged, mentions: readonly NumberMention[]): NumberMention[] {
  const { tokens } = passage;
  return mentions.flatMap((mention) => {
    if (mention.unit !== undefined || mention.form === 'ordinal') return [];
    const near = tokens.slice(mention.end + 1, mention.end + 1 + reachOfEach);
    const step = near.findIndex(
      ({ folded, sentence }) => eachWords.has(folded) && sentence === tokens[mention.end]?.sentence,
    );
    if (step === -1) return [];
    const each = mention.end + 1 + step;
    const one = [2, 3, 4].map((before) => each - before).find((at) => at > mention.end && isOneAt(passage, at));
    const noun = one === undefined ? undefined : tokens[each - 2];
    return noun === undefined || each - 2 === one
      ? []
      : [{ ...mention, nouns: [noun.folded], counted: [], share: undefined }];
  });
}

/** What stands behind the "of" of a part. */
export function wholesOf(passage: Tagged, mentions: readonly NumberMention[]): number[] {
  return mentions.flatMap((whole, index) => {
    const part = mentions[index - 1];
    return part !== undefined && isPartOf(passage, part, whole) ? whole.values : [];
  });
}

/** Of what the facts want a part only: the sessions of "four of five sessions", of "80 % of the sessions". */
export function partsIn({ numbers, tokens }: Parts): string[] {
  return numbers.flatMap((mention, index) => {
    const part = numbers[index - 1];
    const isShare = isRatio(mention) && mention.share === 'attended' && shareOf(mention) < 1;
    if (!isShare && (part === undefined || !isPartOf({ tokens }, part, mention))) return [];
    // "9.5 out of 20 in the two tests" wants both of them, and what stands behind an "and" is the next thing.
    const next = numbers[index + 1]?.start ?? tokens.length;
    const following = tokens.slice(mention.end + 1, Math.min(next, mention.end + 4));
    const and = following.findIndex(({ folded }) => andWords.has(folded));
    const behind = following
      .slice(0, and === -1 ? undefined : and)
      .filter(({ clause }) => clause === tokens[mention.end]?.clause);
    return [...mention.nouns, ...behind.map(({ folded }) => folded)].filter((noun) => noun.length >= 4);
  });
}

type Parts = Pick<Tagged, 'tokens'> & { readonly numbers: readonly NumberMention[] };
