import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { eachWords, ofWhich, otherWords, perWords } from '../words/count-words.ts';
import { isAverage } from './average.ts';
import { isFunctionWord } from './find-unit.ts';
import { isOneAt } from './joints.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isPerCredit } from './per-credit.ts';
import { ratesIn } from './read-rates.ts';
import { isOfPart } from './rest-of-whole.ts';
import { supportsNumber } from './support.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/**
 * Whether an amount is worked out of two that one field of the facts gives: so many of such a length, one of so many that
 * come to a whole, what a part leaves, and from one month to another. A count of one thing and a length of another that no
 * field brings together come to nothing.
 */
export function isWorkedOut(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  if (mention.unit === 'percent') return false;
  if (isPerCredit(text, mention, facts) || isAverage(text, mention, facts)) return true;
  const { range, form, labels, qualifier } = mention;
  if (range !== undefined || form === 'ordinal' || labels.length > 0 || qualifier !== undefined) return false;
  return taught(facts).some(
    (passage) =>
      isProduct(text, mention, passage) ||
      isFactor(text, mention, passage, facts) ||
      isLeft(text, mention, passage) ||
      isQuotient(text, mention, passage) ||
      isMonths(mention, passage),
  );
}

function taught({ passages }: FactsIndex): readonly Annotated[] {
  return passages.filter(({ place }) => !untaught.has(place));
}

const untaught: ReadonlySet<string> = new Set(['prerequisites', 'audience', 'validity', 'name', 'issuer', 'version']);

function plain({ numbers }: Annotated): NumberMention[] {
  return numbers
    .filter(({ range, form, labels }) => range === undefined && !uncounted.has(form) && labels.length === 0)
    .slice(0, mostAmounts);
}

const mostAmounts = 20;
/** An article is often no amount, and "both" says of what is counted elsewhere. */
const uncounted: ReadonlySet<string> = new Set(['ordinal', 'article', 'pair']);

/** Five oils each time of four sessions: twenty; three weekends: six days. What no word gives to each may be a whole. */
function isProduct(text: Annotated, mention: NumberMention, passage: Annotated): boolean {
  const { unit, rate, values, counted } = mention;
  // How many take part each time are no sum.
  const isOfPeople = unit === undefined && counted.includes('person');
  if (rate !== undefined || isOfPeople || isEach(text, mention)) return false;
  const amounts = plain(passage);
  if (unit === 'day' && amounts.some((each) => each.unit === 'weekend' && values.includes(2 * valueOf(each))))
    return true;
  return amounts.some((each) => {
    if (each.unit === undefined ? unit !== undefined : !isAlike(each, mention)) return false;
    if (!isEach(passage, each) || (each.unit === undefined && !isSameThing(mention, each))) return false;
    return amounts.some(
      (count) =>
        count !== each &&
        isCount(count, each) &&
        isNear(count, each) &&
        isAmount(mention, valueOf(count) * baseOf(each)),
    );
  });
}

/** What has such a length each: things, or days, weeks and weekends. */
function isCount({ unit, nouns, form }: NumberMention, each: NumberMention): boolean {
  if (form === 'article') return false;
  return unit === undefined ? nouns.length > 0 : unit !== each.unit && spells.has(unit);
}

const spells: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'month']);

/** `Due giornate da quattro ore ciascuna` of eight hours in two days: the text's own count, which the facts have, by it. */
function isFactor(text: Annotated, mention: NumberMention, passage: Annotated, facts: FactsIndex): boolean {
  const before = text.numbers[text.numbers.indexOf(mention) - 1];
  if (mention.unit === undefined || before === undefined || before.form === 'ordinal') return false;
  const between = text.tokens.slice(before.end + 1, mention.start).map(({ folded }) => folded);
  const isBound =
    mention.start - before.end <= mostBetween && text.tokens[before.start]?.clause === text.tokens[mention.end]?.clause;
  const isTimes = between.some((word) => times.test(word));
  if (!isBound || !(isTimes || isEach(text, mention) || between.some((word) => ofLength.has(word)))) return false;
  const isKnown = isTimes
    ? plain(passage).some((each) => valueOf(each) === valueOf(before))
    : supportsNumber(before, facts);
  return isKnown && plain(passage).some((whole) => isAlike(whole, mention) && isTold(mention, before, whole));
}

const mostBetween = 5;
const times = /^(?:times|fois|mal|veces|vezes|volte|keer)$/;
const ofLength = new Set('of de d da di von zu a van'.split(' '));

function isTold(mention: NumberMention, { values: [count = 0] }: NumberMention, whole: NumberMention): boolean {
  return count > 1 && valueKey(count * baseOf(mention)) === valueKey(baseOf(whole));
}

/** `Las cincuenta restantes`, `três de dia e um à noite`, "the first four" of five whose last is another. */
function isLeft(text: Annotated, mention: NumberMention, passage: Annotated): boolean {
  const { tokens } = text;
  const { start, end, first, unit, rate } = mention;
  if (rate !== undefined) return false;
  const near = [first - 2, first - 1, end + 1, end + 2]
    .map((at) => tokens[at])
    .filter((token) => token?.sentence === tokens[start]?.sentence);
  const isRest = near.some((token) => otherWords.test(token?.folded ?? ''));
  const isOpening = [tokens[start - 1], tokens[end + 1]].some((token) => openings.test(token?.folded ?? ''));
  const isOne = tokens.some((token, at) => at > end && token.sentence === tokens[start]?.sentence && isOneAt(text, at));
  return plain(passage).some((whole) => {
    if (unit !== undefined && !isAlike(whole, mention)) return false;
    if (!isNamedAlike(mention, whole)) return false;
    return partsOf(passage, whole).some(({ value, isLast, words }) => {
      const isSaid = isRest || (isOpening && isLast) || (isOne && value === 1);
      const left = valueOf(whole) - value;
      return isSaid && left > 0 && mention.values.includes(left) && (isRest || !isOfPart(text, mention, words));
    });
  });
}

