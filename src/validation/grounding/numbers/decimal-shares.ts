import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { sentenceAround } from '../reading.ts';
import { markWords } from '../words/mark-words.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';
import { units } from './units.ts';

/** Whether a mark is told as a share and given as a part of one, or the other way round: 80 % of a score of 0.8. */
export function isDecimalShare(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { unit, values, form } = mention;
  const isHundredthsOf = () =>
    supportsNumber({ ...mention, values: values.map((value) => value * 100), unit: 'percent', nouns: [] }, facts);
  if (unit === undefined) return isPartOfOneMark(text, mention) && isHundredthsOf();
  const { family, factor } = units[unit];
  // "Half the marks".
  if (family === 'point' && form === 'word' && values.every((value) => value > 0 && value < 1)) return isHundredthsOf();
  if (family !== 'ratio') return false;
  const told = values.map((value) => value * factor);
  return decimalsOf(facts).some(
    (decimal) =>
      told.some((value) => Math.abs(value - (decimal.values[0] ?? 0)) < 1e-9) &&
      supportsNumber({ ...mention, values: told, raw: decimal.raw, unit: undefined, nouns: [], counted: [] }, facts),
  );
}

const decimalsOf = oncePerFacts(({ passages }: FactsIndex): readonly NumberMention[] =>
  passages.flatMap((passage) => passage.numbers.filter((each) => isPartOfOneMark(passage, each))),
);

/** The 0.8 of "a score of at least 0.8", not that of a version. */
function isPartOfOneMark({ tokens }: Annotated, { unit, form, raw, first, labels }: NumberMention): boolean {
  const isDecimal = unit === undefined && form === 'digits' && /^0?[.,]\d+$/.test(raw) && labels.length === 0;
  return isDecimal && sentenceAround(tokens, first).some(({ folded }) => markWords.test(folded));
}
