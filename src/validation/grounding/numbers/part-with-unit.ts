import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { isPartOf } from './part-of.ts';

/** `60 punten nodig` of "60 of 100 points": the part has the unit of its whole. */
export function isPartWithUnit(_text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, qualifier, rate, form } = mention;
  if (unit !== 'point' || rate !== undefined || form === 'ordinal') return false;
  if (qualifier !== undefined && qualifier !== 'least') return false;
  return passages.some((passage) =>
    passage.numbers.some((part, at) => {
      const whole = passage.numbers[at + 1];
      return (
        whole?.unit === unit &&
        part.unit === undefined &&
        part.qualifier !== 'most' &&
        part.values.some((value) => values.includes(value)) &&
        isPartOf(passage, part, whole)
      );
    }),
  );
}
