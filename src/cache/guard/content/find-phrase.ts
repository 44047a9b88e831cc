import type { PhraseList } from '../words/word-lists.ts';

/** The longest phrase of a list that stands at a place, and where it ends. */
export function findPhrase(words: readonly string[], start: number, phrases: PhraseList): Found | undefined {
  const found = phrases
    .get(words[start] ?? '')
    ?.find((phrase) => phrase.words.every((word, offset) => words[start + offset] === word));
  return found === undefined ? undefined : { canonical: found.canonical, end: start + found.words.length };
}

type Found = { readonly canonical: string; readonly end: number };
