import { sameWordsRule } from './text-rule.ts';

/** Every limit is in both: at least 66 %, more than 66 %, less than 66 % and 66 % are four things. */
export const boundRule = sameWordsRule('bound', (word) => /^[≥≤<>±~]$/u.test(word));
