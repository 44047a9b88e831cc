import { isCondition } from './absence.ts';
import type { Annotated } from './annotate.ts';
import { isLeastOfEach, isOfBound } from './denied-content.ts';
import { isMereNeed } from './denied-need.ts';
import { isOfExaminer } from './denied-of-examiner.ts';
import { isEmptyNegator } from './empty-negators.ts';
import type { Found } from './phrases.ts';
import { conditions } from './words/denial-words.ts';

type Place = Pick<Found, 'first' | 'last'>;

/** Whether a negator denies nothing of what stands around it: a need, a bound, a condition, what somebody else has not done. */
export function deniesNothing(passage: Annotated, { first, last }: Place, isReplacing: boolean): boolean {
  return (
    isEmptyNegator(passage, first, isReplacing) ||
    isConditional(passage, first) ||
    isMereNeed(passage, { first, last }) ||
    isOfExaminer(passage, first) ||
    isCondition(passage, first) ||
    isLeastOfEach(passage, last) ||
    isOfBound(passage, last)
  );
}

/** "Not before the test is passed" denies nothing for good. */
function isConditional({ tokens }: Annotated, index: number): boolean {
  const sentence = tokens[index]?.sentence;
  for (let at = index + 1; at <= index + 10 && tokens[at]?.sentence === sentence; at += 1) {
    if (conditions.has(tokens[at]?.folded ?? '')) return true;
  }
  return false;
}
