import { fold, isAscii } from './fold.ts';
import { turned, unshift } from './stems.ts';

/**
 * Whether a sentence may say something else than it seems to, so that it is worth to be unmasked. Every sentence is
 * asked; it may be wrong only to the safe side.
 */
export function isDisguised(text: string): boolean {
  // Capitals of full width are capitals.
  const original = isAscii(text) ? text : text.normalize('NFKC');
  const folded = fold(text);
  if (suspectSigns.test(original) || turned.test(folded) || unshift(folded) !== undefined) return true;
  if (lookAlike.test(folded) && /[a-z]/.test(folded)) return true;
  return hasSuspectWords({ original, folded });
}

// Escapes; Morse; figures and signs within words; letters on their heads.
const suspectSigns =
  /[%\\][0-9a-fux]|&[#a-z]|[.·•–—-][\s/|]+[.·•–—-]{1,5}[\s/|]+[.·•–—-]|[@$!|+(€](?<=[A-Za-z].)\p{L}|ǝ/u;
const lookAlike = /[\u0180-\u02ff\u0370-\u058f\u1d00-\u1dff\ua700-\ua7ff]/;

type Sentence = { readonly original: string; readonly folded: string };

/** Letters one by one, codes in pairs, figures among letters, torn words, and words that are too long. */
function hasSuspectWords({ original, folded }: Sentence): boolean {
  const words = folded.match(isAscii(folded) ? plainWord : anyWord) ?? [];
  if ((original.match(tear)?.length ?? 0) > 1 || (/[0-9]/.test(folded) && hasCodes(words))) return true;
  let letters = 0;
  for (const word of words) {
    if (word.length >= longestWord || (word.length >= shortestBlob && isBlob(original, word))) return true;
    letters = word.length === 1 ? letters + 1 : 0;
    if (letters > 4) return true;
  }
  return false;
}

const plainWord = /\w+/g;
const anyWord = /[\p{L}\p{N}\p{M}_]+/gu;
// In German names of prizes words with capitals stand together: `Gottfried-Silbermann-Brief`.
const tear = /(?<=\p{Ll})[_-](?=\p{Ll})|(?<=\p{Lu})[_-](?=\p{Lu}{2}|\p{Ll})/gu;
const shortestBlob = 12;
// Longer words of a language are rare, and seldom in plain letters.
const longestWord = 18;

function hasCodes(words: readonly string[]): boolean {
  let codes = 0;
  let mixed = 0;
  for (const word of words) {
    codes = code.test(word) ? codes + 1 : 0;
    if (word.length > 2 && /[0-9]/.test(word)) mixed += word.length > 7 ? 2 : /[^0-9]/.test(word) ? 1 : 0;
    if (codes > 5 || mixed > 1) return true;
  }
  return false;
}

const code = /^(?:0x)?[0-9a-f]{2,3}$/;

/** Base64 and Base32 have capitals where words have none. */
function isBlob(original: string, word: string): boolean {
  const at = original.toLowerCase().indexOf(word);
  return /[a-z][A-Z]|[A-Z2-7]{12}/.test(at === -1 ? original : original.slice(at, at + word.length));
}
