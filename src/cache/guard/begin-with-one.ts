/**
 * Whether no two sentences begin with different ones of some words: in `The course covers theory. The workshop covers
 * practice` it counts which of the two does what.
 */
export function beginWithOne(
  sentences: readonly (readonly string[])[],
  words: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  return new Set(sentences.map(([first = '']) => first).filter((first) => words.has(first))).size < 2;
}
