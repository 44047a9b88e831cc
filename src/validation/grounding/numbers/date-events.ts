import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { DateMention } from './date-mention.ts';

/**
 * Whether a text gives a date to another event than the facts: the first day of registration as the start, or the
 * start as the first day of registration.
 */
export function isOfOtherEvent(text: Annotated, date: DateMention, { passages }: FactsIndex): boolean {
  if (date.month === undefined) return false;
  const known = passages.flatMap((passage) => passage.dates.map((fact) => ({ fact, events: eventsOf(passage, fact) })));
  const same = known.filter(({ fact }) => isSameDay(fact, date));
  if (same.length === 0 || known.length === same.length) return false;
  const own = eventsOf(text, date);
  const isPlain = own.length === 0 && startsThere(text, date);
  // A date of the facts without an event is that of the thing itself.
  if (isPlain) return same.every(({ events }) => events.length > 0) && known.some(({ events }) => events.length === 0);
  return own.some(
    (event) => !same.some(({ events }) => events.includes(event)) && known.some(({ events }) => events.includes(event)),
  );
}

function isSameDay(fact: DateMention, { year, month, day }: DateMention): boolean {
  const isDay = day === undefined || fact.day === day || fact.lastDay === day;
  return isDay && fact.month === month && (year === undefined || fact.year === undefined || fact.year === year);
}

function eventsOf({ tokens }: Annotated, { first, last }: DateMention): string[] {
  const near = wordsNear({ tokens }, first, last);
  return events.flatMap(([event, words]) => (near.some((word) => words.test(word)) ? [event] : []));
}

/** The words of the clause; the point behind a German day parts no clauses. */
function wordsNear({ tokens }: Pick<Annotated, 'tokens'>, first: number, last: number): string[] {
  const { sentence } = tokens[first] ?? {};
  const isEnd = (at: number) => tokens[at]?.sentence !== sentence || /[;:,()]/.test(tokens[at]?.gap ?? '');
  let from = first;
  while (from > 0 && !isEnd(from) && tokens[from - 1]?.sentence === sentence) from -= 1;
  let to = last;
  while (to + 1 < tokens.length && !isEnd(to + 1)) to += 1;
  return tokens.slice(from, to + 1).map(({ folded }) => folded);
}

const events: readonly (readonly [string, RegExp])[] = [
  [
    'registration',
    /^(?:regist|enrol|sign$|signup|apply|applications?$|anmeld|einschreib|bewerb|inschrijv|aanmeld|iscri|inscri|matric|preinscri|candidatur|open(?:ed|s)?$|book|buchung)/,
  ],
  ['deadline', /^(?:deadline|submi|due$|einreich|abgabe|einsende|inlever|indien|entreg|consegn|remis|remettre)/],
  ['ceremony', /^(?:ceremon|verleihung|zeremonie|feier|uitreiking|premiazion|gala$)/],
];

function startsThere({ tokens }: Annotated, { first, last }: DateMention): boolean {
  return wordsNear({ tokens }, first, last).some((word) => starting.test(word));
}

const starting =
  /^(?:start|beg[aiou]n|ran$|runs?$|commenc|anfang|anfing|fing$|lief$|debut|inici|comenz|comienz|empez|empiez|comec|inizi|cominci|startt?e|aanvang|took|held)/;
