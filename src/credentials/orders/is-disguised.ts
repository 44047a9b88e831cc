import { isAscii } from './fold.ts';
import type { ReadSentence } from './read-sentence.ts';

/**
 * Whether a sentence may say something else than it seems to, so that it is worth to be unmasked. Every sentence is
 * asked, so this looks at its words once; it may be wrong only to the safe side.
 */
export function isDisguised({ original, folded, words, found }: ReadSentence): boolean {
  if (found.has('shifted') || found.has('turned')) return true;
  if (suspectSigns.test(original) || (!isAscii(folded) && lookAlike.test(folded) && /[a-z]/.test(folded))) return true;
  let letters = 0;
  let pairs = 0;
  let mixed = 0;
  let torn = 0;
  let end = -1;
  for (const { text, at } of words) {
    letters = text.length === 1 ? letters + 1 : 0;
    pairs = text.length <= 4 && /^(?:0x)?[0-9a-f]{2,3}$/.test(text) ? pairs + 1 : 0;
    if (at === end + 1 && folded[end] === '-') torn += 1;
    if (text.includes('_')) torn += 1;
    if (text.length > 2 && /\d/.test(text) && /\D/.test(text)) mixed += 1;
    if (letters > 4 || pairs > 5 || mixed > 1 || torn > 1 || text.length >= longestWord) return true;
    end = at + text.length;
  }
  return false;
}

// Longer words of a language are rare, and seldom in plain letters.
const longestWord = 18;

// Escapes; Base64, Base32 and hex, which mix their letters as words do not; binary; Morse; figures within words.
const suspectSigns =
  /[%\\][0-9a-fux]|&[#a-z]|(?<![A-Za-z0-9+/_-])(?=[A-Za-z0-9+/_-]{12})[A-Za-z+/_-]{0,40}(?:[a-z][A-Z]|\d)|[A-Z2-7]{16}|[01]{8}|[.·•–—-][\s/|]+[.·•–—-]{1,5}[\s/|]+[.·•–—-]|[A-Za-z][@$!|+(€]\p{L}|ǝ/u;
const lookAlike = /[\u0180-\u02ff\u0370-\u058f\u1d00-\u1dff\ua700-\ua7ff]/;
