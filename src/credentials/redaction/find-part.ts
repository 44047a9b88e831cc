import { emptyWords } from './empty-words.ts';
import { findChanged, findInCase, findInflected } from './find-inflected.ts';
import { findNear, type NearPart } from './find-near.ts';
import type { NameBook, NamePart } from './name-book.ts';
import { foldWord, type Word } from './words.ts';

/** Finds the part of a name that a word is, in its own form or another; each word is looked up once. */
export function createPartFinder(book: NameBook): PartFinder {
  return {
    findPart: remember(({ text }) => {
      const folded = foldWord(text);
      // `This` is no genitive of Thi.
      return book.parts.get(folded) ?? (emptyWords.has(folded) ? undefined : findInflected(folded, book));
    }),
    findChanged: remember(({ text }) => findChanged(foldWord(text), book)),
    findInCase: remember(({ text }) => findInCase(foldWord(text), book)),
    findNear: remember((word) => findNear(word, book)),
  };
}

export type PartFinder = {
  readonly findPart: (word: Word) => NamePart | undefined;
  /** The part that a word is in a case with another stem, in languages that have such cases. */
  readonly findChanged: (word: Word) => NamePart | undefined;
  /** The same in a language that is known to have many cases. */
  readonly findInCase: (word: Word) => NamePart | undefined;
  /** The part whose stem the word shares: a guess. */
  readonly findNear: (word: Word) => NearPart | undefined;
};

function remember<Found>(find: (word: Word) => Found): (word: Word) => Found {
  const known = new Map<string, Found>();
  return (word) => {
    const before = known.get(word.text);
    if (before !== undefined || known.has(word.text)) return before as Found;
    const found = find(word);
    if (known.size < mostKnown) known.set(word.text, found);
    return found;
  };
}

const mostKnown = 10_000;
