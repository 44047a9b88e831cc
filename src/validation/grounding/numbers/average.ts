import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unit } from '../words/words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { ratesIn } from './read-rates.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether so much in each period comes to what the facts have in all of its periods: two a month of ten in five months. */
export function isAverage(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { values, range, form, labels } = mention;
  if (range !== undefined || form === 'ordinal' || labels.length > 0) return false;
  const all = passages.filter(({ place }) => !untaught.has(place)).flatMap(({ numbers }) => numbers.filter(isTotal));
  if (all.length < 2 || !all.some((whole) => isSameThing(mention, whole))) return false;
  const periods = periodsOf(text, mention);
  return all.some((length) => {
    const times = periods.flatMap((period) => timesOf(length, period));
    return all.some(
      (whole) =>
        whole !== length &&
        isSameThing(mention, whole) &&
        times.some((count) => values.some((value) => isSameAmount(mention, value * count, whole))),
    );
  });
}

/** The periods that the text gives it in: `two a month`, `drei Stunden pro Woche`. */
function periodsOf(text: Annotated, { rate, start, end }: NumberMention): Unit[] {
  const rates = ratesIn(text).filter(
    ({ mention, every }) => every === 1 && mention.start >= start && mention.start <= end,
  );
  return [...(rate === undefined ? [] : [rate]), ...rates.map(({ period }) => period)];
}

/** How often a length has a period in it. */
function timesOf({ unit, values: [value = 0] }: NumberMention, period: Unit): number[] {
  if (unit === undefined || units[unit].family !== units[period].family) return [];
  const times = (value * units[unit].factor) / units[period].factor;
  return times > 1 ? [times] : [];
}

/** What it counts may stand before it: `diez jornadas, dos al mes`. */
function isSameThing(mention: NumberMention, whole: NumberMention): boolean {
  if (mention.unit !== undefined) return whole.unit !== undefined && familyOf(mention.unit) === familyOf(whole.unit);
  if (mention.nouns.length === 0) return true;
  return (
    mention.counted.some((each) => whole.counted.includes(each)) ||
    mention.nouns.some((noun) => whole.nouns.some((each) => isAkin(noun, each)))
  );
}

function familyOf(unit: Unit): string {
  return units[unit].family;
}

function isTotal({ rate, range, form, labels }: NumberMention): boolean {
  return rate === undefined && range === undefined && form !== 'ordinal' && labels.length === 0;
}

function isSameAmount({ unit }: NumberMention, total: number, whole: NumberMention): boolean {
  const isMeasured = unit !== undefined && whole.unit !== undefined;
  const [factor, known] = isMeasured ? [units[unit].factor, units[whole.unit].factor] : [1, 1];
  return valueKey(total * factor) === valueKey((whole.values[0] ?? 0) * known);
}

const untaught: ReadonlySet<string> = new Set(['prerequisites', 'audience', 'validity']);
