import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { WordLists } from './word-lists.ts';

/** The lists of a language, or undefined where there are none: then only equal folded texts are equal. */
export function listsOf(locale: string): WordLists | undefined {
  return lists.get(locale.split('-')[0]?.toLowerCase() ?? '');
}

const lists = new Map<string, WordLists>([
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['de', german],
  ['pt', portuguese],
  ['it', italian],
  ['nl', dutch],
]);
