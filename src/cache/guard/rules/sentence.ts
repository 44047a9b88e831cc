import type { TextReading } from '../read-text.ts';
import type { TextRule } from './text-rule.ts';

/** A word behind an abbreviation begins a sentence in both or in neither: `a B.Sc. Nursing counts`, `a B.Sc. nursing counts`. */
export const sentenceRule: TextRule = {
  name: 'sentence',
  objects: (one, other) => isEndedIn(one, other) || isEndedIn(other, one),
};

function isEndedIn({ toldByMarks: { ends } }: TextReading, { toldByMarks: other }: TextReading): boolean {
  return [...ends.begin].some((word) => other.ends.goOn.has(word) && !other.ends.begin.has(word));
}
