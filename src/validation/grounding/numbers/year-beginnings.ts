import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { DateMention } from './date-mention.ts';
import { sentenceAround } from '../reading.ts';
import { apartEvents, yearEvents } from '../words/year-events.ts';
import { rolesOf } from './date-roles.ts';

/**
 * Whether a text gives a year to another beginning than the facts: that of the institution to its certificate, that of
 * a revision to the programme.
 */
export function isOfOtherBeginning(text: Annotated, date: DateMention, { passages }: FactsIndex): boolean {
  if (date.year === undefined || date.month !== undefined) return false;
  const told = beginningsOf(text, date);
  // "Has run since 2022" tells when it began.
  const own = told.length === 0 && isSince(text, date) ? sinces : told;
  if (own.length === 0) return false;
  const known = passages.flatMap((passage) =>
    passage.dates
      .filter(({ year, month }) => year !== undefined && month === undefined)
      .map((fact) => ({ year: fact.year, beginnings: givenTo(passage, fact) })),
  );
  const same = known.filter(({ year }) => year === date.year);
  // What the facts leave open may be any of them.
  if (same.length === 0 || !same.every(({ beginnings }) => beginnings.length > 0)) return false;
  const isGiven = (beginning: string, year: number | undefined) =>
    known.some((each) => each.beginnings.includes(beginning) && (year === undefined || each.year === year));
  // What was revised then, or held once more, began before.
  const isLater = same.every(({ beginnings }) => beginnings.every((each) => later.has(each)));
  const isOfFirst = isLater && own.every((each) => !later.has(each));
  const isAnother =
    ((isOfFirst || isApart(own, same)) && !isOfForm(text, date)) ||
    own.some((beginning) => isGiven(beginning, undefined));
  return own.every((beginning) => !isGiven(beginning, date.year)) && isAnother;
}

/** `Gestart in 2023` where that year has a revision and nothing else. */
function isApart(own: readonly string[], same: readonly { readonly beginnings: readonly string[] }[]): boolean {
  return [own, ...same.map(({ beginnings }) => beginnings)].every((all) => all.every((each) => apartEvents.has(each)));
}

const sinces: readonly string[] = ['foundation', 'start'];
const later: ReadonlySet<string> = new Set(['revision', 'round']);

/** `In its present form since 2022`. */
function isOfForm({ tokens }: Annotated, { first }: DateMention): boolean {
  return sentenceAround(tokens, first).some(({ folded }) => forms.test(folded));
}

const forms = /^(?:version|fassung|forma?$|forme$|vorm$|versi[eo]|versao|formato?$)/;

function isSince(passage: Annotated, date: DateMention): boolean {
  return rolesOf(passage, date).includes('since');
}

/** What goes on since a year began with it. */
function givenTo(passage: Annotated, fact: DateMention): string[] {
  return [...beginningsOf(passage, fact), ...(isSince(passage, fact) ? sinces : [])];
}

/** By the words between the year before and this one, and by what stands right behind. */
function beginningsOf({ tokens, dates }: Annotated, { first, last }: DateMention): string[] {
  const { sentence } = tokens[first] ?? {};
  // The point of "est. 1894" ends nothing.
  const isHere = (at: number) => tokens[at]?.sentence === sentence || tokens[at]?.folded === 'est';
  const isFree = (at: number) => isHere(at) && !dates.some((date) => date.first <= at && at <= date.last);
  let from = first;
  while (isFree(from - 1) && !/[;()]/.test(tokens[from]?.gap ?? '')) from -= 1;
  let to = last;
  while (to < last + reach && isFree(to + 1) && !/[,;()]/.test(tokens[to + 1]?.gap ?? '')) to += 1;
  const isIn = (begin: number, end: number, stems: RegExp) =>
    tokens.slice(begin, end).some(({ folded }) => stems.test(folded));
  return yearEvents.flatMap(([beginning, stems]) => {
    // "A college of 1894 awards it" says of the college when it began.
    const end = beginning === 'issue' ? first : to + 1;
    return isIn(from, end, stems) ? [beginning] : [];
  });
}

/** In words: `In 2023 is het traject herzien`. */
const reach = 5;
