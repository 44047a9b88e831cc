import { isSpelledBy } from '../drop-acronyms.ts';
import { readTokens } from '../tokens.ts';

/**
 * An acronym behind its long form: `DPI (Dispositivi di Protezione Individuale)` as `Dispositivi di Protezione Individuale
 * (DPI)`. Only where the words spell it, one long word holds its letters, or it is known by its English letters: `IT
 * (Management)` is information technology and what is done with it.
 */
export function withAcronymBehind(text: string): string {
  return text.replace(inFront, (said, acronym: string, long: string) =>
    isOf(acronym, long) ? `${long} (${acronym})` : said,
  );
}

const inFront = /(?<![\p{L}\p{N}/-])(\p{Lu}{2,6}) \((\p{L}[\p{L}\p{M} '’-]{5,80})\)/gu;

function isOf(acronym: string, long: string): boolean {
  if (fromEnglish.get(acronym)?.test(long) === true || isSpelledBy(readTokens(long), acronym)) return true;
  return acronym.length > 2 && isWithin(acronym.toLowerCase(), long.toLowerCase());
}

/** `BHV` in `Bedrijfshulpverlening`: in their order, from its first letter. */
function isWithin(letters: string, word: string): boolean {
  if (/[\s-]/u.test(word) || word.length < letters.length * 4 || !word.startsWith(letters.charAt(0))) return false;
  let from = 0;
  return Array.from(letters).every((letter) => {
    const at = word.indexOf(letter, from);
    from = at + 1;
    return at !== -1;
  });
}

/** Letters of the English name that other languages keep. */
const fromEnglish = new Map([
  [
    'AI',
    /^(?:inteligencia artificial|intelligence artificielle|künstliche intelligenz|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie)$/iu,
  ],
  [
    'AR',
    /^(?:realidad aumentada|réalité augmentée|erweiterte realität|realidade aumentada|realtà aumentata|toegevoegde realiteit)$/iu,
  ],
  ['VR', /^(?:realidad virtual|réalité virtuelle|realidade virtual|realtà virtuale)$/iu],
  ['HR', /^(?:recursos humanos|ressources humaines|risorse umane|personalwesen)$/iu],
]);
