import { sameWordsRule } from './text-rule.ts';

/** Every word for a rank is in both: Associate and Professional, Beginner and Advanced, Lead and Internal Auditor. */
export const levelRule = sameWordsRule('level', (word, { lists }) => lists.ranks.has(word));
