import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { timesWords } from '../words/count-words.ts';
import { clauseAround } from '../reading.ts';
import type { NumberMention } from './number-mention.ts';

/** `Puede repetirse dos veces` where the facts let it be repeated once: how often, and not what else is two. */
export function isOtherRepetition(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (!isTimes(text, mention) || !repeats(text, mention.start)) return false;
  const known = passages.flatMap(timesRepeated);
  return known.length > 0 && !mention.values.some((value) => known.includes(value));
}

/** The second attempt of what "may be retaken"; a third needs facts that count. */
export function isNextAttempt(_text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { form, values, counted } = mention;
  if (form !== 'ordinal' || !counted.includes('attempt') || values.some((value) => value !== 2)) return false;
  return passages.some(
    ({ place, tokens, found }) =>
      tried.has(place) &&
      tokens.some(
        ({ folded, clause }, index) =>
          repeating.test(folded) &&
          // `Quien no llegue a 7 puede repetir` denies something else.
          !(found.get('mark:negator') ?? []).some(
            ({ first }) => tokens[first]?.clause === clause && Math.abs(first - index) <= nearby,
          ),
      ),
  );
}

/** In words. */
const nearby = 3;
const tried: ReadonlySet<string> = new Set(['assessment', 'criteria']);

/** `Zweimal`, `twice`, `dos veces`. */
function isTimes({ tokens }: Annotated, { start, end }: NumberMention): boolean {
  return once.has(tokens[start]?.folded ?? '') || [end, end + 1].some((at) => isTimesWord(tokens[at]?.folded ?? ''));
}

function isTimesWord(word: string): boolean {
  return timesWords.has(word) || /^(?:twice|thrice|once)$|.ma{1,2}l$/.test(word);
}

function repeats({ tokens }: Annotated, index: number): boolean {
  return clauseAround(tokens, index).some(({ folded }) => repeating.test(folded));
}

/** How often the clauses about repeating say that something may be repeated. */
function timesRepeated(passage: Annotated): number[] {
  const { tokens, numbers } = passage;
  const counted = numbers
    .filter((each) => isTimes(passage, each) && repeats(passage, each.start))
    .flatMap(({ values }) => values);
  const isOnce = tokens.some(
    ({ folded }, index) =>
      (once.has(folded) || (ones.has(folded) && timesOne.test(tokens[index + 1]?.folded ?? ''))) &&
      repeats(passage, index),
  );
  return [...counted, ...(isOnce ? [1] : [])];
}

const once: ReadonlySet<string> = new Set(['once', 'einmal', 'eenmaal']);
const ones: ReadonlySet<string> = new Set(['one', 'ein', 'un', 'una', 'une', 'uma', 'een']);
const timesOne = /^(?:time|mal|keer|maal|fois|vez|volta)$/;
const repeating =
  /^(?:repeat|retak|retr(?:y|ies)|resit|wiederhol|repet|repit|repass|retent|ripet|ripros|refaz|herhal|herkans|overdoen)/;
