/**
 * Whether two texts that are equal when folded have another word, ß in one and ss in the other: `Maße`, measures, and
 * `Masse`, mass. In capitals nobody can tell, and other words are one however they are written (`Straße`, `Strasse`).
 */
export function differInSharpS(one: string, other: string): boolean {
  const [said, otherwise] = [wordsOf(one), wordsOf(other)];
  const isTold = said.length > 0 && said.length === otherwise.length && ![...said, ...otherwise].some(isShouted);
  return isTold && folded(said) === folded(otherwise) && sorted(said) !== sorted(otherwise);
}

const twins = /(?<!\p{L})(?:\p{L}*m(?:aße|asse)|b(?:uße|usse))n?(?!\p{L})/giu;

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(twins) ?? [];
}

function isShouted(word: string): boolean {
  return !/\p{Ll}/u.test(word.replaceAll('ß', ''));
}

function sorted(words: readonly string[]): string {
  return words
    .map((word) => word.toLowerCase())
    .toSorted()
    .join(' ');
}

function folded(words: readonly string[]): string {
  return sorted(words.map((word) => word.replaceAll('ß', 'ss').replaceAll('ẞ', 'ss')));
}
