import { tokenAt } from '../reading.ts';
import type { Tagged } from '../tag.ts';
import type { DateMention } from './date-mention.ts';
import { andWords } from '../words/and-words.ts';

/** The 5 and 12 of `5, 12 and 19 October 2024`. */
export function daysListed(
  { tokens }: Tagged,
  { year, month, day, first, last }: DateMention,
  used: ReadonlySet<number>,
): DateMention[] {
  const days: DateMention[] = [];
  if (month === undefined) return days;
  if (day === undefined) return daysBehind(tokens, { year, month, last }, used);
  let next = first;
  for (let index = first - 1; index >= Math.max(0, first - mostListed); index -= 1) {
    const token = tokenAt(tokens, index);
    if (token.kind === 'word' && (andWords.has(token.folded) || besideListed.test(token.folded))) continue;
    const isListed = next - index > 1 || tokenAt(tokens, next).gap.includes(',');
    // `10., 17. und 24. Januar`.
    const isJoined = isListed && /^\.?,? ?$/.test(tokenAt(tokens, index + 1).gap);
    if (token.kind !== 'number' || used.has(index) || !isJoined || !isDay(Number(token.text))) break;
    days.push({ year, month, day: Number(token.text), first: index, last: index });
    next = index;
  }
  return days;
}

/** The days of `October 2024: 5, 12 and 19`. */
function daysBehind(
  tokens: Tagged['tokens'],
  { year, month, last }: Pick<DateMention, 'year' | 'month' | 'last'>,
  used: ReadonlySet<number>,
): DateMention[] {
  const days: DateMention[] = [];
  if (!/^(?::\s?|\s?\()$/.test(tokens[last + 1]?.gap ?? '')) return days;
  for (let index = last + 1; index <= last + mostListed; index += 1) {
    const token = tokens[index];
    if (token?.kind === 'word' && andWords.has(token.folded)) continue;
    const isListed = index === last + 1 || /^,? $/.test(token?.gap ?? '');
    if (token?.kind !== 'number' || used.has(index) || !isListed || !isDay(Number(token.text))) break;
    days.push({ year, month, day: Number(token.text), first: index, last: index });
  }
  // One alone may count something, and several what stands behind them: "October 2024: 5 evenings", ": 4 and 6 hours".
  return days.length > 1 && !countsSomething(tokens, days) ? days : [];
}

function countsSomething(tokens: Tagged['tokens'], days: readonly DateMention[]): boolean {
  const behind = tokens[(days.at(-1)?.last ?? 0) + 1];
  return behind?.kind === 'word' && behind.gap === ' ';
}

const mostListed = 12;
/** Articles and weekdays: `sabato 12 e domenica 13 aprile`. */
const besideListed =
  /^(?:the|of|del|dell|il|al|le|el|los|den|dem|am|vom|de|do|dia|[a-z]*(?:day|tag|dag)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|segunda|terca|quarta|quinta|sexta)$/;

/** A year that stands once, behind the last of several dates: `from 3 March to 14 April 2025`. */
export function withYears({ tokens }: Tagged, dates: readonly DateMention[]): DateMention[] {
  return dates.map((date, index) => {
    const next = dates.slice(index + 1, index + 3).find(({ year, month }) => year !== undefined && month !== undefined);
    const isNear = next !== undefined && next.first - date.last <= nearby;
    if (date.year !== undefined || date.month === undefined || !isNear) return date;
    return tokens[date.last]?.sentence === tokens[next.first]?.sentence ? { ...date, laterYear: next.year } : date;
  });
}

const nearby = 6;

export function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}
