import { otherWords } from './join-prefixes.ts';
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

/** The words that a text writes with one hyphen, without it. Short parts are left out: re-sign, un-ionized, co-op. */
export function readHyphenated(text: string): ReadonlySet<string> {
  if (!/[-\u2010\u2011]/u.test(text)) return noWords;
  const pairs = text.matchAll(/(?<![\p{L}\p{N}-])(\p{L}{3,30})[-\u2010\u2011](\p{L}{3,30})(?![\p{L}\p{N}-])/gu);
  const joined = [...pairs].map(([, first = '', second = '']) => `${first}${second}`.toLowerCase());
  return new Set(joined.filter((word) => word.length > 7 && !otherWords.has(word)));
}

const noWords: ReadonlySet<string> = new Set();
