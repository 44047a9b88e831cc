import type { FactsIndex } from './facts-index.ts';
import { oncePerObject } from './once-per-object.ts';

/** What a rule reads from the facts, for all fields of a text at once. */
export function oncePerFacts<Answer extends object>(
  read: (facts: FactsIndex) => Answer,
): (facts: FactsIndex) => Answer {
  return oncePerObject(read);
}
