import { sameWordsRule } from './text-rule.ts';

/** What one text denies or leaves open, the other does: with and without the quiz, `and` and `or`. */
export const negationRule = sameWordsRule(
  'negation',
  (word, { lists }) => lists.negations.has(word) || lists.logic.has(word),
);
