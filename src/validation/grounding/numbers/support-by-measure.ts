import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Qualifier } from '../words/words.ts';
import { isConverted } from './converted.ts';
import type { NumberMention } from './number-mention.ts';
import { monthsOfTerm } from './support-by-time.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a measure of the facts comes to that of the text: 18 metres to some 59 feet, seven semesters to three and a half years. */
export function isSupportedByMeasure(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isConverted(text, mention, facts) ||
    isRoundedLength(mention, facts) ||
    isMonthsOfTerms(mention, facts) ||
    isWholeYear(text, mention, facts)
  );
}

/** "About two hours" of 2 h 3 min, "just under four hours" of 230 minutes: within a tenth, on the side that is said. */
function isRoundedLength({ unit, values, qualifier, rate }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit === undefined || units[unit].family !== 'time' || qualifier === undefined) return false;
  return passages.some(({ numbers }) =>
    numbers.some((fact) => {
      if (fact.unit === undefined || fact.unit === unit || units[fact.unit].family !== 'time') return false;
      if (fact.rate !== rate || fact.range !== undefined || fact.qualifier !== undefined) return false;
      const minutes = (fact.values[0] ?? 0) * units[fact.unit].factor;
      return values.some((value) => isNear(minutes / (value * units[unit].factor), qualifier));
    }),
  );
}

function isNear(ratio: number, qualifier: Qualifier): boolean {
  if (qualifier === 'about') return Math.abs(ratio - 1) <= 0.1;
  if (qualifier === 'less') return ratio >= 0.9 && ratio < 1;
  return (qualifier === 'more' || qualifier === 'over') && ratio > 1 && ratio <= 1.1;
}

/** Two years of four semesters. */
function isMonthsOfTerms({ unit, values, qualifier }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit === undefined || unit === 'term' || units[unit].family !== 'months') return false;
  return passages.some(({ numbers, tokens, place }) =>
    numbers.some((fact) => {
      const months =
        fact.unit === 'term' && !untaught.has(place) ? monthsOfTerm(tokens[fact.end]?.folded ?? '') : undefined;
      const isSame = fact.range === undefined && fact.form !== 'ordinal' && fact.qualifier === qualifier;
      return (
        months !== undefined &&
        isSame &&
        values.some((value) => valueKey(value * units[unit].factor) === valueKey((fact.values[0] ?? 0) * months))
      );
    }),
  );
}

const untaught: ReadonlySet<string> = new Set(['prerequisites', 'audience', 'validity']);

/** `The twelve months of 2024` where the facts have that calendar year. */
function isWholeYear(
  { tokens }: Annotated,
  { unit, values, start }: NumberMention,
  { calendarYears }: FactsIndex,
): boolean {
  const { sentence } = tokens[start] ?? {};
  const isOfYear = tokens.some(
    (token) => token.sentence === sentence && calendarYears.some((year) => token.folded === String(year)),
  );
  return isOfYear && unit === 'month' && values.includes(12);
}
