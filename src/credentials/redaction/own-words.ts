import { isCompactScript } from './name-book.ts';
import { foldWord, wordsOf } from './words.ts';

/** Whether a folded word is one of what the credential and its issuer are called, without the holder's name. */
export type IsOwnWord = (word: string) => boolean;

/** Whether what the credential and its issuer are called has a word; asked only where a tag has a name in it. */
export function createOwnTest(titlesOf: () => readonly string[]): IsOwnWord {
  let own: readonly string[] | undefined;
  let words: ReadonlySet<string>;
  return (word) => {
    if (own === undefined) {
      own = titlesOf();
      words = new Set(own.flatMap((title) => wordsOf(title).map(foldWord)));
    }
    return words.has(word) || (isCompactScript(word) && own.some((title) => title.includes(word)));
  };
}
