import { visibleText } from '../visible-text.ts';
import { withoutSpaces } from './without-spaces.ts';

/** Whether a text has letters and yet says nothing: one letter over and over, or a word lost among dashes. */
export function isNearBlank(text: string): boolean {
  const visible = visibleText(text).toLowerCase();
  // Most texts have many within their first words.
  if (distinctIn(visible.slice(0, 60)) >= manyDistinct) return false;
  const distinct = distinctIn(visible);
  if (distinct < leastDistinct) return true;
  if (distinct >= manyDistinct || withoutSpaces.test(visible)) return false;
  return new Set(visible.match(/[\p{L}\p{N}]+/gu)).size < leastWords;
}

function distinctIn(text: string): number {
  return new Set(text.match(/[\p{L}\p{N}]/gu)).size;
}

/** Whether a text is one letter or one word over and over, as of a model that could not stop. */
export function isStuck(text: string): boolean {
  const visible = visibleText(text).toLowerCase();
  return sameLetters.test(visible) || sameWords.test(visible);
}

const sameLetters = /^[^\p{L}\p{N}]*([\p{L}\p{N}])(?:[^\p{L}\p{N}]*\1){3,}[^\p{L}\p{N}]*$/u;

const sameWords = /^[^\p{L}\p{N}]*(\p{L}{2,30})(?:[\s,.]+\1){3,}[^\p{L}\p{N}]*$/u;

// The shortest descriptions of real credentials ("Certificate in Java.") have three words and nine letters.
const leastDistinct = 5;
const manyDistinct = 10;
const leastWords = 3;
