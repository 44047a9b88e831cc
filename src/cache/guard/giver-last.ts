/** `Ofqual regulated` as `regulated by Ofqual`. */
export function withGiverLast(words: readonly string[]): readonly string[] {
  const [giver = '', done = ''] = words;
  const isGiven = words.length === 2 && givenBy.has(done) && /^\p{L}{3,}(?<!ly)$/u.test(giver);
  return isGiven ? [done, 'by', giver] : words;
}

const givenBy = new Set(['regulated', 'approved', 'recognized', 'licensed']);
