import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPartOf } from './part-of.ts';
import { partsBehind } from './derive-sums.ts';
import { isFunctionWord } from './find-unit.ts';
import { foldWord } from '../reading.ts';
import type { NumberMention } from './number-mention.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import { supportsNumber } from './support.ts';
import { ofWhich } from '../words/count-words.ts';
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
  if (isSumOfNamed(text, mention, facts)) return true;
  if (sums.length === 0) return false;
  const isOwn = sums.some(({ mention: sum }) => sum.nouns.some((noun) => nouns.some((each) => isAkin(noun, each))));
  const isOther = unit !== undefined || nouns.every((noun) => !facts.countedNouns.has(stemOf(noun)));
  return (
    isSaidInAll(text, mention) ||
    (isOwn && isOfWhole(text, mention, facts)) ||
    isDivided(text, mention, facts) ||
    (isAlone(text, mention) && (isOwn || isOther))
  );
}

/** `Basis- und Aufbaukurs, zusammen 160 Stunden`: of those that the sentence names, each by all its words. */
function isSumOfNamed(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (mention.unit === undefined || !isSaidInAll(text, mention)) return false;
  const { sentence } = text.tokens[mention.first] ?? {};
  const before = text.tokens.slice(0, mention.first).filter((token) => token.sentence === sentence);
  return passages.some((passage) => {
    const named = labelledIn(passage, mention.unit).filter(({ label }) =>
      label.every((word) => before.some(({ folded }) => isAkin(word, folded) || isCutOff(text, folded, word))),
    );
    const sum = named.reduce((total, { value }) => total + value, 0);
    return named.length > 1 && mention.values.includes(sum);
  });
}

/** The `Basis-` of "Basis- und Aufbaukurs". */
function isCutOff({ text }: Annotated, folded: string, word: string): boolean {
  return folded.length >= 4 && word.startsWith(folded) && foldWord(text).includes(`${folded}- `);
}

/** Amounts with the words that stand before each, as in "basic course 90 hours". */
export function labelledIn(passage: Annotated, unit: NumberMention['unit']) {
  const { tokens, numbers } = passage;
  return numbers.slice(0, mostParts).flatMap((each, index) => {
    const from = (numbers[index - 1]?.end ?? -1) + 1;
    const label = tokens
      .slice(from, each.first)
      .filter((token) => token.kind === 'word' && token.clause === tokens[each.first]?.clause)
      .filter((token) => !isFunctionWord(passage, token))
      .map(({ folded }) => folded);
    const isPlain = each.unit === unit && each.rate === undefined && each.range === undefined;
    return isPlain && label.length > 0 ? [{ value: each.values[0] ?? 0, label }] : [];
  });
}

const mostParts = 12;

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

const mostApart = 12;

/** `Three modules out of five`: of a whole that the facts give. */
function isOfWhole(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const whole = text.numbers[text.numbers.indexOf(mention) + 1];
  return (
    whole !== undefined && isPartOf(text, mention, whole) && supportsNumber({ ...whole, nouns: [], counted: [] }, facts)
  );
}

/** `Five texts, four of them essays`: a part that the facts give. */
function isDivided({ tokens, numbers }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const part = numbers[numbers.indexOf(mention) + 1];
  if (part === undefined || part.start - mention.end > mostApart) return false;
  const isOfIt = tokens
    .slice(mention.end + 1, part.end + 4)
    .some(({ folded, sentence }) => ofWhich.has(folded) && sentence === tokens[mention.end]?.sentence);
  return isOfIt && (part.values[0] ?? 0) < (mention.values[0] ?? 0) && supportsNumber(part, facts);
}

/** `In all`, `altogether`: what is counted there is a sum. */
export function isSaidInAll({ tokens }: Annotated, { first, last }: Pick<NumberMention, 'first' | 'last'>): boolean {
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
