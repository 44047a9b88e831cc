import type { PersonalValue } from '../personal-values.ts';
import { monthsNamed, namesOfMonth } from './month-names.ts';
import type { Span } from './span.ts';
import { createWordScanner, foldWord, type Word, wordsOf } from './words.ts';

/** Where a text states one of the dates, in figures or words, in any order of the parts. */
export function createDateFinder(personal: readonly PersonalValue[]): (text: string) => Span[] {
  const dates = personal.filter(({ kind }) => kind === 'date').flatMap(({ value }) => readDate(value) ?? []);
  if (dates.length === 0) return () => [];
  const scan = scannerOfMonths(dates.map(({ month }) => month));
  return (text) => [...findFigures(text, dates), ...findWords(text, { dates, scan })];
}

const scanners = new Map<string, ReturnType<typeof createWordScanner>>();
const mostScanners = 200;

/** Looks for the names of these months; documents share their few months, and making a scanner takes some 20 µs. */
function scannerOfMonths(months: readonly number[]): ReturnType<typeof createWordScanner> {
  const wanted = [...new Set(months)].sort((one, other) => one - other);
  const key = wanted.join();
  const known = scanners.get(key);
  if (known !== undefined) return known;
  const scanner = createWordScanner(wanted.flatMap(namesOfMonth));
  if (scanners.size < mostScanners) scanners.set(key, scanner);
  return scanner;
}

type CalendarDate = { readonly year: number; readonly month: number; readonly day: number };

function readDate(value: string): CalendarDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const local = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(value.trim());
  if (local !== null) return { year: Number(local[3]), month: Number(local[2]), day: Number(local[1]) };
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

function findFigures(text: string, dates: readonly CalendarDate[]): Span[] {
  if (!/\d[-./年년\u2010-\u2013]\s?\d/.test(text)) return [];
  const pattern =
    /(\d{1,4})(年\s?|년\s?|[-./\u2010-\u2013]\s?)(\d{1,2})(?:月\s?|월\s?|\2|[-./]\s?)(\d{1,4})(?:日|일)?(?:T\d{2}:?\d{2}[\d:.,]{0,12}(?:Z|[+-]\d{2}:?\d{2})?)?(?![\dA-Za-z])/giu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, one = '', , two = '', three = ''] = match;
    const readings = [
      { year: one, month: two, day: three },
      { year: three, month: two, day: one },
      { year: three, month: one, day: two },
    ];
    const isOne = readings.some((reading) => dates.some((date) => isSame(date, reading)));
    return isOne && !/[A-Za-z\d]/.test(text.charAt(match.index - 1))
      ? [mark(match.index, match.index + whole.length)]
      : [];
  });
}

function isSame(date: CalendarDate, { year, month, day }: Record<keyof CalendarDate, string>): boolean {
  const isYear = Number(year) === date.year || (year.length === 2 && Number(year) === date.year % 100);
  return isYear && Number(month) === date.month && Number(day) === date.day;
}

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|ème|e|º|ª|°|\.)?`;
const year = String.raw`(\d{4}|['’]\d{2})`;
const weekday = String.raw`(?:[\p{L}]{2,12},? (?:(?:den|el|dem|le|il|o) )?)?`;
const link = String.raw`(?:[ \u00a0.,/-]{1,2}(?:of|de|del|d['’]|do|den)?[ \u00a0]?)`;
const dayBefore = new RegExp(String.raw`(?<![\p{L}\d])${day}(?: day)?${link}$`, 'u');
const wordBeforeMonth = /(?<![\p{L}\d])(?:the |this )?(?<word>[\p{L}]{3,8}(?:[- ][\p{L}]{3,8})?)(?: day)? of $/iu;
const yearAfter = new RegExp(
  String.raw`^(?:\.|,)?${link}(?:(?:in the )?year )?${year}(?!\d)(?: г(?:\.|ода)?| r\.| р\.|(?:\. )?гг?\.)?`,
  'u',
);
const dayAfter = new RegExp(String.raw`^[. ]{1,2}(?:the )?${day}(?!\d)(?:,? ${year}(?!\d))?`, 'u');

/** Hungarian begins with the year, and binds the ending of a case to the day: `2026. május 30-án`. */
const yearBefore = /(?<!\d)(\d{4})\.? $/;
const endingAfterDay = /^-\p{L}{1,3}(?!\p{L})/u;

type Scan = { readonly dates: readonly CalendarDate[]; readonly scan: (text: string) => Word[] };

function findWords(text: string, { dates, scan }: Scan): Span[] {
  // The day is in figures, or in words before `of`.
  if (!/\d| of /i.test(text)) return [];
  const spans: Span[] = [];
  for (const word of scan(text)) {
    const months = word.text.length > 20 ? [] : monthsNamed(foldWord(word.text));
    const wanted = months.length === 0 ? [] : dates.filter(({ month }) => months.includes(month));
    if (wanted.length > 0) spans.push(...readAround(text, word, wanted));
  }
  return spans;
}

function readAround(
  text: string,
  { start, end }: { start: number; end: number },
  dates: readonly CalendarDate[],
): Span[] {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  const dayMatch = dayBefore.exec(before) ?? readDayInWords(before);
  const yearMatch = yearAfter.exec(after);
  if (dayMatch !== null && dates.some((date) => isDay(date, dayMatch[1], yearMatch?.[1]))) {
    const from = withWeekday(text, start - before.length + dayMatch.index);
    return [mark(from, end + (yearMatch?.[0].length ?? 0), yearMatch === null)];
  }
  const next = dayAfter.exec(after);
  if (next === null || !dates.some((date) => isDay(date, next[1], next[2]))) return [];
  const year = yearBefore.exec(before);
  const isYear = year !== null && dates.some((date) => isDay(date, next[1], year[1]));
  const from = isYear ? start - year[0].length : withWeekday(text, start);
  const ending = endingAfterDay.exec(after.slice(next[0].length))?.[0].length ?? 0;
  return [mark(from, end + next[0].length + ending, next[2] === undefined && !isYear)];
}

function isDay(date: CalendarDate, day: string | undefined, year: string | undefined): boolean {
  const written = year?.replace(/['’]/, '');
  return (
    Number(day) === date.day &&
    (written === undefined ||
      Number(written) === date.year ||
      (written.length === 2 && Number(written) === date.year % 100))
  );
}

/** `the third of`, `this twenty-first day of`. */
function readDayInWords(before: string): RegExpExecArray | null {
  const match = wordBeforeMonth.exec(before);
  const words = match?.groups?.word?.toLowerCase().replace(/ day$/, '').replace(' ', '-') ?? '';
  const position = ordinals.findIndex(
    (ordinal) => words === ordinal || (words.endsWith(`-${ordinal}`) && !/^(?:twenty|thirty)-/.test(words)),
  );
  if (match === null || position === -1) return null;
  match[1] = String(position + 1);
  return match;
}

const ordinals =
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
  sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth
  twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first`.split(/\s+/);

const weekdayBefore = new RegExp(`${weekday.slice(3, -2)}$`, 'u');

function withWeekday(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 24), start);
  const match = weekdayBefore.exec(before);
  const name = foldWord(/^\p{L}+/u.exec(match?.[0] ?? '')?.[0] ?? '');
  return match !== null && weekdays.has(name) ? start - match[0].length : start;
}

const weekdays = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag
  freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo lundi mardi mercredi jeudi vendredi samedi
  dimanche lunedi martedi mercoledi giovedi venerdi maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`.split(
    /\s+/,
  ),
);

function mark(start: number, end: number, uncertain = false): Span {
  return { start, end, kind: 'mark', uncertain };
}
