import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFirstLevel } from './first-level.ts';
import { countsRequirements } from './counts-requirements.ts';
import { isDerived } from './derived.ts';
import { isDistanceRun } from './distance-run.ts';
import { isOthersOfField } from './others-of-field.ts';
import { isShareOfLength } from './share-of-length.ts';
import { countsItemsAlike } from './items-alike.ts';
import { isNextAttempt } from './repeated.ts';
import { isSharedEvenly } from './shared-evenly.ts';
import type { NumberMention } from './number-mention.ts';
import { isAheadOfPlace } from './rests.ts';

/** Whether a number follows from the facts by a small sum or a count that they do not make themselves. */
export function isReckoned(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return (
    isFirstLevel(text, mention, facts) ||
    countsRequirements(text, mention, facts) ||
    isDistanceRun(text, mention, facts) ||
    isOthersOfField(text, mention, facts) ||
    isShareOfLength(text, mention, facts) ||
    countsItemsAlike(text, mention, facts) ||
    isNextAttempt(text, mention, facts) ||
    isSharedEvenly(text, mention, facts) ||
    isAheadOfPlace(text, mention, facts) ||
    isDerived(text, mention, facts)
  );
}
