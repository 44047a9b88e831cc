import { hasDigit } from './amounts.ts';
import { readTokens } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A list with commas for its semicolons. Not where it has commas, too, nor where something is denied or left open, nor
 * with numbers, which may count what stands behind.
 */
export function withCommas(text: string, { logic, numbers, ones }: WordLists): string {
  if (!text.includes(';') || text.includes(',')) return text;
  const isTelling = (word: string) => logic.has(word) || numbers.has(word) || ones.has(word) || hasDigit(word);
  return readTokens(text).some(({ folded }) => isTelling(folded)) ? text : text.replaceAll(';', ',');
}
