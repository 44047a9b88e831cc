/** What has to be done, and to what; `kind` is the form it is told in. */
export type Task = {
  readonly verb: string;
  readonly object: readonly string[];
  readonly kind: 'ask' | 'order' | 'told' | 'doing' | 'noun' | 'done';
};

/** Cuts at a word, without empty pieces. */
export function splitAt(words: readonly string[], ...marks: readonly string[]): string[][] {
  const pieces: string[][] = [[]];
  for (const word of words) {
    if (marks.includes(word)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.filter((piece) => piece.length > 0);
}
