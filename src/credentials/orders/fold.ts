/**
 * A text as it is compared, not as it is shown: compatibility forms (full width, mathematical, circled) made plain,
 * without marks and invisible characters, in lower case. Letters of scripts that look Latin stay; see `unmask.ts`.
 */
export function fold(text: string): string {
  // Most texts have nothing to fold but case and space, and each pass over a text costs.
  if (/^[\x20-\x7e]*$/.test(text)) return foldPlain(text);
  const known = text.toLowerCase().replace(/[^\x00-\x7f]/g, (letter) => plainLetters.get(letter) ?? letter);
  return tidy(settled.test(known) ? known.replaceAll('`', "'") : foldAny(known));
}

export function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

function foldPlain(text: string): string {
  const folded = text.toLowerCase().replaceAll('`', "'").trim();
  return folded.includes('  ') ? folded.replace(/ +/g, ' ') : folded;
}

function tidy(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function foldAny(text: string): string {
  return (
    text
      .normalize('NFKD')
      // One character may become eighteen; no text of words becomes twice as long.
      .slice(0, text.length * 4)
      // Where a vowel or another letter is written with marks, they stay.
      .replace(/(?![\u3099\u309a\u0900-\u0dff\u0e00-\u0eff])[\p{M}\p{Cf}\u034f\u115f\u1160\u3164\uffa0]/gu, '')
      .toLowerCase()
      .replace(/[łøßıđæœ]/g, (letter) => plainLetters.get(letter) ?? letter)
      .replace(/[‘’‚‛`´ʼ]/g, "'")
      .replace(/[“”„‟«»「」『』]/g, '"')
      .normalize('NFC')
  );
}

/** Letters and signs that nothing has to be done with. */
const settled = /^[\x00-\x7f–—•·€°]*$/;

const plainLetters: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: 0x17f - 0xbf }, (_, offset): [string, string] => {
    const letter = String.fromCharCode(0xc0 + offset);
    return [letter, letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()];
  }).filter(([, plain]) => /^[a-z]+$/.test(plain)),
  ...Array.from('łl øo ıi đd ßss æae œoe'.split(' '), (pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
  ...Array.from('‘’‚‛´ʼ', (quote): [string, string] => [quote, "'"]),
  ...Array.from('“”„‟«»', (quote): [string, string] => [quote, '"']),
  ['\u00a0', ' '],
  ['…', '...'],
]);