const openings = /^(?:first|ersten?|premier|primer|primeir|prim[ie]$|eerste)/;
const lasts = /^(?:last|letzte|dernier|ultim|laatste)/;

type Part = { readonly value: number; readonly isLast: boolean; readonly words: readonly string[] };

/** What "of which", "of them" parts from a whole behind it: a number, one, or the last. */
function partsOf(passage: Annotated, whole: NumberMention): Part[] {
  const { tokens, numbers } = passage;
  const next = [...tokens.keys()].filter((at) => at > whole.end && at <= whole.end + mostToPart);
  if (!next.some((at) => ofWhich.has(tokens[at]?.folded ?? '') || ofThem.has(tokens[at]?.folded ?? ''))) return [];
  return next.flatMap((at) => {
    const part = numbers.find((each) => each.start === at && each.form !== 'ordinal' && each.form !== 'article');
    const isLast = lasts.test(tokens[at]?.folded ?? '');
    const isPart =
      part === undefined ? isLast || isOneAt(passage, at) : part.unit === undefined || part.unit === whole.unit;
    const behind = tokens.slice(at + 1, at + mostOfPart).filter((token) => token.sentence === tokens[at]?.sentence);
    const words = behind.filter((token) => !isFunctionWord(passage, token)).map(({ folded }) => folded);
    return isPart ? [{ value: part === undefined ? 1 : valueOf(part), isLast, words }] : [];
  });
}

const mostOfPart = 6;
const mostToPart = 12;
const ofThem = new Set(['them']);

/** Three months of `90 horas, 30 por mês`, four weeks of `cuatro sesiones, una por semana`. */
function isQuotient(text: Annotated, mention: NumberMention, passage: Annotated): boolean {
  const { unit } = mention;
  if (unit === undefined || !['days', 'months'].includes(units[unit].family) || isEach(text, mention)) return false;
  const amounts = plain(passage).filter(({ rate }) => rate === undefined);
  return ratesIn(passage).some(({ mention: part, period, every, isStated }) =>
    amounts.some((whole) => {
      const isPart =
        whole.start !== part.start && whole.unit !== unit && (part.unit === undefined || isAlike(whole, part));
      if (!isStated || (whole.unit === undefined && !whole.counted.includes('session'))) return false;
      if (!isPart || units[period].family !== units[unit].family || whole.form === 'article') return false;
      const share = part.unit === undefined ? valueOf(whole) / valueOf(part) : baseOf(whole) / baseOf(part);
      return Number.isInteger(share) && share > 1 && isAmount(mention, share * every * units[period].factor);
    }),
  );
}

/** `Quattro mesi` of `Da febbraio a maggio`. */
function isMonths({ unit, values }: NumberMention, { dates, tokens }: Annotated): boolean {
  if (unit !== 'month') return false;
  return dates.some((from, index) => {
    const to = dates[index + 1];
    if (from.month === undefined || to?.month === undefined || from.day !== undefined || to.day !== undefined)
      return false;
    const between = tokens.slice(from.last + 1, to.first).map(({ folded }) => folded);
    const isSpan =
      to.first - from.last <= 3 &&
      (between.some((word) => reaching.has(word)) || /[-–]/.test(tokens[to.first]?.gap ?? ''));
    return isSpan && values.includes(((to.month - from.month + 12) % 12) + 1);
  });
}

const reaching = new Set('to until till through bis a al ao hasta ate tot au fino'.split(' '));

/** `Ciascuna`, "per session", `cada vez`: said of each, before or behind. */
function isEach({ tokens }: Annotated, { first, end, nouns }: NumberMention): boolean {
  const isSaid = (at: number) => {
    const token = tokens[at];
    const isHere = token?.clause === tokens[end]?.clause;
    return isHere && (eachWords.has(token?.folded ?? '') || perWords.has(token?.folded ?? ''));
  };
  const behind = tokens.slice(end + 1, end + 4 + nouns.length);
  const joint = behind.findIndex(({ folded }) => andWords.has(folded));
  const reach = joint === -1 ? behind.length : joint;
  return [first - 2, first - 1, ...Array.from({ length: reach }, (_, step) => end + 1 + step)].some(isSaid);
}

function isNear(one: NumberMention, other: NumberMention): boolean {
  return Math.max(one.start - other.end, other.start - one.end) <= mostApart;
}

const mostApart = 16;

function isAlike(one: NumberMention, other: NumberMention): boolean {
  return one.unit !== undefined && other.unit !== undefined && units[one.unit].family === units[other.unit].family;
}

function isSameThing({ nouns: [own] }: NumberMention, { nouns: [known = ''] }: NumberMention): boolean {
  return own === undefined || isAkin(own, known);
}

/** It names the whole, or has no name but that of the rest. */
function isNamedAlike({ nouns, counted, unit }: NumberMention, whole: NumberMention): boolean {
  if (unit !== undefined || counted.length === 0) return true;
  return isSameThing({ nouns } as NumberMention, whole) || counted.some((each) => whole.counted.includes(each));
}

function isAmount(mention: NumberMention, base: number): boolean {
  const factor = mention.unit === undefined ? 1 : units[mention.unit].factor;
  return mention.values.some((value) => valueKey(value * factor) === valueKey(base));
}

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}

function baseOf(mention: NumberMention): number {
  return valueOf(mention) * (mention.unit === undefined ? 1 : units[mention.unit].factor);
}
