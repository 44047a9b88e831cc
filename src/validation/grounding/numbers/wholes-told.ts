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
  const isBare = unit === undefined && nouns.length === 0 && qualifier === undefined && form !== 'ordinal';
  if (!isBare || !wholeWords.has(tokens[first - 1]?.folded ?? '')) return false;
  const part = numbers[numbers.indexOf(mention) - 1];
  if (part === undefined || (part.unit !== undefined && part.unit !== 'point') || ratioOf(part, mention) === undefined)
    return false;
  const isNear = mention.start - part.end <= reach && tokens[part.end]?.clause === tokens[mention.start]?.clause;
  return isNear && values.some((value) => facts.wholes.has(value) || isTopOfScale(value, facts));
}

/** Marks from nothing or one up to so many. */
function isTopOfScale(value: number, { passages }: FactsIndex): boolean {
  return passages.some(({ numbers }) =>
    numbers.some(
      ({ range, unit, share }) =>
        share === 'scored' && unit === undefined && range !== undefined && range[0] <= 1 && range[1] === value,
    ),
  );
}

/** What stands between a part and its whole. */
export const wholeWords: ReadonlySet<string> = new Set('of de des von van der su sur aus uit em en auf'.split(' '));
/** In words from the part to the whole. */
const reach = 5;
