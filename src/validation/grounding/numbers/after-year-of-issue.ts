import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `Trois ans après l'année de délivrance` of "the third year after issue": a place in a row of years, told as a length. */
export function isAfterYearOfIssue(
  { tokens }: Annotated,
  { unit, values, end, form, qualifier, rate }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  const isLength = unit === 'year' && form !== 'ordinal' && qualifier === undefined && rate === undefined;
  if (!isLength || !isAfterYear(tokens, end)) return false;
  return passages.some(
    (passage) =>
      passage.place === 'validity' &&
      passage.numbers.some(
        ({ form: told, values: places, start }) =>
          told === 'ordinal' && places.some((place) => values.includes(place)) && isYearAfter(passage.tokens, start),
      ),
  );
}

function isAfterYear(tokens: Annotated['tokens'], end: number): boolean {
  const behind = tokens.slice(end + 1, end + 1 + reach).filter(({ clause }) => clause === tokens[end]?.clause);
  const after = behind.findIndex(({ folded }) => afterWords.has(folded));
  return after !== -1 && behind.slice(after + 1).some(({ folded }) => years.test(folded));
}

function isYearAfter(tokens: Annotated['tokens'], start: number): boolean {
  const behind = tokens.slice(start + 1, start + 1 + reach);
  const year = behind.findIndex(({ folded }) => years.test(folded));
  return year !== -1 && behind.slice(year + 1).some(({ folded }) => afterWords.has(folded));
}

/** In words. */
const reach = 6;
const years = /^(?:years?|kalenderjahr\S*|jahr(?:e?s)?|\S*jahr(?:e?s)?|annees?|an|ans|anos?|ano|ann[oi]|jaar|\S*jaar)$/;
const afterWords = new Set(
  'after following nach apres suivant despues tras dopo successivo apos depois seguinte siguiente na volgend'.split(
    ' ',
  ),
);
