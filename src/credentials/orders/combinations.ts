import type { ReadSentence } from './read-sentence.ts';

export function scoreCombinations(_sentence: ReadSentence): number {
  return 0;
}
