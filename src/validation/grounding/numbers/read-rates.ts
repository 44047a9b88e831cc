import type { Annotated } from '../annotate.ts';
import { eachWords } from '../words/count-words.ts';
import type { Unit } from '../words/words.ts';
import { isFunctionWord, unitAt } from './find-unit.ts';
import { mentionOf } from './iso-duration.ts';
import { isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { readJoined } from './numeral.ts';
import { units } from './units.ts';

/** So often, or so much time, in each period of so many units. */
export type Rate = {
  readonly mention: NumberMention;
  readonly period: Unit;
  readonly every: number;
  /** What the sentence gives as its length: the 90 minutes of `one 90-minute workshop a week`. */
  readonly length?: NumberMention | undefined;
  /** Whether a number or an article says how often: "weekly sessions" leaves it open. */
  readonly isStated: boolean;
  readonly sentence: number;
};

/** The rates of a passage: `two rehearsals a week`, `wöchentlich drei Stunden`, `una newsletter ogni due settimane`. */
export function ratesIn(passage: Annotated): Rate[] {
  return anchorsIn(passage).flatMap((anchor) => rateAt(passage, anchor));
}

/** The words that say in which period. */
export type Anchor = {
  readonly first: number;
  readonly last: number;
  readonly period: Unit;
  readonly every: number;
};

export function anchorsIn(passage: Annotated): Anchor[] {
  const { tokens, found, numbers } = passage;
  const adverbs = rhythms.flatMap(([tag, period, every]) =>
    (found.get(tag) ?? []).map(({ first, last }) => ({ first, last, period, every })),
  );
  const phrases = tokens.flatMap(({ folded, clause }, first): Anchor[] => {
    if (!perWords.has(folded) && !eachWords.has(folded)) return [];
    const isHere = (index: number) => tokens[index]?.clause === clause;
    const at = articles.has(tokens[first + 1]?.folded ?? '') ? first + 2 : first + 1;
    const counted = numbers.find(({ start, unit, form }) => start === at && isPeriod(unit) && form !== 'ordinal');
    // `Toutes les deux semaines`, `om de twee weken`.
    if (counted?.unit !== undefined && isHere(counted.end) && (intervals.has(folded) || everyWords.has(folded))) {
      return [{ first, last: counted.end, period: counted.unit, every: counted.values[0] ?? 1 }];
    }
    // `Todas as semanas`, `toutes les semaines`.
    const isEvery = allWords.test(folded) && at === first + 2;
    const unit = isHere(at) && (isEvery || !everyWords.has(folded)) ? periodAt(passage, at) : undefined;
    const isRated = !littleWords.has(folded) || isRatedBefore(passage, first);
    return unit !== undefined && isPeriod(unit.unit) && isRated
      ? [{ first, last: unit.last, period: unit.unit, every: 1 }]
      : [];
  });
  return [...phrases, ...adverbs].slice(0, mostAnchors);
}

/** A unit, or a day of the week: `elke dinsdag` is once a week. */
function periodAt(passage: Annotated, at: number) {
  if (at >= passage.tokens.length) return undefined;
  const weekday = (passage.starting.get(at) ?? []).find(({ tag }) => tag.startsWith('either:weekday/'));
  // `Every February`.
  const isEach = eachWords.has(passage.tokens[at - 1]?.folded ?? '');
  const month = isEach ? (passage.starting.get(at) ?? []).find(({ tag }) => tag.startsWith('month:')) : undefined;
  if (month !== undefined) return { unit: 'year' as const, last: month.last };
  if (weekday !== undefined) return { unit: 'week' as const, last: weekday.last };
  if (isQuarter(passage, at)) return { unit: 'quarterYear' as const, last: at };
  // "Jeweils zweitägige Module".
  return readJoined(passage, at) === undefined ? unitAt(passage, at) : undefined;
}

/** "Every quarter", `cada trimestre`; not "a quarter of an hour". */
function isQuarter({ tokens }: Annotated, at: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isShared = next?.clause === own?.clause && /^(?:of|hour|hours)$/.test(next?.folded ?? '');
  return quarters.test(own?.folded ?? '') && !/^(?:an?|une?|uma?|una)$/.test(before?.folded ?? '') && !isShared;
}

const quarters = /^(?:quarters?|trimest(?:res?|ers?|ri))$/;
const mostAnchors = 8;
const rhythms: readonly (readonly [tag: string, Unit, every: number])[] = [
  ['either:rhythm/daily', 'day', 1],
  ['either:rhythm/weekly', 'week', 1],
  ['either:rhythm/fortnightly', 'week', 2],
  ['either:rhythm/monthly', 'month', 1],
  ['either:rhythm/quarterly', 'quarterYear', 1],
  ['either:rhythm/yearly', 'year', 1],
];
const rhythmTags = rhythms.map(([tag]) => tag);
const perWords = new Set(
  'a an per pro par por al a alla im am in om alle toutes tous tutte tutti todas todos'.split(' '),
);
const intervals = new Set('every jede jeden jedes cada ogni elke'.split(' '));
const allWords = /^t(?:out|utt|od)[aeio]s?$|^tous$|^toutes$/;
/** What makes a period only before a number of them. */
const everyWords = new Set('om alle toutes tous tutte tutti todas todos'.split(' '));
/** What makes a period only behind something counted: "in a week", "lasts a week". */
const littleWords = new Set('a an al alla im am in'.split(' '));
const articles = new Set('as os las los a la le l el il de der den dem die das les las los le'.split(' '));

function isPeriod(unit: Unit | undefined): boolean {
  return unit !== undefined && ['days', 'months'].includes(units[unit].family) && unit !== 'decade';
}

/** `Three hours a week`, `two sessions in the week`: a word that is counted stands right before. */
function isRatedBefore(passage: Annotated, index: number): boolean {
  const before = passage.tokens[index - 1];
  if (before === undefined || before.clause !== passage.tokens[index]?.clause) return false;
  return !isFunctionWord(passage, before) && countBefore(passage, index) !== undefined;
}

const reach = 7;

function countBefore(passage: Annotated, index: number) {
  const { tokens, numbers } = passage;
  let length: NumberMention | undefined;
  for (let at = index - 1; at >= Math.max(0, index - reach); at -= 1) {
    if (tokens[at]?.clause !== tokens[index]?.clause) break;
    const mention = numbers.find(({ start, end, form }) => start <= at && at <= end && form !== 'ordinal');
    if (mention?.unit !== undefined && units[mention.unit].family === 'time' && length === undefined) length = mention;
    else if (mention !== undefined && (mention.unit === undefined || isAmount(mention)))
      return { count: mention, length };
    else if (mention === undefined && (isOneAt(passage, at) || onces.test(tokens[at]?.folded ?? '')))
      return { count: mentionOf(1, undefined, at), length };
  }
  return length === undefined ? undefined : { count: undefined, length };
}

/** `60 km each day`: what is done or moved, as hours are spent. */
function isAmount({ unit }: NumberMention): boolean {
  return unit !== undefined && amounts.has(units[unit].family);
}

const amounts: ReadonlySet<string> = new Set(['length', 'mile', 'mass', 'litre']);

const onces = /^(?:once|einmal|eenmaal)$/;

function rateAt(passage: Annotated, { first, last, period, every }: Anchor): Rate[] {
  const { tokens, numbers } = passage;
  const sentence = tokens[first]?.sentence ?? 0;
  const before = countBefore(passage, first);
  const behind = numbers.find(
    ({ start, form }) =>
      start > last && start <= last + 3 && form !== 'ordinal' && tokens[start]?.sentence === sentence,
  );
  const isTime = behind?.unit !== undefined && units[behind.unit].family === 'time';
  const length = before?.length ?? (isTime ? behind : undefined);
  const rate = (mention: NumberMention, isStated = true): Rate => ({
    mention,
    period,
    every,
    length,
    isStated,
    sentence,
  });
  // "Six weekly evenings" may be six in all.
  const isAdverb = rhythmTags.some((tag) => (passage.starting.get(first) ?? []).some((each) => each.tag === tag));
  const isOpen = isAdverb && (before?.count?.values[0] ?? 0) > 1;
  if (before?.count !== undefined) return [rate(withNouns(passage, before.count, first, last), !isOpen)];
  if (length !== undefined) return [rate(length)];
  if (behind !== undefined && (behind.unit === undefined || isAmount(behind))) return [rate(behind)];
  return [rate(withNouns(passage, mentionOf(1, undefined, first), first, last), false)];
}

/** What stands around such words may be what is counted. */
function withNouns(
  { tokens, starting }: Annotated,
  mention: NumberMention,
  first: number,
  last: number,
): NumberMention {
  const places = [mention.start + 1, mention.start + 2, first - 2, first - 1, last + 1].filter(
    (at) => tokens[at]?.sentence === tokens[first]?.sentence,
  );
  const near = places.flatMap((at) => tokens[at]?.folded ?? []);
  const counted = places.flatMap((at) =>
    (starting.get(at) ?? []).flatMap(({ tag }) => (tag.startsWith('counted:') ? [tag.slice('counted:'.length)] : [])),
  );
  return { ...mention, nouns: [...mention.nouns, ...near], counted: [...mention.counted, ...counted] };
}
