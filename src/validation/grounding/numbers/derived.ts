import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { eachWords, ofWhich } from '../words/count-words.ts';
import { orWords } from '../words/or-words.ts';
import { isAge } from './ages.ts';
import { isProduct } from './derive-products.ts';
import { isMissedOfAsked, isPlainNumber } from './missed.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';
import { isOfThem, reckonedOf, type Reckoned } from './reckoned-of.ts';
import { isCount, isLeftOfWhole } from './rests.ts';
import { labelledIn } from './totals.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/**
 * Whether a number follows from numbers of one field by a single step: some of them together, what one leaves of
 * another, how often one goes into another. Kinds are kept apart, so that hours never add up with modules.
 */
export function isDerived(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { form, labels, range, rate, qualifier, values } = mention;
  if (form === 'ordinal' || labels.length > 0 || range !== undefined || rate !== undefined) return false;
  if (values.length > 1 || (qualifier !== undefined && !alike.has(qualifier))) return false;
  if (isMissedOfAsked(text, mention, facts)) return true;
  return form !== 'article' && isReached(text, mention, facts);
}

/** What says no more than the number itself. */
const alike: ReadonlySet<string> = new Set(['least', 'most', 'about']);

function isReached(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const {
    unit,
    values: [value = 0],
    nouns,
    counted,
  } = mention;
  const { together, ratios, sums } = reachable(facts);
  if (unit !== undefined) return together.has(keyOf(unit, value)) && isOfNamedParts(text, mention, facts);
  if (isLeftOfWhole(text, mention, facts)) return true;
  if (ratios.some((ratio) => ratio.value === value && isOfThem(mention, ratio))) return true;
  // The facts say themselves how many of these there are.
  if (nouns.some((noun) => facts.countedNouns.has(stemOf(noun)))) return false;
  const isOfSum = sums.some((sum) => sum.value === value && isOfThem(mention, sum));
  return isOfSum || (counted.length === 0 && isOfUnitBefore(text, mention, facts));
}

/** `Bastan veinticinco horas, quince menos`: the unit stands before. */
function isOfUnitBefore({ tokens, numbers }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const {
    end,
    nouns,
    values: [value = 0],
  } = mention;
  const { left, together } = reachable(facts);
  const isLess = [end + 1, end + 2].some((at) => less.test(tokens[at]?.folded ?? ''));
  const known = isLess ? left : together;
  return (
    nouns.every((noun) => less.test(noun)) &&
    numbers.some((each) => each.unit !== undefined && known.has(keyOf(each.unit, value)))
  );
}

const less = /^(?:less|fewer|weniger|menos|moins|meno|minder)$/;

type UnitName = NonNullable<NumberMention['unit']>;

function keyOf(unit: UnitName, value: number): string {
  const { family, factor } = units[unit];
  return `${family} ${valueKey(value * factor)}`;
}

/** `Der Grundkurs umfasst 140 Stunden`: of parts that the sentence names before, it has to be those alone. */
function isOfNamedParts(
  { tokens }: Annotated,
  { first, unit, values }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const { sentence } = tokens[first] ?? {};
  const before = tokens.slice(0, first).filter((token) => token.sentence === sentence);
  const parts = passages.flatMap((passage) => labelledIn(passage, unit));
  const isShared = (word: string) => parts.filter(({ label }) => label.includes(word)).length > 1;
  const named = parts.filter(({ label }) =>
    label.some((word) => word.length > 2 && !isShared(word) && before.some(({ folded }) => isAkin(word, folded))),
  );
  return (
    named.length === 0 ||
    sumsOf(named.slice(0, mostParts).map(({ value }) => [value])).some((sum) => values.includes(sum))
  );
}

type Reachable = {
  /** Amounts by family and base value: what some come to, and what one leaves of another. */
  readonly together: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  /** What counted things come to. */
  readonly sums: readonly Reckoned[];
  /** How often points of one go into those of another. */
  readonly ratios: readonly Reckoned[];
};

const reachable = oncePerFacts(({ passages }: FactsIndex): Reachable => {
  const amounts = passages.flatMap(amountsIn);
  const left = amounts.flatMap(({ family, parts }) => {
    const all = parts.flat();
    return all.flatMap((whole) => all.map((part) => `${family} ${valueKey(whole - part)}`));
  });
  return {
    together: new Set(
      amounts.flatMap(({ family, parts }) => sumsOf(parts).map((value) => `${family} ${valueKey(value)}`)),
    ),
    left: new Set(left),
    sums: passages.flatMap(sumsIn),
    ratios: passages.flatMap(ratiosIn),
  };
});

