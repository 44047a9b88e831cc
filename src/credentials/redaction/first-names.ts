import firstNames from './first-names.json' with { type: 'json' };
import { foldWord } from './words.ts';

/** Whether a word is somebody's first name in some language, as some words are, too: `Jane`, `Mei-Ling`, `Mark`. */
export function isFirstName(word: string): boolean {
  return word.split('-').every((part) => known.has(foldWord(part)));
}

const known: ReadonlySet<string> = new Set(firstNames);
