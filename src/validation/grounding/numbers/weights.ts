import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { sentenceAround } from '../reading.ts';
import { isPartName } from './divided.ts';
import { isFunctionWord } from './find-unit.ts';
import { isWeighing } from './hedge.ts';
import type { NumberMention } from './number-mention.ts';

/**
 * `Elaborato (peso 70 %) e colloquio (30 %)`: shares of one sentence that come to all of it are what the parts count, each
 * that which stands beside it.
 */
export function isWeight(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const said = contentOf(text, sentenceAround(text.tokens, mention.start));
  return weightsAlike(mention, facts).some((words) => areNamed(said, words));
}

/** "Attendance counts for 60%" of "60% project, 40% written exam": so much of the grade is something else. */
export function isWeightOfAnother(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const known = weightsAlike(mention, facts);
  const said = known.length > 0 ? contentOf(text, sentenceAround(text.tokens, mention.start)) : [];
  return said.length > 0 && known.every((words) => words.length > 0 && !areNamed(said, words));
}

function areNamed(said: readonly string[], words: readonly string[]): boolean {
  return said.some((word) => isPartName(word, words));
}

/** What stands beside the same share where the facts divide a whole. */
function weightsAlike({ unit, share, values, qualifier }: NumberMention, { passages }: FactsIndex): string[][] {
  if (unit !== 'percent' || share !== 'weighted' || qualifier !== undefined) return [];
  return passages.flatMap((passage) => {
    const { numbers, tokens } = passage;
    const shares = numbers.filter((each) => each.unit === 'percent' && each.qualifier === undefined);
    const bySentence = Map.groupBy(shares, ({ start }) => tokens[start]?.sentence);
    return Array.from(bySentence.values()).flatMap((parts) => {
      const sum = parts.reduce((total, part) => total + (part.values[0] ?? 0), 0);
      if (parts.length < 2 || sum !== 100) return [];
      return parts.filter((part) => values.includes(part.values[0] ?? 0)).map((part) => wordsBeside(passage, part));
    });
  });
}

/** Of the sentence, what stands between a share and the numbers before and behind it. */
function wordsBeside(passage: Annotated, { start, first, last, end }: NumberMention): string[] {
  const { tokens, numbers } = passage;
  const { sentence } = tokens[start] ?? {};
  const from = Math.max(-1, ...numbers.filter((each) => each.end < first).map((each) => each.end)) + 1;
  const to = Math.min(
    tokens.length,
    ...numbers.filter((each) => each.start > Math.max(last, end)).map((each) => each.start),
  );
  return contentOf(
    passage,
    tokens.slice(from, to).filter((token) => token.sentence === sentence),
  );
}

/** What names a part, and not that it counts for the grade. */
function contentOf(passage: Annotated, tokens: Annotated['tokens']): string[] {
  return tokens
    .filter((token) => token.kind === 'word' && token.folded.length >= 4 && !isFunctionWord(passage, token))
    .filter(({ folded }) => !isWeighing(folded))
    .map(({ folded }) => folded);
}
