import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** What a value is looked up by: floating point must not part 0.1 h from 6 min. */
export function valueKey(value: number): number {
  return Math.round(value * 1e6);
}

/** The same of the values in the base of their unit. */
export function baseKeysOf({ values, unit }: Pick<NumberMention, 'values' | 'unit'>): number[] {
  const factor = unit === undefined ? 1 : units[unit].factor;
  return values.map((value) => valueKey(value * factor));
}

/** By what a mention is found: its values as they are written, and in their base. */
export function keysOf(mention: Pick<NumberMention, 'values' | 'unit'>): ReadonlySet<number> {
  return new Set([...baseKeysOf(mention), ...mention.values.map(valueKey)]);
}
