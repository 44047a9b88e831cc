import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** `Elaborato (peso 70 %) e colloquio (30 %)`: shares of one sentence that come to all of it are what the parts count. */
export function isWeight(_text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, share, values, qualifier } = mention;
  if (unit !== 'percent' || share !== 'weighted' || qualifier !== undefined) return false;
  return passages.some(({ numbers, tokens }) => {
    const shares = numbers.filter((each) => each.unit === 'percent' && each.qualifier === undefined);
    const bySentence = Map.groupBy(shares, ({ start }) => tokens[start]?.sentence);
    return Array.from(bySentence.values()).some((parts) => {
      const sum = parts.reduce((total, part) => total + (part.values[0] ?? 0), 0);
      return parts.length > 1 && sum === 100 && parts.some((part) => values.includes(part.values[0] ?? 0));
    });
  });
}
