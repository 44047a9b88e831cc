import type { DateMention } from './date-mention.ts';

/** Days between each two dates that are whole, without and with the last of them: a course from 2 to 6 March has five. */
export function spansBetween(dates: readonly DateMention[]): Set<number> {
  const days = dates.flatMap(daysOf).slice(0, mostDates);
  return new Set(days.flatMap((one) => days.flatMap((other) => (other > one ? [other - one, other - one + 1] : []))));
}

const mostDates = 20;
const dayMs = 86_400_000;

function daysOf({ year: own, laterYear, month, day, lastDay }: DateMention): number[] {
  const year = own ?? laterYear;
  if (year === undefined || month === undefined || day === undefined) return [];
  const last = lastDay === undefined ? [] : [lastDay];
  return [day, ...last].map((each) => Math.round(Date.UTC(year, month - 1, each) / dayMs));
}
