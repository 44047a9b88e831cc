import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { partsOfDay, weekdays } from '../words/count-words.ts';
import { stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether the days that the facts tell come to a number: mornings between two dates, half days, hours, outings on dates. */
export function isSupportedByDays(_text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isPartsOfDays(mention, facts) ||
    isHalfDays(mention, facts) ||
    isHoursOfDays(mention, facts) ||
    isDates(mention, facts)
  );
}

/** `Cinq matinées` from 3 to 7 March. */
function isPartsOfDays({ unit, values, nouns: [noun = ''] }: NumberMention, { spans }: FactsIndex): boolean {
  return unit === undefined && partsOfDay.test(noun) && values.some((value) => value > 1 && spans.has(value));
}

/** `Deux séances` of two half days. */
function isHalfDays({ unit, values, counted }: NumberMention, { passages }: FactsIndex): boolean {
  const isSame = (fact: NumberMention) =>
    fact.unit === 'halfDay' && fact.rate === undefined && fact.values.some((value) => values.includes(value));
  return unit === undefined && counted.includes('session') && passages.some(({ numbers }) => numbers.some(isSame));
}

/** Five days from 9:00 to 12:30 are seventeen hours and a half. */
function isHoursOfDays({ unit, values }: NumberMention, { clock, spans, numbers }: FactsIndex): boolean {
  if (unit !== 'hour') return false;
  const isDays = (days: number) =>
    spans.has(days) ||
    (numbers.get(valueKey(days)) ?? []).some(({ mention }) => mention.unit === 'day' || isOfDays(mention));
  return values.some((value) => {
    return Array.from(clock.spans).some((minutes) => {
      const days = (value * units.hour.factor) / minutes;
      return Number.isInteger(days) && days > 1 && isDays(days);
    });
  });
}

/** `Quattro martedì sera`. */
function isOfDays({ unit, nouns, counted }: NumberMention): boolean {
  return (
    unit === undefined &&
    (counted.includes('session') || nouns.some((noun) => partsOfDay.test(noun) || weekdays.test(noun)))
  );
}

/** `Two outings` on 3 and 4 May. */
function isDates({ values, unit, nouns: [noun], qualifier, form }: NumberMention, facts: FactsIndex): boolean {
  const isCount = unit === undefined && qualifier === undefined && form !== 'ordinal' && noun !== undefined;
  if (!isCount || facts.countedNouns.has(stemOf(noun))) return false;
  return facts.passages.some(({ dates }) => {
    const days = dates.reduce(
      (sum, { day, lastDay }) => sum + (day === undefined ? 0 : lastDay === undefined ? 1 : 2),
      0,
    );
    return days > 1 && values.includes(days);
  });
}
