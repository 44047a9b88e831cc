import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isNetOfBreak } from './net-of-break.ts';
import { isNextInRow } from './next-in-row.ts';
import type { NumberMention } from './number-mention.ts';
import { isOneAndOther } from './one-and-other.ts';
import { isPartWithUnit } from './part-with-unit.ts';

/** Whether what a text tells beside a number makes it out: the days before, the one and the other, the break, the whole. */
export function isToldBeside(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isNextInRow(text, mention, facts) ||
    isOneAndOther(text, mention, facts) ||
    isPartWithUnit(text, mention, facts) ||
    isNetOfBreak(text, mention, facts)
  );
}
