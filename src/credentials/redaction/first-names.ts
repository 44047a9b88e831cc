import firstNames from './first-names.json' with { type: 'json' };
import { foldWord } from './words.ts';

/** Whether a word is somebody's first name in some language, as some words are, too: `Jane`, `Jean-Luc`, `Mark`. */
export function isFirstName(word: string): boolean {
  return known.has(foldWord(word)) || word.split('-').every((part) => known.has(foldWord(part)));
}

/** Whether it is as likely a place, a club or a product when it stands alone: `Well done, Paris!`, `Jordan`. */
export function isAlsoPlace(word: string): boolean {
  return places.has(foldWord(word));
}

const known: ReadonlySet<string> = new Set(firstNames);
const places: ReadonlySet<string> = new Set(
  `paris london florence georgia jordan sydney austin chelsea brooklyn israel kenya asia america santiago milano roma siena
  verona vienna carolina virginia dakota montana savannah lorraine jackson houston madison lyon delta alpha apollo atlas maya
  romeo jasper pascal nova aurora juventus torino natale barcelona troy geneva adelaide alexandria valencia`.split(
    /\s+/,
  ),
);
