import { isAscii } from './fold.ts';
import type { ReadSentence } from './read-sentence.ts';

/**
 * Whether a sentence may say something else than it seems to, so that it is worth to be unmasked. Every sentence is
 * asked, so this looks at its words once; it may be wrong only to the safe side.
 */
export function isDisguised(sentence: ReadSentence): boolean {
  const { original, folded, found } = sentence;
  if (found.has('shifted') || found.has('turned') || suspectSigns.test(original)) return true;
  if (!isAscii(folded) && lookAlike.test(folded) && /[a-z]/.test(folded)) return true;
  return hasSuspectWords(sentence);
}

// Escapes; Morse; figures and signs within words; letters on their heads.
const suspectSigns =
  /[%\\][0-9a-fux]|&[#a-z]|[.·•–—-][\s/|]+[.·•–—-]{1,5}[\s/|]+[.·•–—-]|[@$!|+(€](?<=[A-Za-z].)\p{L}|ǝ/u;
const lookAlike = /[\u0180-\u02ff\u0370-\u058f\u1d00-\u1dff\ua700-\ua7ff]/;

/** Letters one by one, codes in pairs, figures among letters, torn words, and words that are too long. */
function hasSuspectWords({ original, folded, words }: ReadSentence): boolean {
  if ((folded.match(tear)?.length ?? 0) > 1 || (figure.test(folded) && hasCodes(words))) return true;
  let letters = 0;
  for (const { text, at } of words) {
    const { length } = text;
    if (length >= shortestBlob && (length >= longestWord || isBlob(original, { text, at }))) return true;
    letters = length === 1 ? letters + 1 : 0;
    if (letters > 4) return true;
  }
  return false;
}

const tear = /[a-z][_-](?=[a-z])/g;
const figure = /[0-9]/;
const shortestBlob = 12;
// Longer words of a language are rare, and seldom in plain letters.
const longestWord = 18;

function hasCodes(words: ReadSentence['words']): boolean {
  let codes = 0;
  let mixed = 0;
  for (const { text } of words) {
    codes = code.test(text) ? codes + 1 : 0;
    if (text.length > 2 && figure.test(text)) mixed += text.length > 7 ? 2 : /[^0-9]/.test(text) ? 1 : 0;
    if (codes > 5 || mixed > 1) return true;
  }
  return false;
}

const code = /^(?:0x)?[0-9a-f]{2,3}$/;

/** Base64 and Base32 have capitals where words have none. */
function isBlob(original: string, { text, at }: { readonly text: string; readonly at: number }): boolean {
  const inPlace = original.slice(at, at + text.length);
  return /[a-z][A-Z]|[A-Z2-7]{12}/.test(inPlace.toLowerCase() === text ? inPlace : original);
}
