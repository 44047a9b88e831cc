/** A run of letters and digits in a text. */
export type Word = { readonly start: number; readonly end: number; readonly text: string };

/** The words of a text, from the first to the last. */
export function* scanWords(text: string): Generator<Word> {
  const pattern = /[\p{L}\p{M}\p{N}]+/gu;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { start: match.index, end: pattern.lastIndex, text: match[0] };
  }
}

/** The word that begins at most a few characters after a place. */
export function wordAfter(text: string, from: number): Word | undefined {
  const match = /^[^\p{L}\p{M}\p{N}]{0,4}([\p{L}\p{M}\p{N}]+)/u.exec(text.slice(from, from + reach));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const end = from + match[0].length;
  return { start: end - word.length, end, text: word };
}

/** The word that ends at most a few characters before a place. */
export function wordBefore(text: string, to: number): Word | undefined {
  const slice = text.slice(Math.max(0, to - reach), to);
  let end = slice.length;
  while (end > 0 && slice.length - end <= 4 && !isWordCharacter(slice.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && isWordCharacter(slice.charAt(start - 1))) start -= 1;
  if (start === end) return undefined;
  const offset = to - slice.length;
  return { start: offset + start, end: offset + end, text: slice.slice(start, end) };
}

/** A word without case and marks: `Müller` and `MULLER` are equal. */
export function foldWord(word: string): string {
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  if (word.length > longestWord) return word;
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g, '')
    .toLowerCase()
    .replace(/[øœæßłđıþðς]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}

/** The folded spellings under which people write a word: `Müller`, `Mueller` and `Muller`. */
export function spellingsOf(word: string): string[] {
  const composed = word.normalize('NFC').toLowerCase();
  const plain = foldWord(composed);
  const expanded = foldWord(composed.replace(/[äöüøåæ]/g, (letter) => digraphs[letter] ?? letter));
  const collapsed = plain.replace(/([aou])e|aa/g, (pair, vowel: string | undefined) => vowel ?? pair.charAt(0));
  return [...new Set([plain, expanded, ...(collapsed.length >= 4 ? [collapsed] : [])])];
}

/** Whether a word begins with a capital letter; scripts without case have none. */
export function isCapitalized(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word);
}

export function isLowerCase(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

// No word of a name is longer, and folding a million letters for each look costs seconds.
const longestWord = 64;
const reach = longestWord + 4;

const plainLetters: Readonly<Record<string, string>> = {
  ...{ ø: 'o', œ: 'oe', æ: 'ae', ß: 'ss', ł: 'l', đ: 'd', ı: 'i', þ: 'th', ð: 'd', ς: 'σ' },
};
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character) || /[\ud800-\udfff]/.test(character);
}
