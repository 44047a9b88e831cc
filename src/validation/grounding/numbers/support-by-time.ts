import type { Annotated } from '../annotate.ts';
import { keyOfDate } from '../fact-keys.ts';
import type { FactsIndex } from '../facts-index.ts';
import { valueKey } from './value-keys.ts';
import { clockTimesAt, type ClockTimes } from './clock-times.ts';
import { isNamedSpan } from './named-spans.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';
import { breaksIn } from './breaks.ts';
import { timeFamilies, units } from './units.ts';

/** Whether times of day, days and months of the facts say what a number says: `nine o'clock`, `90 minutes`, `1/5`. */
export function isSupportedByTime(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isTimeOfDay(text, mention, facts) ||
    isBetweenTimes(mention, facts) ||
    isBetweenMonths(mention, facts) ||
    isDayOfMonth(text, mention, facts) ||
    isDayApart(text, mention, facts) ||
    isInName(mention, facts) ||
    isFortnight(text, mention, facts) ||
    isEveryQuarter(text, mention, facts) ||
    isTermOfMonths(text, mention, facts) ||
    isDaysOfHours(mention, facts) ||
    isNamedSpan(mention, facts) ||
    isDayOfHours(text, mention, facts) ||
    isNamedLength(text, mention, facts)
  );
}

/** `Two days' worth of hours, 48 in all`. */
function isDaysOfHours({ unit, values }: NumberMention, { numbers }: FactsIndex): boolean {
  if (unit !== 'day') return false;
  return values.some((value) =>
    (numbers.get(valueKey(value * 24 * units.hour.factor)) ?? []).some(({ mention }) => mention.unit === 'hour'),
  );
}

/** `Une journée de sept heures`, `mezza giornata, cioè quattro ore`, where nothing says that they are spread. */
function isDayOfHours(
  { tokens, numbers }: Annotated,
  { unit, values, end }: NumberMention,
  facts: FactsIndex,
): boolean {
  const [value = 0] = values;
  if (unit !== 'day' || !(value === 1 || value === 0.5)) return false;
  const isSpread = facts.passages.some(
    ({ numbers: known, tokens: words }) =>
      words.some(({ folded }) => spreading.test(folded)) ||
      known.some(
        (each) => each.counted.includes('session') || (each.unit !== undefined && units[each.unit].family === 'days'),
      ),
  );
  const hours = numbers.find(
    (each) => each.start > end && each.start - end <= 4 && tokens[each.start]?.sentence === tokens[end]?.sentence,
  );
  const isWorkday = hours?.unit === 'hour' && hours.values.every((each) => each >= 5 * value && each <= 10 * value);
  return isWorkday && !isSpread && supportsNumber(hours, facts);
}

const spreading =
  /^(?:evening|abend|soir|tarde|noche|ser[ae]|serat|noite|avond|week|wochen|hebdom|seman|settiman|wekelijk|self|selbst|auto(?:nom|format)|flex)/;

/** `Une quinzaine de jours`, `quindici giorni`: two weeks, counted with both ends; and what is `fortnightly`. */
function isFortnight(
  { tokens }: Annotated,
  { unit, values, rate, start }: NumberMention,
  { numbers, sides }: FactsIndex,
): boolean {
  // What meets every two weeks does not last two.
  const isEvery = tokens.slice(Math.max(0, start - 2), start).some(({ folded }) => everyWords.test(folded));
  const isSaid = isEvery && rate === undefined && sides.get('rhythm')?.has('fortnightly') === true;
  if (isSaid && ((unit === 'week' && values.includes(2)) || (unit === 'day' && values.some(isTwoWeeks)))) return true;
  const countedAs = (days: number) => (numbers.get(valueKey(days)) ?? []).flatMap(({ mention }) => mention.unit ?? []);
  if (unit === 'day')
    return values.includes(15) && countedAs(14).some((each) => each === 'week' || each === 'fortnight');
  const isTold = (unit === 'week' && values.includes(2)) || (unit === 'fortnight' && values.includes(1));
  return isTold && countedAs(15).includes('day');
}

