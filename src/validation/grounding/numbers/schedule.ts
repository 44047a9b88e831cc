import type { Annotated } from '../annotate.ts';
import { eachWords, perWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { ratesIn, type Rate } from './read-rates.ts';
import { units } from './units.ts';
import { daysAWeek } from './weekdays.ts';

/**
 * What a timetable comes to, read once into rates, lengths and spans: `ten weeks: two rehearsals a week, 90 minutes
 * each` are twenty rehearsals, three hours a week and thirty hours.
 */
export function deriveSchedule(passages: readonly Annotated[]): NumberMention[] {
  const read = passages.filter(({ place, numbers }) => !untimed.has(place) && numbers.length <= mostMentions);
  const ratesOf = new Map(read.map((passage) => [passage, ratesIn(passage)]));
  const rates = [...ratesOf.values()].flat().slice(0, mostRates);
  const equal = equalParts(read);
  if (rates.length === 0) return equal;
  const rated = new Set(rates.flatMap(({ mention, length }) => [mention, length]));
  const all = read.flatMap((passage) => passage.numbers.map((mention) => ({ passage, mention })));
  const free = all.filter(({ mention }) => isPlain(mention) && !rated.has(mention));
  // "Apply four weeks before" says nothing of how long it goes on.
  const isBeside = (passage: Annotated, { start }: NumberMention) =>
    passage.place === 'duration' ||
    ratesOf.get(passage)?.some(({ sentence }) => sentence === passage.tokens[start]?.sentence) === true;
  const spans = distinct(
    free.flatMap(({ passage, mention }) =>
      isOf(spanFamilies, mention) && isBeside(passage, mention) ? [mention] : [],
    ),
  );
  const days = read.map(daysAWeek).find((count) => count !== undefined);
  const lengths = distinct(free.flatMap((each) => (isLength(each.passage, each.mention) ? [each.mention] : [])));
  const times = rates.flatMap((rate) => timesOf(rate, lengths));
  const summed = [...times, ...sumsOf(times)];
  const meetings = rates.filter(({ mention }) => mention.unit === undefined);
  const weekly = days === undefined ? [] : summed.flatMap((rate) => weeklyOf(rate, days));
  return [
    ...equal,
    ...weekly,
    ...(days === undefined ? [] : spans.flatMap((span) => daysOf(span, days))),
    ...summed.filter(({ every }) => every === 1).map(({ mention, period }) => ({ ...mention, rate: period })),
    ...[...meetings, ...summed].flatMap((rate) => spans.flatMap((span) => totalOf(rate, span, days))),
  ];
}

/** Four hours a day from Monday to Friday are twenty a week. */
function weeklyOf({ mention, period, every }: Rate, days: number): NumberMention[] {
  return period === 'day' && every === 1 ? [{ ...valued(mention, valueOf(mention) * days), rate: 'week' }] : [];
}

/** Two weeks from Monday to Friday have ten days. */
function daysOf(span: NumberMention, days: number): NumberMention[] {
  return span.unit === 'week' ? [{ ...valued(span, valueOf(span) * days), unit: 'day' }] : [];
}

const untimed: ReadonlySet<string> = new Set(['validity', 'audience', 'prerequisites', 'issuer', 'skills', 'level']);
const spanFamilies: ReadonlySet<string> = new Set(['days', 'months']);
const timeFamily: ReadonlySet<string> = new Set(['time']);
/** What is done each day or week adds up: hours, kilometres, kilograms. */
const amounts: ReadonlySet<string> = new Set(['time', 'length', 'mile', 'mass', 'litre']);
const mostMentions = 60;
const mostRates = 6;
const mostParts = 4;

function isPlain({ range, form, rate, labels }: NumberMention): boolean {
  return range === undefined && form !== 'ordinal' && rate === undefined && labels.every((label) => label === 'part');
}

function isOf(families: ReadonlySet<string>, { unit }: NumberMention): boolean {
  return unit !== undefined && families.has(units[unit].family);
}

function distinct(mentions: readonly NumberMention[]): NumberMention[] {
  const byValue = new Map(mentions.map((each) => [`${valueOf(each)} ${each.unit}`, each]));
  return [...byValue.values()].slice(0, mostParts);
}

function valueOf({ values: [value = 0] }: NumberMention): number {
  return value;
}

/** How long a meeting takes: `90 minutes each`, `of 90 minutes`, `90-minute sessions`. */
function isLength({ tokens }: Annotated, mention: NumberMention): boolean {
  if (!isOf(timeFamily, mention)) return false;
  const { start, end, first } = mention;
  const next = tokens[end + 1];
  const isEach =
    next?.clause === tokens[end]?.clause && (eachWords.has(next?.folded ?? '') || perWords.has(next?.folded ?? ''));
  const isJoined = start === end || tokens[end]?.gap === '-';
  return isEach || isJoined || ofWords.has(tokens[first - 1]?.folded ?? '');
}

const ofWords = new Set('of for lasting de di da von van a zu je jeweils mit with fur zum'.split(' '));

/** The time that a rate takes in its period. */
function timesOf(rate: Rate, lengths: readonly NumberMention[]): Rate[] {
  if (rate.mention.unit !== undefined) return isOf(amounts, rate.mention) ? [rate] : [];
  const own = rate.length === undefined ? lengths : [rate.length];
  return own.map((length) => ({ ...rate, mention: valued(length, valueOf(length) * valueOf(rate.mention)) }));
}

/** `One 90-minute workshop a week and two hours at home a week`: what one sentence gives for each week, together. */
function sumsOf(times: readonly Rate[]): Rate[] {
  const groups = Map.groupBy(times, ({ period, every, sentence }) => `${period} ${every} ${sentence}`);
  return Array.from(groups.values()).flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const minutes = group.reduce((sum, { mention }) => sum + valueOf(mention) * factorOf(mention), 0);
    return [{ ...first, mention: { ...valued(first.mention, minutes), unit: 'minute' as const, isSum: true } }];
  });
}

