/** The words of each sentence or line. */
export function splitSentences(words: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const word of words) {
    if (word === '.') sentences.push([]);
    else sentences.at(-1)?.push(word);
  }
  return sentences;
}
