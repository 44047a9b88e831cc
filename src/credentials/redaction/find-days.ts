import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { dates, datesHint, dayOfMonth } from './days.ts';
import { withoutLaws } from './laws.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/** The days of a sentence about the holder, save those of laws and of what is done every year. */
export function findDays(text: string, { start, end }: Stretch): Span[] {
  if (!/\d/.test(text.slice(start, end))) return [];
  const sentence = withoutLaws(text.slice(start, end));
  const isOfHolder = (span: Span) => !ofAll.test(text.slice(start, span.start).trimEnd());
  const days = daysIn(sentence, dayOfMonth, start)
    .filter(isOfHolder)
    .filter((span) => !topic.test(text.slice(start, span.start) + ' '));
  if (!datesHint.test(sentence)) return days;
  const found = dates.flatMap((date) => daysIn(sentence, date, start)).filter(isOfHolder);
  return [...days, ...found.filter((span) => !isOfTopic(text, { start, span }))];
}

function daysIn(sentence: string, pattern: RegExp, offset: number): Span[] {
  return matchesIn(sentence, pattern).map(({ index, 0: day }) =>
    mark(offset + index, offset + index + day.length, true),
  );
}

/** `each 21 March`, `the Laws of Chess in force since 1 January 2023` */
const ofAll = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('each|every|in force|jeden|jedes Jahr am|in Kraft(?: seit)?|chaque|en vigueur|cada|en vigor|vigente|em vigor|ogni|in vigore|elke|van kracht')})$`,
  'u',
);

/** `the course on the history of Berlin in 1945`: a year that belongs to what was learnt. */
function isOfTopic(text: string, { start, span }: { readonly start: number; readonly span: Span }): boolean {
  const year = /^(?:in|en|em|im|im Jahre?|el año|l['’]année|nel) (?<year>\d{4})$/u.exec(
    text.slice(span.start, span.end).trim(),
  );
  if (year === null) return false;
  const before = text.slice(start, span.start);
  return history.test(before) || (Number(year.groups?.year) < 2000 && topic.test(before));
}

const history =
  /(?<!\p{L})(?:history|Geschichte|histoire|historia|história|storia|geschiedenis) (?:of|von|der|des|de|du|del|della|da|do|van)(?!\p{L})[^,.;:]{0,60}$/iu;
const topic =
  /(?<!\p{L})(?:course|module|class|seminar|Kurs|Modul|cours|curso|corso|cursus) (?:on|about|über|zu[rm]?|sur|sobre|su[li]?|over)(?!\p{L})[^,.;:]{0,80}$/iu;