/** `PT8H` in two equal sessions: four hours each. */
function equalParts(passages: readonly Annotated[]): NumberMention[] {
  const counts = passages.flatMap(({ numbers, tokens }) =>
    numbers.filter(
      (each) =>
        each.unit === undefined &&
        isPlain(each) &&
        tokens.slice(each.start + 1, each.end + 4).some(({ folded }) => equals.test(folded)),
    ),
  );
  const wholes = passages.flatMap(({ place, numbers }) => (place === 'duration' ? numbers : [])).filter(isPlain);
  const [whole, ...others] = distinct(wholes.filter((each) => isOf(timeFamily, each)));
  if (whole === undefined || others.length > 0) return [];
  return counts.map((count) => valued(whole, valueOf(whole) / valueOf(count)));
}

const equals = /^(?:equal|equally|gleich|gleiche|gleichen|iguales|igual|egales|egaux|iguais|uguali|gelijke)$/;

function factorOf({ unit }: NumberMention): number {
  return unit === undefined ? 1 : units[unit].factor;
}

function totalOf({ mention, period, every }: Rate, span: NumberMention, days: number | undefined): NumberMention[] {
  if (span.unit === undefined || units[span.unit].family !== units[period].family) return [];
  // "Daily" from Monday to Friday leaves two days of the week out.
  const left = days !== undefined && period === 'day' && span.unit === 'week' ? days / units.week.factor : 1;
  const times = (valueOf(span) * units[span.unit].factor * left) / (units[period].factor * every);
  if (!Number.isInteger(times) || times < 2) return [];
  const total = { ...mention, values: [valueOf(mention) * times], raw: String(valueOf(mention) * times) };
  // What is held so often may be called a meeting, whatever it is.
  return mention.unit === undefined
    ? [{ ...total, counted: [...mention.counted, ...meetings], rate: undefined }]
    : [{ ...total, nouns: [], counted: [], rate: undefined, share: undefined, isTotal: true }];
}

const meetings = ['session', 'course'];

function valued(mention: NumberMention, value: number): NumberMention {
  return { ...mention, values: [value], raw: String(value), nouns: [], counted: [], share: undefined };
}
