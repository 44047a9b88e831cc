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
  // A date of the facts without an event is that of the thing itself.
  if (own.length === 0 && !namesEvent(text, date))
    return same.every(({ events }) => events.length > 0) && known.some(({ events }) => events.length === 0);
  return own.some(
    (event) => !same.some(({ events }) => events.includes(event)) && known.some(({ events }) => events.includes(event)),
  );
}

/** In another clause of the sentence: "a refresher is due two years later, by 3 November". */
function namesEvent({ tokens }: Annotated, { first }: DateMention): boolean {
  const isBounded = [first - 1, first - 2].some((at) => bounds.test(tokens[at]?.folded ?? ''));
  return (
    isBounded ||
    tokens.some(
      ({ sentence, folded }) =>
        sentence === tokens[first]?.sentence && (asides.test(folded) || events.some(([, words]) => words.test(folded))),
    )
  );
}

function isSameDay(fact: DateMention, { year, month, day }: DateMention): boolean {
  const isDay = day === undefined || fact.day === day || fact.lastDay === day;
  return isDay && fact.month === month && (year === undefined || fact.year === undefined || fact.year === year);
}

function eventsOf(passage: Annotated, date: DateMention): string[] {
  const near = wordsNear(passage, date);
  const isDue = [date.first - 1, date.first - 2].some((at) => by.has(passage.tokens[at]?.folded ?? ''));
  return events.flatMap(([event, words]) =>
    near.some((word) => words.test(word)) || (event === 'deadline' && isDue) ? [event] : [],
  );
}

/** The words of the clause behind another date of it; the point behind a German day parts no clauses. */
function wordsNear({ tokens, dates }: Pick<Annotated, 'tokens' | 'dates'>, { first, last }: DateMention): string[] {
  const { sentence } = tokens[first] ?? {};
  const isEnd = (at: number) => tokens[at]?.sentence !== sentence || /[;,()]/.test(tokens[at]?.gap ?? '');
  // Dates that only a word or two join have their words together.
  const isApart = (date: DateMention) => date.last < first - joint || last + joint < date.first;
  const others = dates.filter(isApart);
  const isDate = (at: number) => others.some((date) => date.first <= at && at <= date.last);
  let from = first;
  while (from > 0 && !isEnd(from) && tokens[from - 1]?.sentence === sentence && !isDate(from - 1)) from -= 1;
  let to = last;
  while (to + 1 < tokens.length && !isEnd(to + 1) && !isDate(to + 1)) to += 1;
  const isBeforeDate = isDate(to + 1) && !isEnd(to + 1);
  return tokens.slice(from, (isBeforeDate ? last : to) + 1).map(({ folded }) => folded);
}

const events: readonly (readonly [string, RegExp])[] = [
  [
    'registration',
    /^(?:regist|enrol|sign$|signup|apply|applications?$|anmeld|einschreib|bewerb|inschrijv|aanmeld|iscri|inscri|matric|preinscri|candidatur|open(?:ed|s)$|book|buchung)/,
  ],
  ['deadline', /^(?:deadline|submi|due$|einreich|abgabe|einsende|inlever|indien|entreg|consegn|remis|remettre)/],
  [
    'sending',
    /^(?:sent$|mailed|posted|envoye|versandt|verschickt|zugeschickt|enviad|inviat|spedit|verzonden|verstuurd|toegestuurd)/,
  ],
  ['ceremony', /^(?:ceremon|verleihung|zeremonie|feier|uitreiking|premiazion|gala$)/],
];

/** Right before a day. */
const by = new Set('by entro spatestens uiterlijk'.split(' '));
/** "No later than", `avant le`: what a text may say of the last day for something. */
const bounds = /^(?:than|until|before|bis|vor|avant|antes|hasta|ate|prima|tot|voor)$/;

/** In words. */
const joint = 3;

/** Further words of a text for what is no event of its own: the end of something, or a letter. */
const asides =
  /^(?:plazo|prazo|frist|scad|clos|schluss|chius|cierr|fech|sluit|limite|issued|dated|ausgestellt|datiert|datee?$|datad|datat|envoi$|envio$|invio$|post$|rilasciat|emitid|expedid|delivree?s?$|uitgereikt|afgegeven)/;
