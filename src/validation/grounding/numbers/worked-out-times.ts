import type { FactsIndex } from '../facts-index.ts';
import { readClockTimes } from './clock-times.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

// Lengths of time that facts come to by one step.

/** `Zes dagdelen` of six meetings that take half a day. */
export function isHalfDays({ unit, values }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== 'halfDay') return false;
  return passages.some(({ numbers }) =>
    numbers.some(({ unit: own, values: [count = 0], end, form }, index) => {
      const half = numbers[index + 1];
      const isHalf =
        (half?.unit === 'day' && half.values[0] === 0.5) || (half?.unit === 'halfDay' && half.values[0] === 1);
      return own === undefined && form !== 'ordinal' && values.includes(count) && isHalf && half.start - end <= 4;
    }),
  );
}

/** `Cinco dias` of five blocks, `um bloco por dia`. */
export function isOneEach({ unit, values, rate }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit === undefined || rate !== undefined || !periods.has(unit)) return false;
  const counts = passages.flatMap(({ numbers }) =>
    numbers.filter(
      (each) =>
        each.unit === undefined &&
        each.form !== 'ordinal' &&
        each.form !== 'article' &&
        values.includes(each.values[0] ?? 0),
    ),
  );
  if (counts.length === 0) return false;
  return passages.some(({ tokens, starting }) =>
    tokens.some(({ folded, clause }, at) => {
      const noun = tokens[at + 1];
      const isPer = noun?.clause === clause && each.test(tokens[at + 2]?.folded ?? '');
      const isPeriod = [3, 4].some((step) => (starting.get(at + step) ?? []).some(({ tag }) => tag === `unit:${unit}`));
      if (!ones.test(folded) || !isPer || !isPeriod) return false;
      return counts.some(({ nouns }) =>
        nouns.some((counted) => isAkin(counted, noun.folded) || counted.startsWith(noun.folded.slice(0, 4))),
      );
    }),
  );
}

const periods: ReadonlySet<string> = new Set(['day', 'week', 'month']);
const ones = /^(?:one|ein|eine|un|une|una|um|uma|een|1)$/;
const each = /^(?:a|an|per|each|every|pro|je|jede[nrs]?|am|in|par|chaque|por|al?|cada|alla|ogni|elke?|iedere?)$/;

/** Seven hours from ten to six, with an hour's break. */
export function isWithoutPause({ unit, values }: NumberMention, { passages }: FactsIndex): boolean {
  if (unit !== 'hour' && unit !== 'minute') return false;
  return passages.some((passage) => {
    const { tokens, numbers } = passage;
    if (!passage.tokens.some(({ folded }) => pauses.test(folded))) return false;
    const breaks = numbers.flatMap((each) => {
      const near = tokens.slice(Math.max(0, each.start - 4), each.end + 4);
      const isBreak = near.some(
        (token) => token.sentence === tokens[each.start]?.sentence && pauses.test(token.folded),
      );
      return isBreak && (each.unit === 'hour' || each.unit === 'minute')
        ? [(each.values[0] ?? 0) * units[each.unit].factor]
        : [];
    });
    const { spans } = readClockTimes(passage);
    return breaks.some((pause) => values.some((value) => spans.has(value * units[unit].factor + pause)));
  });
}

const pauses = /^(?:break|lunchbreak|pause|mittagspause|pausa|descans|interval|intervall|pauze|lunchpauze|middagpauze)/;
