import type { TextReading } from './read-text.ts';

/** Whether two texts differ in nothing but words that one joins with a hyphen and the other without: socio-sanitario. */
export function isSameCompound(one: TextReading, other: TextReading): boolean {
  if (one.hyphenated.size + other.hyphenated.size === 0) return false;
  if (one.canonical.replaceAll(' ', '') !== other.canonical.replaceAll(' ', '')) return false;
  const [words, others] = [one.canonical.split(' '), other.canonical.split(' ')];
  let [index, at] = [0, 0];
  while (index < words.length && at < others.length) {
    const [word = '', second = ''] = [words[index], others[at]];
    const isJoined = word !== second && other.hyphenated.has(word) && word === second + (others[at + 1] ?? '');
    const isSplit = word !== second && one.hyphenated.has(second) && second === word + (words[index + 1] ?? '');
    if (word !== second && !isJoined && !isSplit) return false;
    index += isSplit ? 2 : 1;
    at += isJoined ? 2 : 1;
  }
  return index === words.length && at === others.length;
}
