import type { WordLists } from '../words/word-lists.ts';

/** A list with `and`, with commas or with both between its items, as one form. */
export function withOneJoint(words: readonly string[], { logic }: WordLists): string {
  if (words.some((word) => logic.has(word) || /^[()]$/.test(word))) return `listed ${words.join(' ')}`;
  const joined = words.map((word) => (word === ',' ? '&' : word));
  return `listed ${joined.filter((word, index) => word !== '&' || joined[index - 1] !== '&').join(' ')}`;
}
