import { isOtherCompound } from './join-prefixes.ts';

/** The words that a text writes with one hyphen, without it. Short parts are left out: re-sign, un-ionized, co-op. */
export function readHyphenated(text: string): ReadonlySet<string> {
  if (!/[-\u2010\u2011]/u.test(text)) return noWords;
  const pairs = text.matchAll(/(?<![\p{L}\p{N}-])(\p{L}{3,30})[-\u2010\u2011](\p{L}{3,30})(?![\p{L}\p{N}-])/gu);
  const joined = [...pairs].map(([, first = '', second = '']) => `${first}${second}`.toLowerCase());
  return new Set(joined.filter((word) => word.length > 7 && !isOtherCompound(word)));
}

const noWords: ReadonlySet<string> = new Set();
