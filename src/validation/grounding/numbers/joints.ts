import type { Tagged } from '../tag.ts';
import { andWords } from '../words/and-words.ts';

/** Whether a token goes on with a list: behind an "and" or a comma. */
export function isJointAt({ tokens }: Pick<Tagged, 'tokens'>, index: number): boolean {
  const before = tokens[index - 1]?.folded ?? '';
  return andWords.has(before) || before === 'plus' || /^\s?[,;:(–—]/.test(tokens[index]?.gap ?? '');
}

/** `one`, `a`, `eine` where it can count: an article, and no part of a longer number. */
export function isOneAt({ tokens, vocabularies }: Pick<Tagged, 'tokens' | 'vocabularies'>, index: number): boolean {
  const { folded = '' } = tokens[index] ?? {};
  return vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'article');
}
