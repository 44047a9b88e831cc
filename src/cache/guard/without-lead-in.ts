/** A sentence without what begins it and says no more than its field, the longest first. */
export function withoutLeadIn(sentence: readonly string[], leadIns: readonly string[]): readonly string[] {
  const found = leadIns
    .filter((leadIn) => leadIn.startsWith(sentence[0] ?? ' '))
    .map((leadIn) => leadIn.split(' '))
    .toSorted((one, other) => other.length - one.length)
    .find((words) => words.length < sentence.length && words.every((word, index) => sentence[index] === word));
  return found === undefined ? sentence : sentence.slice(found.length);
}
