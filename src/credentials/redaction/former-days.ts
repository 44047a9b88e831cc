import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { dates, datesHint } from './days.ts';
import { readDates } from './find-dates.ts';

/**
 * The last year that lies too long before an award to be one of its days. The dates that a document states reach back from
 * its expiry to its award with no longer gap than a validity; a birth lies before that.
 */
export function lastFormerYear(personal: readonly PersonalValue[]): number {
  const stated = personal.filter(({ kind }) => kind === 'date').flatMap(({ value }) => readDates(value));
  const [latest, ...earlier] = stated.map(({ year }) => year).sort((one, other) => other - one);
  if (latest === undefined) return lastBeforeAwards;
  return earlier.reduce((first, year) => (first - year <= longestValidity ? year : first), latest) - yearsOfCourse;
}

/** A text of the same length without the days of the years up to one: `the decree of 22 December 2005` in an award of 2021; births stay. */
export function withoutFormerDays(text: string, lastYear: number): string {
  const [fullDate] = dates;
  if (fullDate === undefined || !datesHint.test(text)) return text;
  return matchesIn(text, fullDate).reduce((left, { index, 0: day }) => {
    const year = Number(/(?<!\d)\d{4}(?!\d)/.exec(day)?.[0] ?? lastYear + 1);
    if (year > lastYear || birth.test(text.slice(Math.max(0, index - 20), index))) return left;
    return left.slice(0, index) + '§'.repeat(day.length) + left.slice(index + day.length);
  }, text);
}

const birth =
  /(?<!\p{L})(?:born|née?s?|nat[oaie]|naci\p{L}+|nasc\p{L}+|geb(?:oren|\.)|nacque|naquit)(?!\p{L})[^.!?]*$/iu;

/** Hardly an award of which no date is known is older. */
const lastBeforeAwards = 1989;
/** In years. */
const longestValidity = 12;
/** Whoever is given an award may have begun to earn it so many years before. */
const yearsOfCourse = 5;
