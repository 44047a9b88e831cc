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

/** In the base of their units where both have one; else as they are written. */
export function isSameValue(claim: NumberMention, fact: NumberMention): boolean {
  const isMeasured = claim.unit !== undefined && fact.unit !== undefined;
  const comparedBy = (mention: NumberMention) => (isMeasured ? baseKeysOf(mention) : mention.values.map(valueKey));
  const [claimed, known] = [comparedBy(claim), comparedBy(fact)];
  // `1.500` is a thousand or one and a half, but the same of both: 1.500 tonnes are no 1.500 kg.
  const isEither = claim.values.length > 1 && claim.values.join() === fact.values.join();
  return claimed.some((key, reading) => (isEither ? known[reading] === key : known.includes(key)));
}
