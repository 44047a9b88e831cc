import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { createDateIndex, type DateIndex } from './date-index.ts';
import { figuresIn, startOfRange } from './date-range.ts';
import { monthsNamed, namesOfMonth } from './month-names.ts';
import { readDates } from './read-dates.ts';
import { mark, type Span } from './span.ts';
import { lengthOfSpelledYear, startOfSpelledDay } from './spelled-dates.ts';
import { createWordScanner, foldWord, type Word } from './words.ts';

/** Where a text states one of the dates, in figures or words, in any order of the parts. */
export function createDateFinder(personal: readonly PersonalValue[]): (text: string) => Span[] {
  const dates = personal
    .filter(({ kind }) => kind === 'date' || kind === 'expiry')
    .flatMap(({ value }) => readDates(value));
  if (dates.length === 0) return () => [];
  const index = createDateIndex(dates);
  const scan = scannerOfMonths(index.months);
  return (posted) => {
    const text = withPlainDigits(posted);
    return [...findFigures(text, index), ...findWords(text, { index, scan })];
  };
}

/** Arabic, Persian and Indian digits as those of ASCII, one for one, so that every place stays. */
function withPlainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => String(digitOf(digit)));
}

function digitOf(digit: string): number {
  const code = digit.charCodeAt(0);
  const zero = [0x660, 0x6f0, 0x966, 0x9e6].findLast((start) => code >= start) ?? code;
  return code - zero;
}

const scanners = new Map<string, ReturnType<typeof createWordScanner>>();
const mostScanners = 200;

/** Looks for the names of these months; documents share their few months, and making a scanner takes some 20 µs. */
function scannerOfMonths(months: ReadonlySet<number>): ReturnType<typeof createWordScanner> {
  const wanted = [...months].sort((one, other) => one - other);
  const key = wanted.join();
  const known = scanners.get(key);
  if (known !== undefined) return known;
  const scanner = createWordScanner(wanted.flatMap(namesOfMonth));
  if (scanners.size < mostScanners) scanners.set(key, scanner);
  return scanner;
}

function findFigures(text: string, index: DateIndex): Span[] {
  if (!/\d[-./年년\u2010-\u2013]\s?\d/.test(text)) return [];
  const pattern =
    /(\d{1,4})(年\s?|년\s?|[-./\u2010-\u2013]\s?)(\d{1,2})(?:月\s?|월\s?|\2|[-./]\s?)(\d{1,4})(?:日|일)?(?:T\d{2}:?\d{2}[\d:.,]{0,12}(?:Z|[+-]\d{2}:?\d{2})?)?(?![\dA-Za-z])/giu;
  return matchesIn(text, pattern).flatMap((match) => {
    const [whole, one = '', , two = '', three = ''] = match;
    const era = eraBefore.exec(text.slice(Math.max(0, match.index - 2), match.index))?.[0] ?? '';
    const readings = [
      ...(era === '' ? [] : [{ year: String((firstYears[era] ?? 0) + Number(one) - 1), month: two, day: three }]),
      { year: one, month: two, day: three },
      { year: three, month: two, day: one },
      { year: three, month: one, day: two },
    ];
    const isOne = readings.some((reading) => reading.year !== '' && index.has(reading));
    return isOne && !/[A-Za-z\d]/.test(text.charAt(match.index - 1))
      ? [mark(match.index - era.length, match.index + whole.length)]
      : [];
  });
}

/** `令和6年` is 2024: Japanese years are counted from an emperor's first. */
const firstYears: Readonly<Partial<Record<string, number>>> = { 令和: 2019, 平成: 1989, 昭和: 1926 };
const eraBefore = /(?:令和|平成|昭和)$/;

