import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords, perWords } from '../words/count-words.ts';
import { isOneAt } from './joints.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { valueKey } from './value-keys.ts';

/**
 * Whether there are as many of one thing as the facts have of another, of which they want one for each: ten sheets of ten
 * cheeses and "for each cheese a sheet", four samples of "a sample in each of the four", five modules of "five quizzes, one
 * per module".
 */
export function isOnePerEach(mention: NumberMention, facts: FactsIndex): boolean {
  const {
    unit,
    values,
    nouns: [noun],
    labels,
    qualifier,
  } = mention;
  const isPlain = unit === undefined && labels.length === 0 && qualifier === undefined;
  if (!isPlain || noun === undefined || noun.length < 4) return false;
  if (facts.passages.some((passage) => isSharedAmong(passage, noun, values))) return true;
  const known = values.flatMap((value) => facts.numbers.get(valueKey(value)) ?? []);
  if (known.length === 0) return false;
  const isCounted = (each: string) =>
    known.some(({ mention: { nouns } }) =>
      nouns.some((other) => isAkin(other, each) || other.includes(each.slice(0, -1))),
    );
  const isOne = (passage: Annotated, at: number) =>
    isOneBehind(passage, at, { noun, values, isCounted }) || isOneBefore(passage, at, { noun, values, isCounted });
  return facts.passages.some((passage) =>
    passage.tokens.some(({ folded }, at) => eachWords.has(folded) && isOne(passage, at)),
  );
}

type Wanted = {
  readonly noun: string;
  readonly values: readonly number[];
  readonly isCounted: (noun: string) => boolean;
};

/** "For each cheese a sheet". */
function isOneBehind({ tokens, numbers }: Annotated, at: number, { noun, values, isCounted }: Wanted): boolean {
  const each = tokens[at + 1]?.folded ?? '';
  const isNamed = each.length >= 4 && isCounted(each);
  // "Five notebooks, each cleaning another data set".
  const isBehind = numbers.some(
    ({ end, values: [count = 0] }) => values.includes(count) && end < at && at - end <= nearby,
  );
  if (!isNamed && !isBehind) return false;
  const behind = tokens.slice(at + 2, at + 7).filter(({ sentence }) => sentence === tokens[at]?.sentence);
  const one = behind.findIndex((token) => ones.has(token.folded));
  return one !== -1 && behind.slice(one + 1).some((token) => isAkin(token.folded, noun));
}

const nearby = 3;
const ones = new Set('a an one ein eine einen een un une una um uma'.split(' '));

/** `Una muestra en cada uno de los cuatro medios`, `six essais … la correction de chacun`. */
function isOneBefore(passage: Annotated, at: number, { noun, values, isCounted }: Wanted): boolean {
  const { tokens, numbers } = passage;
  const { sentence } = tokens[at] ?? {};
  const isHere = (index: number) => tokens[index]?.sentence === sentence;
  const head = [...tokens.keys()].findLast(
    (index) => index < at && index >= at - reach && isHere(index) && isAkin(tokens[index]?.folded ?? '', noun),
  );
  if (head === undefined) return false;
  const isOfValue = ({ values: [count = 0], unit }: NumberMention) => unit === undefined && values.includes(count);
  const isCountBehind = numbers.some(
    (each) => isOfValue(each) && each.start > at && each.start - at <= 4 && isHere(each.start),
  );
  const isNamed = isCountBehind || isCounted(tokens[at + 1]?.folded ?? '');
  const isOne = [head - 1, head - 2].some((index) => isOneAt(passage, index));
  if (isNamed) return isOne && !numbers.some((each) => each.start === head - 1);
  // `De cada uno`: of those that stand before.
  const isOfEach = ofWords.has(tokens[at - 1]?.folded ?? '') && head === at - 2;
  return isOfEach && numbers.some((each) => isOfValue(each) && each.end < head && isHere(each.end));
}

/** In words: "a report of five pages at most is asked for each". */
const reach = 10;
const ofWords = new Set('of de di du von van'.split(' '));

/** The five modules of `5 quiz, uno per modulo`, the four of `8 retos, dos por módulo`. */
function isSharedAmong(passage: Annotated, noun: string, values: readonly number[]): boolean {
  const { tokens } = passage;
  return tokens.some(
    ({ folded }, at) =>
      (eachWords.has(folded) || perWords.has(folded)) &&
      isAkin(tokens[at + 1]?.folded ?? '', noun) &&
      values.some((value) => value === sharersBefore(passage, at)),
  );
}

/** How many share what stands before a "per": its count through the share of each. */
function sharersBefore(passage: Annotated, at: number): number | undefined {
  const { tokens, numbers } = passage;
  const share = numbers.find(({ end }) => end === at - 1);
  const size = share?.values[0] ?? (isOneAt(passage, at - 1) ? 1 : 0);
  const whole = numbers.findLast(({ end }) => end < (share?.start ?? at - 1));
  if (whole === undefined || size === 0 || whole.form === 'ordinal') return undefined;
  const isCount = whole.unit === undefined && share?.unit === undefined;
  return isCount && tokens[whole.end]?.sentence === tokens[at]?.sentence ? (whole.values[0] ?? 0) / size : undefined;
}
