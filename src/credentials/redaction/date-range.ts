import { monthsNamed } from './month-names.ts';
import type { Span } from './span.ts';
import { foldWord } from './words.ts';

/**
 * A date with the other end of its range, or the other days of its list: `from 20 to 24 May 2025`, `20, 22 and 24 May`,
 * `20.–24. Mai`. A finder knows only the one that is the award's, or that has its month.
 */
export function withRange(text: string, span: Span): Span {
  if (span.kind !== 'mark') return span;
  const lead = /^\P{N}{0,16}(?=\d)/u.exec(text.slice(span.start, span.start + 20))?.[0];
  if (lead === undefined) return span;
  const before = text.slice(Math.max(0, span.start - reach), span.start);
  // `May 20 to May 24`, `am 20. und am 24. Mai`: what leads to a figure is its month, or joins it to the other.
  const head = isMonth(/(\p{L}+)\.? $/u.exec(lead)?.[1]) ? '' : lead;
  const length = (startOfRange(before + head)?.length ?? head.length) - head.length;
  return withList(text, { ...span, start: span.start - length, end: endOfRange(text, span.end) });
}

/** `14/03/2025, 15/03/2025 and 5 May 2025`: of days in a row, each with its year, one alone would not go. */
function withList(text: string, span: Span): Span {
  if (!endsInDay.test(text.slice(span.start, span.end))) return span;
  let { start, end } = span;
  for (let steps = 0; steps < mostDays; steps += 1) {
    const found = dayBefore.exec(text.slice(Math.max(0, start - reach), start));
    if (found === null || !isDayOfMonth(found)) break;
    start -= found[0].length;
  }
  for (let steps = 0; steps < mostDays; steps += 1) {
    const found = dayBehind.exec(text.slice(end, end + reach));
    if (found === null || !isDayOfMonth(found)) break;
    end += found[0].length;
  }
  return start === span.start && end === span.end ? span : { ...span, start, end };
}

const mostDays = 12;

/** Days in figures name no month. */
function isDayOfMonth({ groups }: RegExpExecArray): boolean {
  const month = groups?.month ?? groups?.first;
  return month === undefined || isMonth(month);
}

const reach = 60;

/** The first day of the range that a text ends in, before the last; undefined where it ends in none. */
export function startOfRange(before: string): RangeStart | undefined {
  const found = endsInJoint(before) ? start.exec(before) : null;
  return found === null ? undefined : readStart(before, found);
}

