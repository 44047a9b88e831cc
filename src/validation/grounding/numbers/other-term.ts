import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { monthsOfTerm } from './support-by-time.ts';

/** `Un semestre` where the facts have so many of a shorter or longer one only: `un trimestre`. */
export function isOtherTerm({ tokens }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const months = mention.unit === 'term' ? monthsOfTerm(tokens[mention.end]?.folded ?? '') : undefined;
  if (months === undefined) return false;
  const known = passages.flatMap((passage) =>
    passage.numbers
      .filter(({ unit, values }) => unit === 'term' && values.some((value) => mention.values.includes(value)))
      .map(({ end }) => monthsOfTerm(passage.tokens[end]?.folded ?? '')),
  );
  // An English "term" may be any of them.
  return known.length > 0 && known.every((each) => each !== undefined && each !== months);
}
