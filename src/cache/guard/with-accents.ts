import type { WordLists } from './words/word-lists.ts';

/**
 * A title with the accents of the other in words that it has in capitals without any (`TECNICO` beside `Técnico`), or
 * typed with an apostrophe (`SOCIETA'`). As it stands where one of its capitals could be another word than the other's.
 */
export function withAccents(text: string, other: string, { leftOut }: WordLists): string {
  if (leftOut === undefined || !/[^\x00-\x7f]/.test(other)) return text;
  const { accents, twins, isTypedWithApostrophe = false } = leftOut;
  const known = Map.groupBy(other.normalize('NFC').match(word) ?? [], (posted) => bareOf(posted, accents));
  const shortest = /\p{Ll}|\p{M}/u.test(text.normalize('NFD')) ? shortestOfSome : 1;
  const wordFor = ([, letters = '', mark = '']: readonly string[]): Replaced | undefined => {
    const [posted, ...more] = known.get(letters.toLowerCase()) ?? [];
    if (posted === undefined) return undefined;
    if (mark !== '' && isTypedWithApostrophe && lastAccented.test(posted)) return { posted, isSure: true, mark: '' };
    if (letters.length < shortest || /\p{Ll}/u.test(letters)) return undefined;
    const folded = posted.toLowerCase();
    return { posted, isSure: !twins.has(folded) && more.every((each) => each.toLowerCase() === folded), mark };
  };
  const plain = text.normalize('NFC');
  if ([...plain.matchAll(typed)].some((match) => wordFor(match)?.isSure === false)) return text;
  return plain.replace(typed, (said, letters: string, mark: string) => {
    const found = wordFor([said, letters, mark]);
    return found === undefined ? said : inCaseOf(letters, found.posted) + found.mark;
  });
}

/** A word of the other for one of a title, and the apostrophe that stays behind it. */
type Replaced = { readonly posted: string; readonly isSure: boolean; readonly mark: string };

/** Shorter words in capitals may be acronyms, and `A` beside an accent that was typed is no `À`. */
const shortestOfSome = 4;

const word = /[\p{L}\p{M}]+/gu;
/** With the apostrophe that ends a word, not one that joins it to the next. */
const typed = /([\p{L}\p{M}]+)((?:['’](?![\p{L}\p{N}]))?)/gu;
const lastAccented = /[àèéìòù]$/iu;

function bareOf(posted: string, accents: RegExp): string {
  const plain = posted.toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');
  return plain.replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function inCaseOf(letters: string, posted: string): string {
  return /\p{Ll}/u.test(letters) ? posted : posted.toUpperCase();
}