/** The amounts of each family of units, in its base, each with what it comes to as often as it is counted. */
function amountsIn(passage: Annotated) {
  const lengths = passage.numbers.filter(
    (each) =>
      isPlainNumber(each) &&
      each.unit !== undefined &&
      each.rate === undefined &&
      each.qualifier === undefined &&
      !isAge(passage, each),
  );
  const byFamily = Map.groupBy(lengths, ({ unit }) => (unit === undefined ? '' : units[unit].family));
  return Array.from(byFamily).flatMap(([family, mentions]) => {
    if (mentions.slice(1).some((length, index) => isSameAgain(passage, mentions[index], length))) return [];
    const parts = mentions.slice(0, mostParts).map((length) => {
      const value = (length.values[0] ?? 0) * (length.unit === undefined ? 1 : units[length.unit].factor);
      return [value, ...timesOf(passage, length).map((times) => times * value)];
    });
    return [{ family, parts }];
  });
}

/** "One year or six months", "20 hours, of which 5 online", "2 weeks, 10 days": what adds nothing to what stands before. */
function isSameAgain(passage: Annotated, before: NumberMention | undefined, length: NumberMention): boolean {
  if (before === undefined) return false;
  const { tokens } = passage;
  const { sentence } = tokens[before.end] ?? {};
  const between = tokens.slice(before.end + 1, length.first);
  return (
    orWords.has(between.at(-1)?.folded ?? '') ||
    isPartOf(passage, before, length) ||
    tokens
      .slice(before.end + 1, length.end + 4)
      .some((each) => ofWhich.has(each.folded) && each.sentence === sentence) ||
    (between.length === 0 && before.unit !== length.unit)
  );
}

/** How often a length is counted in its sentence. */
function timesOf(passage: Annotated, length: NumberMention): number[] {
  return passage.numbers
    .filter((count) => count.end < length.start && isPlainNumber(count) && isProduct(passage, count, length))
    .map(({ values: [value = 0] }) => value);
}

function sumsIn(passage: Annotated): Reckoned[] {
  const { numbers, tokens } = passage;
  const bySentence = Map.groupBy(numbers.filter(isCount), ({ start }) => tokens[start]?.sentence);
  return Array.from(bySentence.values()).flatMap((counts) => {
    const few = counts.slice(0, mostParts);
    if (few.slice(1).some((count, index) => isSameAgain(passage, few[index], count))) return [];
    return reckonedOf(sumsOf(few.map(({ values }) => values)), few);
  });
}

/** `Drie modules van elk 5 punten; minimaal 10 punten`: two of them are enough. */
function ratiosIn({ tokens, numbers }: Annotated): Reckoned[] {
  const points = numbers.filter(({ unit }) => unit !== undefined && pointFamilies.has(units[unit].family));
  return points.slice(0, mostParts).flatMap((part) => {
    const at = tokens.slice(Math.max(0, part.first - wordsOfEach), part.first);
    if (!at.some(({ folded, clause }) => eachWords.has(folded) && clause === tokens[part.first]?.clause)) return [];
    const ofEach = numbers.filter((count) => isCount(count) && count.end < part.start);
    return points.slice(0, mostParts).flatMap((whole) => {
      const ratio = (whole.values[0] ?? 0) / (part.values[0] ?? 1);
      return part.unit === whole.unit && Number.isInteger(ratio) && ratio > 1
        ? reckonedOf([ratio], ofEach.slice(-1))
        : [];
    });
  });
}

/** From "each" to its number: "each module gives 5 points". */
const wordsOfEach = 4;

const pointFamilies: ReadonlySet<string> = new Set(['point', 'ects', 'credit', 'cpd']);

/** What a part comes to as often as it is counted, and what two or more parts come to. */
function sumsOf(parts: readonly (readonly number[])[]): number[] {
  let sums = [{ value: 0, count: 0 }];
  for (const part of parts) {
    const more = sums.flatMap(({ value, count }) => part.map((each) => ({ value: value + each, count: count + 1 })));
    sums = [...sums, ...more].slice(0, mostSums);
  }
  return [...sums.flatMap(({ value, count }) => (count > 1 ? [value] : [])), ...parts.flatMap((part) => part.slice(1))];
}

const mostParts = 6;
const mostSums = 256;
