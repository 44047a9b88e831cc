/** The words of a text in lower case, without marks and punctuation. */
export function foldWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The same between single spaces. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD');
  // So are the instructions, which are long, and patterns of plain letters take a fifth of the time.
  if (isAscii.test(plain))
    return plain
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return plain
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const isAscii = /^[\x00-\x7f]*$/;
