import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Token } from '../reading.ts';
import { andWords } from '../words/and-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * Two sessions of "a general session of 8 days, a placement of 14 days, then a further session": items of one list that
 * have the same noun. What else a text says of them has to hold for each.
 */
export function countsItemsAlike(_text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { values, unit, qualifier, form, labels, nouns } = mention;
  const [noun = '', ...described] = nouns;
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal' || labels.length > 0) return false;
  const isMany = values.every((value) => value >= 2 && value <= 9);
  return (
    isMany &&
    noun.length >= 4 &&
    passages.some(
      (passage) =>
        values.includes(countItems(passage, noun, described)) ||
        (described.length === 0 && values.includes(countLettered(passage, noun))),
    )
  );
}

/** The three of `Módulo A (10 h): costura. Módulo B (14 h): tapas. Módulo C (6 h): cajas.` */
function countLettered({ tokens }: Annotated, noun: string): number {
  const letters = tokens.flatMap(({ folded }, index) => {
    const next = tokens[index + 1];
    return next !== undefined && /^\p{Lu}$/u.test(next.text) && isSame(folded, noun) ? [next.text] : [];
  });
  return new Set(letters).size;
}

/** How many items of its lists open with a noun, none of them with a number before it, or an alternative to another. */
function countItems({ place, tokens, numbers }: Annotated, noun: string, described: readonly string[]): number {
  if (!listing.has(place)) return 0;
  const items = itemsOf(tokens).filter(({ words }) =>
    words.slice(0, opening).some(({ folded }) => isSame(folded, noun)),
  );
  const isPlain = items.every(
    ({ words, at }) =>
      !alternatives.has(words[0]?.folded ?? '') &&
      !numbers.some(
        ({ start }) =>
          start >= at &&
          start < at + opening &&
          tokens[start + 1]?.gap === ' ' &&
          isSame(tokens[start + 1]?.folded ?? '', noun),
      ) &&
      described.every((word) => words.some(({ folded }) => isAkin(folded, word))),
  );
  return isPlain ? items.length : 0;
}

/** The same word in the singular or the plural. */
function isSame(word: string, noun: string): boolean {
  const length = Math.min(word.length, noun.length);
  return Math.abs(word.length - noun.length) <= 2 && word.slice(0, length - 1) === noun.slice(0, length - 1);
}

type Item = { readonly at: number; readonly words: readonly Token[] };

function itemsOf(tokens: readonly Token[]): Item[] {
  const starts = tokens.flatMap(({ gap }, index) => {
    const isStart = index === 0 || /[,;.:]\s/.test(gap) || andWords.has(tokens[index - 1]?.folded ?? '');
    return isStart ? [index] : [];
  });
  return starts.map((at, index) => ({ at, words: tokens.slice(at, starts[index + 1] ?? tokens.length) }));
}

/** In words: `puis session`, "a general session". */
const opening = 4;
const listing: ReadonlySet<string> = new Set(['criteria', 'assessment', 'duration']);
const alternatives = new Set('or oder ou o of either entweder soit sea'.split(' '));
