import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { dates, datesHint } from './days.ts';
import { readDates } from './read-dates.ts';

/**
 * The last year that lies too long before an award to be one of its days: some years before the earliest date that the
 * document states and an award can have. Births lie before these, and an expiry does not tell how long one has held it.
 */
export function lastFormerYear(personal: readonly PersonalValue[]): number {
  const stated = personal.filter(({ kind }) => kind === 'date').flatMap(({ value }) => readDates(value));
  const ofAwards = stated.map(({ year }) => year).filter((year) => year >= firstAwards);
  return ofAwards.length === 0 ? lastBeforeAwards : Math.min(...ofAwards) - yearsToEarn;
}

/** A text of the same length without the days of the years up to one: `the decree of 22 December 2005` in an award of 2021. */
export function withoutFormerDays(text: string, lastYear: number): string {
  const [fullDate] = dates;
  if (fullDate === undefined || !datesHint.test(text)) return text;
  return matchesIn(text, fullDate).reduce((left, { index, 0: day }) => {
    // `01/06/2018–09/06/2024`
    const years = matchesIn(day, fourDigits).map(([year]) => Number(year));
    const isFormer = years.length > 0 && years.every((year) => year <= lastYear);
    if (!isFormer || birth.test(text.slice(0, index))) return left;
    return left.slice(0, index) + '§'.repeat(day.length) + left.slice(index + day.length);
  }, text);
}

const fourDigits = /(?<!\d)\d{4}(?!\d)/g;
/** Those stay, wherever the sentence has its word. */
const birth =
  /(?<!\p{L})(?:born|birth(?:day)?|née?s?|naiss\p{L}+|nat[oaie]|nasc\p{L}+|naci\p{L}+|geb(?:oren|\.|oorte\p{L}*)|geburt\p{L}*|nacque|naquit)(?!\p{L})/iu;
/** Digital awards with a date in their document; what has an earlier one is a birth. */
const firstAwards = 2005;
/** Hardly an award of which no date is known is older. */
const lastBeforeAwards = 1989;
/** Whoever is given an award may have begun to earn it so many years before. */
const yearsToEarn = 8;
