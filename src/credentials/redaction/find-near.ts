import type { NameBook, NamePart } from './name-book.ts';
import { detectLanguage } from './neutral-words.ts';
import { foldWord, isCapitalized, type Word } from './words.ts';

/**
 * The part of a name whose stem a word shares, in languages whose cases are not in the table of endings: `Jāņa` of
 * Jānis, `Pawłowi` of Paweł. Alone it would be a guess: it counts beside another part of the same name.
 */
export function findNear(word: Word, { byStart }: NameBook): NearPart | undefined {
  if (!isCapitalized(word.text)) return undefined;
  const folded = foldWord(word.text);
  let nearest: NearPart | undefined;
  for (const length of [2, 3]) {
    for (const { spelling, part } of byStart.get(folded.slice(0, length)) ?? []) {
      const shared = sharedStart(folded, spelling);
      const isNear = shared >= leastShared(spelling, folded) && folded.length - shared <= longestEnding;
      if (isNear && shared > (nearest?.shared ?? 0)) nearest = { part, shared, isSure: isSure(spelling, shared) };
    }
  }
  return nearest;
}

export type NearPart = {
  readonly part: NamePart;
  readonly shared: number;
  /** Whether so much is shared that the word beside it may share less. */
  readonly isSure: boolean;
};

/** English has no such endings, but `Carolina Market` beside Carol Marks. */
export function hasNoCases(text: string, { start, end, text: word }: Word): boolean {
  return /^[a-z]+$/i.test(word) && detectLanguage(text.slice(Math.max(0, start - 150), end + 150)) === 'en';
}

const longestEnding = 4;

/** All but two letters of the name, `Marka` of Marek; of `Ona` two, where the word is longer: `Onos`. */
function leastShared(spelling: string, folded: string): number {
  return spelling.length <= 3 && folded.length > spelling.length ? 2 : Math.max(3, spelling.length - 2);
}

function isSure(spelling: string, shared: number): boolean {
  return shared >= 5 || (shared >= 4 && shared >= spelling.length - 1);
}

function sharedStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}