const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|ème|e|º|ª|°|\.)?`;
const year = String.raw`(\d{4}|['’]\d{2})`;
const weekday = String.raw`(?:[\p{L}]{2,12},? (?:(?:den|el|dem|le|il|o) )?)?`;
const link = String.raw`(?:[ \u00a0.,/-]{1,2}(?:of|de|del|d['’]|do|den)?[ \u00a0]?)`;
const dayBefore = new RegExp(String.raw`(?<![\p{L}\d])${day}(?: day| d[ií]as?(?: d[eo]l? m[eê]s)?)?${link}$`, 'u');
const wordBeforeMonth = /(?<![\p{L}\d])(?:the |this )?(?<word>[\p{L}]{3,11}(?:[- ][\p{L}]{3,8})?)(?: day)? of $/iu;
const yearAfter = new RegExp(
  String.raw`^(?:\.|,)?${link}(?:(?:in the )?year )?${year}(?!\d)(?: г(?:\.|ода)?| r(?:\.(?= ?[\p{Ll}\d,;)]))?(?!\p{L})| р\.|(?:\. )?гг?\.)?`,
  'u',
);
const dayAfter = new RegExp(
  String.raw`^[. ]{1,2}(?:the )?${day}(?!\d)(?: päivänä| päivä| d\.|-(?:én|án|e|a)|(?:ean|an|n|a)(?!\p{L}))?(?:,? ${year}(?!\d))?`,
  'u',
);

/** `May 20–24, 2025`, `May 20, 21 and 24, 2025` */
const daysAfter = new RegExp(
  String.raw`^[. ]{1,2}(?<days>${day}(?:, ${day}){0,6},?(?: ?[-–—] ?| (?:to|and|through|until|till|&) (?:the )?)${day})(?!\d)(?:,? (?<year>\d{4}|['’]\d{2})(?!\d))?`,
  'u',
);

/** Hungarian begins with the year, and binds the ending of a case to the day: `2026. május 30-án`. */
const yearBefore = /(?<!\d)(\d{4})(?:\.| m\.)? $/;
const endingAfterDay = /^-\p{L}{1,3}(?!\p{L})/u;

type Scan = { readonly index: DateIndex; readonly scan: (text: string) => Word[] };

function findWords(text: string, { index, scan }: Scan): Span[] {
  const spans: Span[] = [];
  for (const word of scan(text)) {
    const months =
      word.text.length > 20 ? [] : monthsNamed(foldWord(word.text)).filter((month) => index.months.has(month));
    const hasDate: HasDate = (day, year) => months.some((month) => index.has({ month, day, year }));
    if (months.length > 0) spans.push(...readAround(text, word, hasDate));
  }
  return spans;
}

/** Whether one of the dates in the month of a word has a day and year; either may be left open. */
type HasDate = (day: string | undefined, year: string | undefined) => boolean;

function readAround(text: string, { start, end }: Word, hasDate: HasDate): Span[] {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  const dayMatch = dayBefore.exec(before) ?? readDayInWords(before);
  const yearMatch = yearAfter.exec(after);
  const spelled = readSpelled({ before, after, yearMatch, hasDate });
  if (spelled !== undefined)
    return [mark(withWeekday(text, start - before.length + spelled.start), end + spelled.length, true)];
  // Either end of `20–24 May` may be the date.
  if (
    dayMatch !== null &&
    (hasDate(dayMatch[1], yearMatch?.[1]) ||
      startOfRange(before.slice(0, dayMatch.index))?.days.some((day) => hasDate(day, yearMatch?.[1])))
  ) {
    const from = withWeekday(text, start - before.length + dayMatch.index);
    return [mark(from, end + (yearMatch?.[0].length ?? 0), yearMatch === null)];
  }
  const days = daysBehind(after, hasDate);
  if (days !== undefined) return [mark(withWeekday(text, start), end + days.length, days.isUncertain)];
  const next = dayAfter.exec(after);
  if (next === null || !hasDate(next[1], next[2])) return [];
  const year = yearBefore.exec(before);
  const isYear = year !== null && hasDate(next[1], year[1]);
  const from = isYear ? start - year[0].length : withWeekday(text, start);
  const ending = endingAfterDay.exec(after.slice(next[0].length))?.[0].length ?? 0;
  return [mark(from, end + next[0].length + ending, next[2] === undefined && !isYear)];
}

/** The days of a range or list behind their month. */
function daysBehind(after: string, hasDate: HasDate): { length: number; isUncertain: boolean } | undefined {
  const range = daysAfter.exec(after);
  const { days = '', year } = range?.groups ?? {};
  if (range === null || !figuresIn(days).some((day) => hasDate(day, year))) return undefined;
  return { length: range[0].length, isUncertain: year === undefined };
}

type Surroundings = {
  readonly before: string;
  readonly after: string;
  readonly yearMatch: RegExpExecArray | null;
  readonly hasDate: HasDate;
};

/** A day in words, with the year in figures or in words; or a day in figures or English with the year in words. */
function readSpelled({
  before,
  after,
  yearMatch,
  hasDate,
}: Surroundings): { start: number; length: number } | undefined {
  const day = startOfSpelledDay(before);
  const year = lengthOfSpelledYear(after);
  if (day !== undefined && yearMatch !== null && hasDate(undefined, yearMatch[1]))
    return { start: day, length: yearMatch[0].length };
  if (year === 0) return undefined;
  const read = dayBefore.exec(before) ?? readDayInWords(before);
  const isRead = read !== null && hasDate(read[1], undefined);
  const start = isRead ? read.index : day;
  return start === undefined ? undefined : { start, length: year };
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
