import type { CalendarDate } from './date-index.ts';
import { monthsNamed } from './month-names.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Whether a value is a day and nothing else, in figures or words: `05/12/2024`, `12-May-2024`, `Sunday, May 12th 2024`. With a
 * year of two figures it may be a version.
 */
export function isDay(value: string): boolean {
  if (value.length > 40 || !/\d/.test(value) || !/(?:19|20)\d\d|^1\d{9}(?:\d{3})?$/.test(value)) return false;
  const others = wordsOf(value).filter((word) => /^\p{L}{3,}/u.test(word) && monthsNamed(foldWord(word)).length === 0);
  return others.length <= 1 && readDates(value).length > 0;
}

/** The days that a value may state: that of an instant is another one in other parts of the world, 22:00 UTC is midnight in Paris. */
export function readDates(value: string): CalendarDate[] {
  const local = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(value.trim());
  if (local !== null) return readLocal(local);
  const date = readDate(value);
  if (date === undefined) return [];
  const time = /T(\d{2}):(\d{2})(?::(\d{2}))?/.exec(value);
  const hour = Number(time?.[1] ?? 0);
  const isMidnight = time === null || !/[1-9]/.test(time[0]);
  if (isMidnight) return [date];
  return [date, ...(hour < 12 ? [shifted(date, -1)] : []), ...(hour >= 10 ? [shifted(date, 1)] : [])];
}

/** `06/09/2025` is the sixth of September or the ninth of June; a day before full stops comes first. */
function readLocal([, first, separator, second, last = '']: RegExpExecArray): CalendarDate[] {
  const [one, two] = [Number(first), Number(second)];
  const year = Number(last) + (last.length === 2 ? 2000 : 0);
  const dayFirst = { year, month: two, day: one };
  const monthFirst = { year, month: one, day: two };
  return (separator === '.' ? [dayFirst] : [dayFirst, monthFirst]).filter(({ month }) => month <= 12);
}

function shifted({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function readDate(value: string): CalendarDate | undefined {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value) ??
    /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(value);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  return readSeconds(value) ?? readWords(value);
}

/** Seconds or milliseconds since 1970, as OB 1 and JWTs write them. */
function readSeconds(value: string): CalendarDate | undefined {
  if (!/^\d{10}(?:\d{3})?$/.test(value)) return undefined;
  const date = new Date(Number(value) * (value.length === 10 ? 1000 : 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function readWords(value: string): CalendarDate | undefined {
  if (value.length > 60) return undefined;
  const words = wordsOf(value).map(foldWord);
  const months = words.flatMap((word) => monthsNamed(word));
  const numbers = words
    .map((word) => /^(\d{1,4})(?:st|nd|rd|th|er|a|o|e)?$/.exec(word)?.[1])
    .filter((number) => number !== undefined);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  const [month] = months;
  return month === undefined || year === undefined || day === undefined
    ? undefined
    : { year: Number(year), month, day: Number(day) };
}
