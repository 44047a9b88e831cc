import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { countedInOneWord } from './counted-in-one-word.ts';
import type { NumberMention } from './number-mention.ts';
import { countsPartsOfExam } from './parts-of-exam.ts';

/** `Zehnseitig` of "ten pages" or of "five units", `zwei Stufen` of `zweistufig`: as many, whatever is counted is called. */
export function isCountedInOneWord({ tokens }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (countsPartsOfExam(passages, { tokens, mention })) return true;
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
