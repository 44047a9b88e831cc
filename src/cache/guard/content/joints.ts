import type { WordLists } from '../words/word-lists.ts';

/**
 * A list with `and`, with commas or with both between its items, as one form; its items in one order where it ends the
 * sentence and each is one word, so that no word in front or behind could be said of one of them or of all.
 */
export function withOneJoint(words: readonly string[], lists: WordLists): string {
  if (words.some((word) => lists.logic.has(word) || /^[()]$/.test(word))) return `listed ${words.join(' ')}`;
  const joined = words.map((word) => (word === ',' ? '&' : word));
  const plain = joined.filter((word, index) => word !== '&' || joined[index - 1] !== '&');
  return `listed ${withSortedEnd(plain, lists).join(' ')}`;
}

function withSortedEnd(words: readonly string[], lists: WordLists): readonly string[] {
  let start = words.length - 1;
  while (words[start - 1] === '&') start -= 2;
  const items = words.slice(start).filter((word) => word !== '&');
  const isPlain = items.every((item) => /^\p{L}+$/u.test(item) && !isBound(item, lists));
  if (start < 0 || items.length < 2 || !isPlain || !opens(words[start - 1], start, lists)) return words;
  return [
    ...words.slice(0, start),
    ...items
      .toSorted()
      .flatMap((item) => ['&', item])
      .slice(1),
  ];
}

function isBound(word: string, { leaning, ranks, relations }: WordLists): boolean {
  return leaning.has(word) || ranks.has(word) || relations.has(word);
}

/** Whether what stands before a list binds all of it alike, and is said of none of its items alone: parents of teenagers and teachers. */
function opens(word: string | undefined, start: number, { relations, listing, tells }: WordLists): boolean {
  if (word === undefined || word === ':' || listing.has(word) || tells.has(word) || /^(?:tells|does)_/.test(word))
    return true;
  return start === 1 && relations.has(word) && !ranging.has(word);
}

/** `from A to B` is another range than `from B to A`. */
const ranging = new Set('from to de a da di van tot von bis à zu up than until'.split(' '));
