import type { Annotated } from '../annotate.ts';
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

/** Whole months from one to another, with both: six from April to September, or to the next March. */
export function monthSpansIn({ dates, tokens }: Annotated): number[] {
  return dates.flatMap((from, at) => {
    const to = dates[at + 1];
    if (to?.month === undefined || from.month === undefined || from.day !== undefined || to.day !== undefined)
      return [];
    const between = tokens.slice(from.last + 1, to.first).map(({ folded }) => folded);
    if (!until.test(between.join(' '))) return [];
    const years = from.year === undefined || to.year === undefined ? undefined : to.year - from.year;
    const months = to.month - from.month + 1;
    return [years === undefined ? (months + 12) % 12 || 12 : years * 12 + months];
  });
}

const until = /^(?:to|until|till|through|bis(?: ende)?|au|jusqu a|jusqu en|a|al|hasta|ate|tot|tot en met|t m)$/;
