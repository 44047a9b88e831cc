import type { FactsIndex, NumberInFact } from '../facts-index.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * `Sechs Tierspuren` of six meetings at which tracks are learnt about: the facts speak of the thing and count another
 * with that number. A thing that they do not speak of may be another word for what they count.
 */
export function isOfUncounted(
  { unit, labels, form, range, counted, nouns: [noun, next], values }: NumberMention,
  known: readonly NumberInFact[],
  { passages }: FactsIndex,
): boolean {
  const isCount = unit === undefined && labels.length === 0 && form !== 'ordinal' && range === undefined;
  if (!isCount || counted.length > 0 || noun === undefined || noun.length < shortest || (values[0] ?? 0) < 2)
    return false;
  const isOther = ({ mention }: NumberInFact) =>
    mention.unit === undefined &&
    // People go by many names.
    !mention.counted.includes('person') &&
    mention.isSum !== true &&
    mention.counted.length > 0 &&
    mention.nouns.length > 0 &&
    !mention.nouns.some((each) => isAkin(each, noun) || (next !== undefined && isAkin(each, next)));
  if (!known.every(isOther)) return false;
  const isSpokenOf = (word: string) =>
    passages.some(({ place, words }) => told.has(place) && Array.from(words).some((each) => isSameNoun(each, word)));
  const isCountedAnywhere = passages.some(
    ({ numbers, tokens }) =>
      numbers.some((fact) => fact.nouns.some((each) => isSameNoun(each, noun))) ||
      tokens.some(({ folded }, at) => isSameNoun(folded, noun) && /^(?:[IVXL]+|\d+)$/.test(tokens[at + 1]?.text ?? '')),
  );
  if (isCountedAnywhere || !isSpokenOf(noun) || isBeside(noun, known, passages)) return false;
  return next === undefined || participle.test(next) || isSpokenOf(next);
}

/** "Interview five people" makes five interviews: what stands in the sentence of the number may go with it, if it is not one. */
function isBeside(noun: string, known: readonly NumberInFact[], passages: FactsIndex['passages']): boolean {
  return passages.some(({ numbers, tokens }) => {
    const sentences = new Set(
      numbers
        .filter((each) => known.some(({ mention }) => mention === each))
        .map(({ start }) => tokens[start]?.sentence),
    );
    return tokens.some(
      ({ folded, sentence }, at) =>
        sentences.has(sentence) && isAkin(folded, noun) && !singles.has(tokens[at - 1]?.folded ?? ''),
    );
  });
}

const singles: ReadonlySet<string> = new Set('one a an eine ein einen un une una uno um uma een'.split(' '));

function isSameNoun(one: string, other: string): boolean {
  return one === other || (one.length >= shortest && stemOf(one) === stemOf(other));
}

/** In letters. */
const shortest = 4;
const told: ReadonlySet<string> = new Set(['description', 'criteria', 'assessment', 'learning_outcomes', 'skills']);
/** What was done with the things stands behind them: "four defects recorded". */
const participle = /(?:ed|[^e]t|en|ad[oa]s|at[oaie]|id[oa]s|it[ie]|ees?|es)$/;
