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

/**
 * What the words around a word tell of its language: English has no endings of cases, but `Carolina Market` beside Carol
 * Marks; in those that have many, a name that is also a word elsewhere is none with such an ending.
 */
export function createCaseTests(text: string): CaseTests {
  const known = new Map<number, string | undefined>();
  const languageAt = (start: number) => {
    const block = Math.floor(start / blockLength);
    if (known.has(block)) return known.get(block);
    const from = (block - 1) * blockLength;
    const found = detectLanguage(text.slice(Math.max(0, from), from + 3 * blockLength));
    known.set(block, found);
    return found;
  };
  return {
    hasNoCases: ({ start, text: word }) => /^[a-z]+$/i.test(word) && languageAt(start) === 'en',
    hasCases: ({ start }) => manyCases.has(languageAt(start) ?? ''),
  };
}

export type CaseTests = {
  readonly hasNoCases: (word: Word) => boolean;
  readonly hasCases: (word: Word) => boolean;
};

const manyCases = new Set('pl cs hr hu fi et lt lv eu tr'.split(' '));

// Of three such blocks, all that is looked at for a language, the word stands in the middle one.
const blockLength = 100;

function isSure(spelling: string, shared: number): boolean {
  return shared >= 5 || (shared >= 4 && shared >= spelling.length - 1);
}
