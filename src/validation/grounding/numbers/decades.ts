import type { Tagged } from '../tag.ts';

/** The first years of decades told by words: `los años noventa`, `die Neunzigerjahre`, `the nineties`. */
export function decadesIn({ tokens, vocabularies }: Tagged): number[] {
  return tokens.flatMap(({ folded }, index) => {
    const told = tens.find(([pattern]) => pattern.test(folded))?.[1];
    if (told !== undefined) return [told];
    const tensAt = (at: number) => {
      const word = tokens[at]?.folded ?? '';
      if (/^\d0$/.test(word)) return Number(word);
      return vocabularies.map(({ numberWords }) => numberWords.get(word)).find((each) => each?.kind === 'cardinal')
        ?.value;
    };
    // `Los años veinte y treinta`.
    const isSecond = tensAt(index - 2) !== undefined && years.has(tokens[index - 3]?.folded ?? '');
    if (!years.has(tokens[index - 1]?.folded ?? '') && !isSecond) return [];
    const value = tensAt(index);
    return value !== undefined && value >= 20 && value <= 90 && value % 10 === 0 ? [1900 + value] : [];
  });
}

const years: ReadonlySet<string> = new Set('anos annees anni jaren'.split(' '));

const tens: readonly (readonly [RegExp, number])[] = [
  [/^(?:fifties|funfzigerjahren?)$/, 1950],
  [/^(?:sixties|sechzigerjahren?)$/, 1960],
  [/^(?:seventies|siebzigerjahren?)$/, 1970],
  [/^(?:eighties|achtzigerjahren?)$/, 1980],
  [/^(?:nineties|neunzigerjahren?)$/, 1990],
];
