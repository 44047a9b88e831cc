import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** `exam: 165 of 240 points` as `exam. 165 of 240 points`. */
export function withPointsApart(words: readonly string[], { outOf }: WordLists): string[] {
  return words.map((word, index) => {
    const [points, of = '', total] = words.slice(index + 1, index + 4);
    return word === ':' && isAmount(points) && outOf.has(of) && isAmount(total) ? '.' : word;
  });
}
