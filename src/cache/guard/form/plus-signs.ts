import type { WordLists } from '../words/word-lists.ts';

/**
 * A plus between two words as the word for it: `Vídeo + montaje`, `Written exam (2 hours) + practical exam`. A sign right
 * behind a word or a number is part of a name or a bound (`C++`, `A+`, `40+`), and some names are also typed with a space
 * before it: `CompTIA Network +`.
 */
export function withPlainPlus(text: string, { and }: WordLists): string {
  if (!text.includes(' + ') || named.test(text)) return text;
  const [word] = and;
  return word === undefined ? text : text.replace(between, ` ${word} `);
}

/** In front of a small letter: `Erasmus + Projects` may have the sign in its name. */
const between = /(?<=(?:^|[^\p{L}\p{N}+])\p{L}\p{Ll}{2,}|\)) \+ (?=\p{Ll}{3})/gu;
/** Products whose name ends in a plus; of exams these are words that a title may begin with. */
const named =
  /CompTIA|Notepad|(?<!\p{L})(?:Security|Network|Networks|Server|Linux|Cloud|Data|Project|PenTest|Tech|Google|Disney|Canal|Apple TV|Discovery|Paramount|Bac|bac|\p{Lu}) \+/u;
