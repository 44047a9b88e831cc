import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isJointAt, isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import { supportsNumber } from './support.ts';
import { keysOf } from './value-keys.ts';

/** Whether a number adds up what the facts count: by its own parts behind it, or as they are listed in the facts. */
export function isTotal(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { form, qualifier, labels, unit, nouns } = mention;
  if (form === 'ordinal' || qualifier !== undefined || labels.length > 0) return false;
  const sums = [...keysOf(mention)].flatMap((key) =>
    (facts.numbers.get(key) ?? []).filter(({ mention: fact }) => fact.isSum === true && fact.unit === unit),
  );
  const behind = partsBehind(text, mention);
  const isKnown = (part: NumberMention) => supportsNumber({ ...part, unit }, facts) || supportsNumber(part, facts);
  const areKnown = behind !== undefined && behind.parts.every(isKnown) && !reuses(behind.parts, facts);
  if (areKnown && (behind.ones === 0 || sums.length > 0)) return true;
  if (sums.length === 0) return false;
  const isOwn = sums.some(({ mention: sum }) => sum.nouns.some((noun) => nouns.some((each) => isAkin(noun, each))));
  const isOther = unit !== undefined || nouns.every((noun) => !facts.countedNouns.has(stemOf(noun)));
  return isSaidInAll(text, mention) || (isAlone(text, mention) && (isOwn || isOther));
}

/** Whether parts are as many that the facts count once only: "four for all, four of their choice" for "4 and 3". */
function reuses(parts: readonly NumberMention[], { passages }: FactsIndex): boolean {
  const known = passages.flatMap(({ numbers }) => numbers.map(({ values: [value] }) => value));
  const countOf = (all: readonly (number | undefined)[], value: number | undefined) =>
    all.filter((each) => each === value).length;
  const values = parts.map(({ values: [value] }) => value);
  return values.some((value) => countOf(values, value) > Math.max(1, countOf(known, value)));
}

/** "Two essays and three reviews" adds nothing up: it gives each its number. */
function isAlone({ tokens, numbers }: Annotated, mention: NumberMention): boolean {
  const { sentence } = tokens[mention.start] ?? {};
  return numbers.every(
    (other) =>
      other === mention ||
      other.form === 'article' ||
      other.unit !== mention.unit ||
      tokens[other.start]?.sentence !== sentence ||
      Math.abs(other.start - mention.start) > mostApart,
  );
}

/**
 * The parts behind a number that come to it: the four and three of `seven modules: four for all, three of their own
 * choice`. What is counted with an article counts as one, without a mention.
 */
export function partsBehind(text: Annotated, whole: Whole): Parts | undefined {
  const { numbers } = text;
  const [value = 0] = whole.values;
  const parts: NumberMention[] = [];
  let sum = 0;
  let ones = 0;
  const byStart = new Map(numbers.filter(({ form }) => form !== 'article').map((each) => [each.start, each]));
  for (const index of placesBehind(text, whole.end)) {
    const part = byStart.get(index);
    if (part !== undefined) {
      if (!isPart(part, whole)) return undefined;
      parts.push(part);
      sum += part.values[0] ?? 0;
    } else if (isJointAt(text, index) && isOneAt(text, index)) {
      ones += 1;
      sum += 1;
    }
    if (sum >= value) break;
  }
  return sum === value && parts.length + ones > 1 ? { parts, ones } : undefined;
}

/** The words behind in the sentence; a colon opens a list, if a sentence of its own. */
function placesBehind({ tokens }: Annotated, end: number): number[] {
  const places: number[] = [];
  let { sentence } = tokens[end] ?? {};
  for (let index = end + 1; index <= end + reach; index += 1) {
    if (tokens[index]?.gap.startsWith(':') === true) ({ sentence } = tokens[index] ?? {});
    if (tokens[index]?.sentence !== sentence) break;
    places.push(index);
  }
  return places;
}

type Whole = Pick<NumberMention, 'values' | 'end' | 'unit'>;
type Parts = { readonly parts: readonly NumberMention[]; readonly ones: number };

const mostApart = 12;

/** In words of the sentence. */
const reach = 30;

function isPart({ unit, form, range, qualifier, values }: NumberMention, whole: Whole): boolean {
  const isPlain = range === undefined && qualifier === undefined && values.length === 1 && form !== 'ordinal';
  return isPlain && (unit === undefined || unit === whole.unit);
}

/** `In all`, `altogether`: what is counted there is a sum. */
function isSaidInAll({ tokens }: Annotated, { first, last }: Pick<NumberMention, 'first' | 'last'>): boolean {
  const { clause } = tokens[first] ?? {};
  return tokens
    .slice(Math.max(0, first - 3), last + 8)
    .some((token, index, near) => token.clause === clause && isSum(token.folded, near[index + 1]?.folded));
}

function isSum(word: string, next = ''): boolean {
  return sums.has(word) || (word === 'in' && next === 'all') || (word === 'all' && next === 'told');
}

const sums = new Set(
  'altogether total totals totalling together combined insgesamt zusammen gesamt ensemble totalizando juntos insieme totaal samen conjunto tout'.split(
    ' ',
  ),
);
