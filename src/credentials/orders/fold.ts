/**
 * A text as it is compared, not as it is shown: compatibility forms (full width, mathematical, circled) made plain,
 * without marks and invisible characters, in lower case. Letters of scripts that look Latin stay; see `unmask.ts`.
 */
export function fold(text: string): string {
  // Most texts have nothing to fold but case and space, and each pass over a text costs.
  if (isAscii(text)) return text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  return (
    text
      .normalize('NFKD')
      // One character may become eighteen; no text of words becomes twice as long.
      .slice(0, text.length * 4)
      .replace(/[\p{M}\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/gu, '')
      .toLowerCase()
      .replace(/[łøßıđæœ]/g, (letter) => plainLetters[letter] ?? letter)
      .replace(/[‘’‚‛`´ʼ]/g, "'")
      .replace(/[“”„‟«»「」『』]/g, '"')
      .replace(/\s+/g, ' ')
      .normalize('NFC')
      .trim()
  );
}

export function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  ı: 'i',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};
