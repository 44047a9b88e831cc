/**
 * A French text with the accents of the other on its capitals: `Eveil` beside `Éveil`. Only where the rest of the word is
 * equal to the letter; `Email` is no `Émail`, and one or two letters are words of their own (`A`, `À`).
 */
export function withCapitalAccents(text: string, other: string): string {
  if (!accented.test(other)) return text;
  const known = new Map(
    (other.normalize('NFC').match(words) ?? [])
      .filter((word) => accented.test(word))
      .map((word) => [bareOf(word), word]),
  );
  return text.normalize('NFC').replace(words, (word) => (others.has(word) ? word : (known.get(word) ?? word)));
}

const words = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]{3,}(?![\p{L}\p{M}])/gu;
const accented = /[ÀÁÂÇÈÉÊËÍÎÏÓÔÙÚÛ]\p{Ll}{3}/u;
const others = new Set(['Email', 'Emails', 'Emaux']);

function bareOf(word: string): string {
  return word.charAt(0).normalize('NFD').charAt(0) + word.slice(1);
}
