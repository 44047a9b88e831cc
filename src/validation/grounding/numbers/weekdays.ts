import type { Tagged } from '../tag.ts';

/** How many days a week a passage has, where it spans weekdays: five from Monday to Friday, `werktags`, `on weekdays`. */
export function daysAWeek({ tokens, found }: Pick<Tagged, 'tokens' | 'found'>): number | undefined {
  if (tokens.some(({ folded }) => workdays.test(folded))) return 5;
  const named = weekdays.flatMap((day, place) =>
    (found.get(`either:weekday/${day}`) ?? []).map(({ first, last }) => ({ first, last, place })),
  );
  const ordered = named.toSorted((one, other) => one.first - other.first);
  for (const [index, from] of ordered.entries()) {
    const to = ordered[index + 1];
    if (to === undefined || to.place <= from.place || to.first - from.last > mostApart) continue;
    const between = tokens.slice(from.last + 1, to.first).map(({ folded }) => folded);
    const isDash = between.length === 0 && /^\s?[-–—]\s?$/.test(tokens[to.first]?.gap ?? '');
    if (isDash || between.some((word) => reaching.has(word))) return to.place - from.place + 1;
  }
  return undefined;
}

/** How many weekdays a passage lists: `Tuesdays and Thursdays` two. */
export function countWeekdays({ found }: Pick<Tagged, 'found'>): number {
  return weekdays.filter((day) => found.has(`either:weekday/${day}`)).length;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const mostApart = 5;
const reaching = new Set('to until till through bis a al au hasta ate tot fino'.split(' '));
const workdays = /^(?:weekdays?|workdays?|werktags?|werktaglich|wochentags|arbeitstaglich|doordeweeks?|werkdagen)$/;
