import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { tokenAt } from '../reading.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';

/**
 * `Five days of training; on the sixth they are assessed` of five days and one: the place behind as many as the text has
 * just told, where the facts have both.
 */
export function isNextInRow(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { form, values, start } = mention;
  const [place = 0] = values;
  if (form !== 'ordinal' || place < 3) return false;
  const before = text.numbers.findLast(({ end }) => end < start);
  if (before === undefined || !isLength(before, place - 1) || areFarApart(text, before, mention)) return false;
  return passages.some((passage) =>
    passage.numbers.some((known, at) => {
      const next = passage.numbers[at + 1];
      return (
        known.unit === before.unit &&
        isLength(known, place - 1) &&
        next?.unit === known.unit &&
        next?.values[0] === 1 &&
        !areFarApart(passage, known, next)
      );
    }),
  );
}

function isLength({ unit, values, rate }: NumberMention, value: number): boolean {
  return unit !== undefined && timeFamilies.has(units[unit].family) && rate === undefined && values[0] === value;
}

/** Not in one sentence, nor in two that a semicolon joins. */
function areFarApart({ tokens }: Annotated, one: NumberMention, other: NumberMention): boolean {
  return tokenAt(tokens, other.start).sentence - tokenAt(tokens, one.start).sentence > 1;
}
