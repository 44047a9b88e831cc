import type { NameBook, NamePart } from './name-book.ts';
import { detectLanguage } from './neutral-words.ts';
import { foldWord, isCapitalized, type Word } from './words.ts';

/**
 * The part of a name whose stem a word shares, in languages whose cases are not in the table of endings: `Jāņa` of
 * Jānis, `Pawłowi` of Paweł. Alone it would be a guess: it counts beside another part of the same name.
 */
export function findNear(word: Word, { stems }: NameBook): NearPart | undefined {
  if (!isCapitalized(word.text)) return undefined;
  const folded = foldWord(word.text);
  const least = Math.max(2, folded.length - longestEnding);
  for (let shared = folded.length; shared >= least; shared -= 1) {
    const found = stems.get(folded.slice(0, shared));
    // Of a short name two letters are shared only by a longer word, `Onos` of Ona, or one in a case: `Ewy` of Ewa.
    if (found === undefined || (shared === 2 && !isLonger(folded, found.spelling))) continue;
    return { part: found.part, isSure: isSure(found.spelling, shared) };
  }
  return undefined;
}

function isLonger(folded: string, spelling: string): boolean {
  return folded.length > spelling.length || (/^..a$/u.test(spelling) && /^..[eiouy]$/u.test(folded));
}

const longestEnding = 4;

export type NearPart = {
  readonly part: NamePart;
  /** Whether so much is shared that the word beside it may share less. */
  readonly isSure: boolean;
};

/** Whether a word is English by the words around it: that has no such endings, but `Carolina Market` beside Carol Marks. */
export function createCaseTest(text: string): (word: Word) => boolean {
  const isEnglish = new Map<number, boolean>();
  return ({ start, text: word }) => {
    if (!/^[a-z]+$/i.test(word)) return false;
    const block = Math.floor(start / blockLength);
    const known = isEnglish.get(block);
    if (known !== undefined) return known;
    const from = (block - 1) * blockLength;
    const found = detectLanguage(text.slice(Math.max(0, from), from + 3 * blockLength)) === 'en';
    isEnglish.set(block, found);
    return found;
  };
}

// Of three such blocks, all that is looked at for a language, the word stands in the middle one.
const blockLength = 100;

function isSure(spelling: string, shared: number): boolean {
  return shared >= 5 || (shared >= 4 && shared >= spelling.length - 1);
}
