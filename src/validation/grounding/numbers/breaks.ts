import type { Annotated } from '../annotate.ts';
import { units } from './units.ts';

/** How many minutes the breaks of a passage take: `with a one-hour break`, `con pausa de una hora`. */
export function breaksIn({ tokens, numbers }: Annotated): number[] {
  return numbers.flatMap(({ unit, values: [value = 0], range, start, end, rate }) => {
    if (unit === undefined || units[unit].family !== 'time' || range !== undefined || rate !== undefined) return [];
    const near = tokens.slice(Math.max(0, start - reach), end + 1 + reach);
    const isBreak = near.some(({ folded, clause }) => clause === tokens[end]?.clause && pauses.test(folded));
    return isBreak ? [value * units[unit].factor] : [];
  });
}

/** In words: `pausa para o almoço de uma hora`. */
const reach = 4;
export const pauses =
  /^(?:breaks?|lunch|pausen?|pauses?|pausas?|paus[ae]|mittagspause|kaffeepause|descanso|almuerzo|almoco|intervall?o|lunchpauze|pauzes?|middagpauze|recess)$/;
