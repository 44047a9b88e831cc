import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { timesWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether so many times a length come to one of the facts: `deux fois trois heures et demie` of what comes to seven hours. */
export function isTimesLength(
  { tokens, numbers: own }: Annotated,
  { unit, values: [times = 0], start, end, form }: NumberMention,
  { numbers }: FactsIndex,
): boolean {
  const isTimes = timesWords.has(tokens[end + 1]?.folded ?? '') || /.ma{1,2}l$/.test(tokens[start]?.folded ?? '');
  const length = own.find((each) => each.first > end && each.first - end <= 2);
  if (unit !== undefined || form === 'ordinal' || !isTimes || length?.unit === undefined) return false;
  const { factor, family } = units[length.unit];
  return length.values.some((value) =>
    (numbers.get(valueKey(times * value * factor)) ?? []).some(
      ({ mention }) => mention.unit !== undefined && units[mention.unit].family === family,
    ),
  );
}
