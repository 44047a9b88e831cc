/** Phrases of one part each, alternatives between bars: `cross('top|famous', '|*', 'course*')` is `top course*, …, famous * course*`. */
export function cross(...parts: readonly string[]): string {
  return parts
    .map((part) => part.split('|'))
    .reduce((phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())), [''])
    .join(', ');
}
