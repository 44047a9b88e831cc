/** French `œ` and `æ` in two letters, as they are typed where a keyboard lacks them. */
export function withoutLigatures(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/Œ(?=(\p{Lu})?)/gu, (_, next?: string) => (next === undefined ? 'Oe' : 'OE'))
    .replace(/Æ(?=(\p{Lu})?)/gu, (_, next?: string) => (next === undefined ? 'Ae' : 'AE'));
}
