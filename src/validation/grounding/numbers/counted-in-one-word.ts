import type { FactsIndex } from '../facts-index.ts';
import type { Annotated } from '../annotate.ts';
import type { NumberMention } from './number-mention.ts';

/** `Fünfköpfig`, `zwölfseitig`, `tiendelig`, folded: a number and what it counts in one word, which is no unit. */
export const countedInOneWord =
  /^(?!ein|een)\p{L}+(?:kop(?:f|p)ig|seitig|teilig|stufig|gangig|zeilig|spaltig|delig|gangenmenu|stappenplan)(?:e[nrsm]?)?$/u;

/** `Zehnseitig` of "ten pages" or of "five units", `zwei Stufen` of `zweistufig`: as many, whatever is counted is called. */
export function isCountedInOneWord({ tokens }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const isOneWord = countedInOneWord.test(tokens[mention.start]?.folded ?? '');
  return passages.some((passage) =>
    passage.numbers.some(({ start, values, unit }) => {
      if (values[0] !== mention.values[0] || unit !== undefined) return false;
      const { folded = '' } = passage.tokens[start] ?? {};
      return (
        isOneWord ||
        (countedInOneWord.test(folded) &&
          mention.nouns.some((noun) => noun.length >= 4 && folded.includes(noun.slice(0, 4))))
      );
    }),
  );
}