function readStart(before: string, found: RegExpExecArray): RangeStart | undefined {
  const { word = '', article, list = '', first = '', day = '', month, joint = '', range = '' } = found.groups ?? {};
  if (month !== undefined && !isMonth(month)) return undefined;
  const isWithMonth = month !== undefined || isMonth(word);
  // Of another month it is not the day of a date with the month behind.
  const days = isWithMonth ? [] : figuresIn(list + day);
  if (isMonth(word) || leads.has(word.toLowerCase())) return { days, length: found[0].length };
  // `Level 3 – 24 May 2025`: a figure alone is a day where something leads to it, or the two are one word.
  const isAlone = word === '' && /(?:^|[,;:.!?(] ?)$/.test(before.slice(0, found.index));
  const isDay = isWithMonth || article !== undefined || /\d{4}|[./]\d/.test(first) || /^\S+$/.test(joint) || isAlone;
  return isDay ? { days, length: range.length } : undefined;
}

/** The figures of a list of days. */
export function figuresIn(list: string): string[] {
  return list.match(/\d+/g) ?? [];
}

type RangeStart = {
  /** The days that are of the month behind. */
  readonly days: readonly string[];
  /** How much of the text it is, with what leads to it. */
  readonly length: number;
};

/** Most dates have no range before them, which the last word tells. */
function endsInJoint(before: string): boolean {
  const joint = before.trimEnd();
  return /[-–—/]$/.test(joint) || lastOfJoints.has(joint.slice(joint.lastIndexOf(' ') + 1).toLowerCase());
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && monthsNamed(foldWord(word)).length > 0;
}

/** Where the last day of a range, which has its year, ends behind the first. */
function endOfRange(text: string, from: number): number {
  // Sticky, not on the text behind: whether a slash joins two days is told by what stands before it.
  rest.lastIndex = from;
  const found = rest.exec(text);
  if (found === null) return from;
  const { month = found.groups?.first } = found.groups ?? {};
  return month === undefined || isMonth(month) ? from + found[0].length : from;
}

const leads = new Set(
  `from between on the days días dias tagen jours giorni dagen il den vom zwischen am de del desde entre el du le les dal tra fra il van tussen op od den från mellan
  mellem mellom dnia`.split(/\s+/),
);
const joining =
  'to|until|till|through|and|&|bis|bis zum|und|a|al|à|au|hasta|y|até|e|et|tot|tot en met|t/m|en|do|til|och|og|i';
const articles = 'the|el|le|il|o|den|dem|am|am dem';
const lastOfJoints = new Set(`${joining}|${articles}`.split(/[| ]/));
// `Level 3/24 May 2025` is no range, `2025-05-20/2025-05-24` and `2025-05-20/24` are.
const joints = String.raw`(?: ?[-–—]{1,2} ?|(?<=\d{4}|\d{4}-\d\d-\d\d) ?/ ?| (?:${joining}) (?:(?:${articles}) )?)`;
const ordinal = '(?:st|nd|rd|th|er|º|ª|°|\\.)?';
const year = '(?:19|20)\\d\\d';
const figures = String.raw`\d{1,2}[./]\d{1,2}[./](?:${year})?|${year}-\d\d-\d\d`;
const start = new RegExp(
  String.raw`(?:(?<![\p{L}\p{N}])(?:(?:los|os|les) (?=d[ií]as|jours))?(?<word>\p{L}{1,12})\.? )?(?<range>(?<article>(?:the|el|le|il|den|dem) )?(?<list>(?:(?<![\p{L}\p{N}.,/-])\d{1,2}${ordinal}, ){1,6})?(?<![\p{L}\p{N}]|[\p{N}][.,/-])(?<first>(?<day>(?:[12]\d|3[01]|0?[1-9]))${ordinal}(?:(?: of| de)? (?<month>\p{L}{3,12})\.?)?(?:,? (?:del? )?${year})?|${figures})(?<joint>${joints}))$`,
  'iu',
);
const rest = new RegExp(
  String.raw`${joints}(?:\d{1,2}${ordinal}(?: of| de)? (?<month>\p{L}{3,12})\.?,? (?:del? )?${year}|(?<first>\p{L}{3,12}) \d{1,2}${ordinal},? ${year}|${figures}|(?<=${year}-\d\d-\d\d/)(?:\d\d-)?\d\d)(?!\d)`,
  'iuy',
);
const fullDay = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-]${year}|${year}-\d\d-\d\d|\d{1,2}${ordinal}(?: of| de)? (?<month>\p{L}{3,12})\.?,? (?:del? )?${year}|(?<first>\p{L}{3,12}) \d{1,2}(?:st|nd|rd|th)?,? ${year})`;
const listed = '(?:, ?|; ?|,? (?:and|und|y|et|e|en|&|og|och|i|a) )';
const endsInDay = new RegExp(String.raw`${fullDay}$`, 'u');
const dayBefore = new RegExp(
  String.raw`(?:(?<=^|[^\p{L}\p{N}])(?:on|am|el|le|il|op|den) )?(?<![\p{L}\p{N}./-])${fullDay}${listed}$`,
  'u',
);
const dayBehind = new RegExp(String.raw`^${listed}(?:(?:on|am|el|le|il|op|den) )?${fullDay}(?![\p{N}/-])`, 'u');
