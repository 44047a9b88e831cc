import type { Tagged } from '../tag.ts';

/** The first years of decades told by words: `los años noventa`, `die Neunzigerjahre`, `the nineties`. */
export function decadesIn(passage: Tagged): number[] {
  return passage.tokens.flatMap((_, index) => decadeAt(passage, index) ?? []);
}

/** The first year of the decade that a token tells. */
export function decadeAt(passage: Tagged, index: number): number | undefined {
  const wordAt = (at: number) => passage.tokens[at]?.folded ?? '';
  const told = tens.find(([pattern]) => pattern.test(wordAt(index)))?.[1];
  if (told !== undefined) return told;
  // `Los años veinte y treinta`.
  const isSecond = years.has(wordAt(index - 3)) && tensAt(passage, index - 2) !== undefined;
  const value = years.has(wordAt(index - 1)) || isSecond ? tensAt(passage, index) : undefined;
  return value !== undefined && value >= 20 && value <= 90 && value % 10 === 0 ? 1900 + value : undefined;
}

function tensAt({ tokens, vocabularies }: Tagged, index: number): number | undefined {
  const word = tokens[index]?.folded ?? '';
  if (/^\d0$/.test(word)) return Number(word);
  return vocabularies.map(({ numberWords }) => numberWords.get(word)).find((each) => each?.kind === 'cardinal')?.value;
}

const years: ReadonlySet<string> = new Set('anos annees anni jaren'.split(' '));

const tens: readonly (readonly [RegExp, number])[] = [
  [/^(?:fifties|funfzigerjahren?)$/, 1950],
  [/^(?:sixties|sechzigerjahren?)$/, 1960],
  [/^(?:seventies|siebzigerjahren?)$/, 1970],
  [/^(?:eighties|achtzigerjahren?)$/, 1980],
  [/^(?:nineties|neunzigerjahren?)$/, 1990],
];
