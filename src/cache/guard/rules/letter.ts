import { sameWordsRule } from './text-rule.ts';

/** Every single letter and every word with a sign is in both: C, C++ and C#, Category C and CE, Class A and B. */
export const letterRule = sameWordsRule('letter', (word) => /^\p{L}$|[+#*@/^_\\]/u.test(word));