/** `Cada tres meses` of "every quarter". */
function isEveryQuarter({ tokens }: Annotated, { unit, values, rate, start }: NumberMention, { sides }: FactsIndex) {
  if (unit !== 'month' || !values.includes(3) || rate !== undefined) return false;
  const isEvery = tokens.slice(Math.max(0, start - 2), start).some(({ folded }) => everyWords.test(folded));
  return isEvery && sides.get('rhythm')?.has('quarterly') === true;
}

const everyWords = /^(?:every|each|once|cada|alle|jede[nrs]?|elke|iedere|om|ogni|tou(?:te)?s|per|por|em)$/;

function isTwoWeeks(days: number): boolean {
  return days === 14 || days === 15;
}

/** `Un semestre` of six months. */
function isTermOfMonths({ tokens }: Annotated, { unit, values, end }: NumberMention, { numbers }: FactsIndex): boolean {
  const months = monthsOfTerm(tokens[end]?.folded ?? '');
  if (unit !== 'term' || months === undefined) return false;
  return values.some((value) =>
    (numbers.get(valueKey(value * months * units.month.factor)) ?? []).some(
      ({ mention }) => mention.unit === 'month' || mention.unit === 'quarterYear',
    ),
  );
}

/** How many months a `semestre`, a `trimestre` has. */
export function monthsOfTerm(word: string): number | undefined {
  return monthsOfTerms[word.slice(0, 4)];
}

const monthsOfTerms: Readonly<Record<string, number>> = { seme: 6, trim: 3, cuat: 4, quad: 4 };

/** `De neuf heures du matin à cinq heures de l'après-midi` where the facts say "de 9 h à 17 h". */
function isTimeOfDay(text: Annotated, mention: NumberMention, { clock }: FactsIndex): boolean {
  const { tokens } = text;
  const { unit, values, start, nouns, raw } = mention;
  if (clock.times.size === 0) return false;
  if (isWrittenTime(text, mention, clock) || isSpokenTime(text, mention, clock)) return true;
  if (!openings.has(tokens[start - 1]?.folded ?? '')) return false;
  // `11 h 30`, `11.30`.
  if (unit === 'minute') return values.some((value) => value >= 60 && clock.times.has(value));
  const [, hours, minutes] = /^(\d{1,2})\.([0-5]\d)$/.exec(raw) ?? [];
  if (clock.times.has(Number(hours) * 60 + Number(minutes))) return true;
  const isClock = nouns.length === 0 || halvesOfDay.has(nouns[0] ?? '');
  if (unit !== 'hour' && (unit !== undefined || !isClock)) return false;
  return values.some((value) => [value, value + 12].some((hour) => hour <= 24 && clock.times.has(hour * 60)));
}

/** `6:30 p.m.`, `9.00 Uhr`: the hour and the minutes may be two numbers. */
function isWrittenTime({ text, tokens }: Annotated, { start }: NumberMention, { times }: ClockTimes): boolean {
  const at = tokens[start]?.start ?? 0;
  return clockTimesAt(text).some(
    (time) => time.start <= at && at < time.end && time.minutes.some((minutes) => times.has(minutes)),
  );
}

/** `Half past six`, `halb sieben`, `half zeven`. */
function isSpokenTime({ tokens }: Annotated, { start, values }: NumberMention, { times }: ClockTimes): boolean {
  const before = [tokens[start - 2]?.folded ?? '', tokens[start - 1]?.folded ?? ''].join(' ');
  const [, minutes] = spokenMinutes.find(([words]) => words.test(before)) ?? [];
  if (minutes === undefined) return false;
  return values.some((hour) => [hour, hour + 12].some((each) => times.has(each * 60 + minutes)));
}

const spokenMinutes: readonly (readonly [RegExp, number])[] = [
  [/half past$/, 30],
  [/quarter past$/, 15],
  [/quarter to$/, -15],
  [/viertel nach$|kwart over$/, 15],
  [/viertel vor$|kwart voor$/, -15],
  [/hal[bf]$/, -30],
];

const openings: ReadonlySet<string> = new Set(
  'from to at until till between and de a des da das las les dalle alle tra entre y e et von um ab bis zwischen und van tot om vanaf tussen en desde hasta ate'.split(
    ' ',
  ),
);

const halvesOfDay = new Set(['am', 'pm', 'a', 'p', 'uhr', 'horas', 'heures', 'uur', 'ore']);

