import type { ReadSentence } from './read-sentence.ts';
import type { Word } from './lexicon.ts';

/**
 * Whether a sentence may say something else than it seems to, so that it is worth to be unmasked. Every sentence is
 * asked, so this looks at its words once; it may be wrong only to the safe side.
 */
export function isDisguised(sentence: ReadSentence): boolean {
  const { original, folded, found } = sentence;
  if (found.has('shifted') || found.has('turned') || suspectSigns.test(original)) return true;
  if (!sentence.isAscii && lookAlike.test(folded) && /[a-z]/.test(folded)) return true;
  return hasSuspectWords(sentence);
}

// Escapes; Morse; figures and signs within words; letters on their heads.
const suspectSigns =
  /[%\\][0-9a-fux]|&[#a-z]|[.·•–—-][\s/|]+[.·•–—-]{1,5}[\s/|]+[.·•–—-]|[@$!|+(€](?<=[A-Za-z].)\p{L}|ǝ/u;
const lookAlike = /[\u0180-\u02ff\u0370-\u058f\u1d00-\u1dff\ua700-\ua7ff]/;

/** Letters one by one, codes in pairs, figures among letters, torn words, and words that are too long. */
function hasSuspectWords(sentence: ReadSentence): boolean {
  const { folded, words } = sentence;
  if ((folded.match(tear)?.length ?? 0) > 1 || (figure.test(folded) && hasCodes(sentence))) return true;
  let letters = 0;
  for (const word of words) {
    const length = word.end - word.at;
    if (length >= shortestBlob && (length >= longestWord || isBlob(sentence, word))) return true;
    letters = length === 1 ? letters + 1 : 0;
    if (letters > 4) return true;
  }
  return false;
}

const tear = /(?<=[a-z])[_-](?=[a-z])/g;
const figure = /[0-9]/;
const shortestBlob = 12;
// Longer words of a language are rare, and seldom in plain letters.
const longestWord = 18;

function hasCodes({ folded, words }: ReadSentence): boolean {
  let codes = 0;
  let mixed = 0;
  for (const { at, end } of words) {
    const length = end - at;
    codes = length <= 5 && code.test(folded.slice(at, end)) ? codes + 1 : 0;
    if (length > 2 && hasFigure(folded, at, end))
      mixed += length > 7 ? 2 : /[^0-9]/.test(folded.slice(at, end)) ? 1 : 0;
    if (codes > 5 || mixed > 1) return true;
  }
  return false;
}

const code = /^(?:0x)?[0-9a-f]{2,3}$/;

function hasFigure(folded: string, at: number, end: number): boolean {
  for (let index = at; index < end; index += 1) if (isFigure(folded.charCodeAt(index))) return true;
  return false;
}

function isFigure(charCode: number): boolean {
  return charCode >= 0x30 && charCode <= 0x39;
}

/** Base64 and Base32 have capitals where words have none. */
function isBlob({ original, folded }: ReadSentence, { at, end }: Word): boolean {
  const inPlace = original.slice(at, end);
  return /[a-z][A-Z]|[A-Z2-7]{12}/.test(inPlace.toLowerCase() === folded.slice(at, end) ? inPlace : original);
}
