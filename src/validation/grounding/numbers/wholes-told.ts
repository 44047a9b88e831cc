import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { ratioOf } from './part-of.ts';

/**
 * Whether a number is the whole that the facts want a part of, and stands behind that part and what there is of it: the
 * three of `dos simulacros superados de tres`, the twenty of `dez valores em vinte` on a scale of 0 to 20.
 */
export function isWholeTold({ tokens, numbers }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, nouns, qualifier, form, values, first } = mention;
  const isMarks = unit === 'point' || (unit === undefined && nouns.length === 0);
  const isBare = isMarks && qualifier === undefined && form !== 'ordinal';
  if (!isBare || !wholeWords.has(tokens[first - 1]?.folded ?? '')) return false;
  const part = numbers[numbers.indexOf(mention) - 1];
  if (part === undefined || (part.unit !== undefined && part.unit !== 'point') || ratioOf(part, mention) === undefined)
    return false;
  const isNear = mention.start - part.end <= reach && tokens[part.end]?.clause === tokens[mention.start]?.clause;
  const isKnownWhole = unit === undefined && values.some((value) => facts.wholes.has(value));
  return isNear && (isKnownWhole || values.some((value) => isTopOfScale(value, facts)));
}

/** Marks from nothing or one up to so many: `(escala de 0 a 20)`. */
function isTopOfScale(value: number, { passages }: FactsIndex): boolean {
  return passages.some(({ numbers, tokens }) =>
    numbers.some(({ range, unit, share, first }) => {
      const isMarks = unit === 'point' || unit === undefined;
      if (!isMarks || range === undefined || range[0] > 1 || range[1] !== value) return false;
      const before = tokens.slice(Math.max(0, first - mostBefore), first);
      return share === 'scored' || before.some(({ folded }) => scaleWords.test(folded));
    }),
  );
}

const scaleWords = /^(?:scale|escala|echelle|skala|.{4,}skala|scala|schaal|.{4,}schaal)$/;
/** `Skala von 0`, `sur une échelle allant de 0`. */
const mostBefore = 4;

/** What stands between a part and its whole. */
export const wholeWords: ReadonlySet<string> = new Set(
  'of de des von van der su sur sobre aus uit em en auf op'.split(' '),
);
/** In words from the part to the whole. */
const reach = 5;
