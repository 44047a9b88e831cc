import type { FactsIndex } from './facts-index.ts';

/** What a rule reads from the facts, for all fields of a text at once. */
export function oncePerFacts<Answer extends object>(
  read: (facts: FactsIndex) => Answer,
): (facts: FactsIndex) => Answer {
  const known = new WeakMap<FactsIndex, Answer>();
  return (facts) => {
    const before = known.get(facts);
    if (before !== undefined) return before;
    const answer = read(facts);
    known.set(facts, answer);
    return answer;
  };
}
