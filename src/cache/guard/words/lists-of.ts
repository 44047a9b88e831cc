import { english } from './english.ts';
import type { WordLists } from './word-lists.ts';

/** The lists of a language, or undefined where there are none: then only equal folded texts are equal. */
export function listsOf(locale: string): WordLists | undefined {
  return lists.get(locale.split('-')[0]?.toLowerCase() ?? '');
}

const lists = new Map<string, WordLists>([['en', english]]);
