import type { TextReading } from './read-text.ts';

/** Whether two texts differ in nothing but words that one joins with a hyphen and the other without: socio-sanitario. */
export function isSameCompound(one: TextReading, other: TextReading): boolean {
  if (one.hyphenated.size + other.hyphenated.size === 0) return false;
  const isSame = (said: readonly string[], otherwise: readonly string[]) =>
    areSameBut(said, otherwise, [one.hyphenated, other.hyphenated]);
  // In a title, a part of a compound may be a word that another stands for: certificaat.
  return isSame(one.canonical.split(' '), other.canonical.split(' ')) || isSame(one.words, other.words);
}

function areSameBut(
  words: readonly string[],
  others: readonly string[],
  [hyphenated, otherHyphenated]: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  if (words.join('') !== others.join('')) return false;
  let [index, at] = [0, 0];
  while (index < words.length && at < others.length) {
    const [word = '', second = ''] = [words[index], others[at]];
    const isJoined = word !== second && otherHyphenated.has(word) && word === second + (others[at + 1] ?? '');
    const isSplit = word !== second && hyphenated.has(second) && second === word + (words[index + 1] ?? '');
    if (word !== second && !isJoined && !isSplit) return false;
    index += isSplit ? 2 : 1;
    at += isJoined ? 2 : 1;
  }
  return index === words.length && at === others.length;
}
