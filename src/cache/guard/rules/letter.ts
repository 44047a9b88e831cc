import { sameWordsRule } from './text-rule.ts';

/** Every single letter that is no word (é, è, à) and every word with a sign is in both: C, C++ and C#, Category C and CE, Class A and B. */
export const letterRule = sameWordsRule(
  'letter',
  (word, { lists }) => /^[^\P{L}éèàÉÈÀ]$|[+#*@/^_\\]/u.test(word) && !lists.relations.has(word),
);