/** From one time to another, with or without the break in between. */
function isBetweenTimes({ unit, values, range }: NumberMention, { clock, passages }: FactsIndex): boolean {
  if (unit === undefined || range !== undefined || units[unit].family !== 'time' || clock.spans.size === 0)
    return false;
  const breaks = [0, ...passages.flatMap(breaksIn)];
  return values.some((value) => breaks.some((minutes) => clock.spans.has(value * units[unit].factor + minutes)));
}

/** `Half a year` from April to September. */
function isBetweenMonths({ unit, values, range, rate }: NumberMention, { monthSpans, fields }: FactsIndex): boolean {
  // The months of something else, where the length is stated.
  if (fields.has('duration')) return false;
  const factor = unit === 'month' ? 1 : unit === 'year' ? 12 : undefined;
  if (factor === undefined || range !== undefined || rate !== undefined) return false;
  return values.some((value) => monthSpans.has(value * factor));
}

/** `1/5` for the first of May, where its year is left out. */
function isDayOfMonth({ tokens }: Annotated, { first, form }: NumberMention, { dates }: FactsIndex): boolean {
  if (form !== 'digits') return false;
  return [first, first - 1].some((at) => {
    const day = tokens[at];
    const month = tokens[at + 1];
    if (day === undefined || month?.gap !== '/') return false;
    const [one, other] = [Number(day.text), Number(month.text)];
    return dates.has(keyOfDate({ month: other, day: one })) || dates.has(keyOfDate({ month: one, day: other }));
  });
}

/** The sixth of `in October, from the 2nd to the 6th`, `el día 14`, `le 30`: its month stands elsewhere. */
function isDayApart(text: Annotated, mention: NumberMention, { dates, passages }: FactsIndex): boolean {
  const { form, values, counted, labels, unit, nouns, first, end, start } = mention;
  const wordAt = (at: number) => text.tokens[at]?.folded ?? '';
  const isDay = dayWords.test(wordAt(end + 1)) || /^(?:dia|giorno|jour)$/.test(wordAt(start - 1));
  if (unit !== undefined || (!isDay && labels.length > 0)) return false;
  const isOrdinal = form === 'ordinal' && counted.length === 0;
  const isSaid = nouns.length === 0 && dayArticles.has(wordAt(first - 1));
  if (!isOrdinal && !isDay && !(form === 'digits' && isSaid)) return false;
  const own = monthsIn(text);
  const known = passages.flatMap((passage) => passage.dates.flatMap(({ month }) => month ?? []));
  return values.some((day) => (isDay ? known : own).some((month) => dates.has(keyOfDate({ month, day }))));
}

/** Of whole dates, and by their names alone: "by mid-October, on the 15th". */
function monthsIn({ dates, found }: Annotated): number[] {
  const named = Array.from(found.keys()).flatMap((tag) => (tag.startsWith('month:') ? [Number(tag.slice(6))] : []));
  return [...dates.flatMap(({ month }) => month ?? []), ...named];
}

const dayWords = /^(?:day|tag|tages|jour|dia|giorno|dag)$/;
const dayArticles = new Set(
  'the el il le l dia den dem de op del dal du do au ao al to bis tot from vom van zum'.split(' '),
);

/** "A weekend" of what is called a weekend. */
function isInName({ unit, form }: NumberMention, { passages }: FactsIndex): boolean {
  return (
    form === 'article' && passages.some(({ place, found }) => place === 'name' && found.has(`unit:${unit ?? 'none'}`))
  );
}

/** `A welcome day` is none of a day's length where the facts have "the welcome day". */
function isNamedLength(
  { tokens }: Annotated,
  { form, start, end, unit }: NumberMention,
  { names, passages }: FactsIndex,
): boolean {
  if (unit === undefined || !timeFamilies.has(units[unit].family)) return false;
  // "A year valid" of "2 years valid".
  if (passages.some(({ numbers }) => numbers.some((known) => known.unit === unit))) return false;
  const words = `${tokens[end - 1]?.folded ?? ''} ${tokens[end]?.folded ?? ''}`;
  // `A weekend course` of "Weekend course on Saturday and Sunday".
  const behind = `${tokens[end]?.folded ?? ''} ${tokens[end + 1]?.folded ?? ''}`;
  return form === 'article' && ((end - start >= 2 && names.hasPhrase(words)) || names.hasPhrase(behind));
}
