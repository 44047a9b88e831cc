import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { supportsNumber } from './support.ts';
import { units } from './units.ts';

/** "Led a group over twelve kilometres", "99 % accuracy over 200 items": what it went on for, and no more than that. */
export function isCovered({ tokens }: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const { qualifier, unit, first } = mention;
  if (qualifier !== 'over' || tokens[first]?.folded !== 'over') return false;
  const before = tokens[first - 1]?.folded ?? '';
  const isLed = unit !== undefined && units[unit].family === 'length' && led.test(before);
  const isRated = unit === undefined && rated.test(before);
  return (isLed || isRated) && supportsNumber({ ...mention, qualifier: undefined }, facts);
}

/** Whom somebody leads or takes along, and what is carried. */
const led =
  /^(?:groups?|teams?|part(?:y|ies)|runners?|riders?|walkers?|hikers?|cyclists?|guests?|them|horses?|loads?)$/;
const rated = /^(?:accuracy|precision|average|rates?|scores?|consistency)$/;
