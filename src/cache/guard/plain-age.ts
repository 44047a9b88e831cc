import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * How old somebody has to be in one form: `tener al menos 18 años`, `18 años cumplidos` and `edad mínima: 18 años` as
 * `age ≥ 18`. Only where nothing says what else takes so many years.
 */
export function withPlainAge(words: readonly string[], { ages }: WordLists): readonly string[] {
  if (ages === undefined) return words;
  const at = words.findIndex((word, index) => isAmount(word) && words[index + 1] === ages.year);
  if (at === -1 || Number(words[at]) < youngest) return words;
  const isOfAge = (word: string | undefined) =>
    word !== undefined && (word === '≥' || ages.marks.has(word) || ages.limits.has(word) || ages.fillers.has(word));
  let start = at;
  while (isOfAge(words[start - 1])) start -= 1;
  let end = at + 2;
  while (isOfAge(words[end])) end += 1;
  const said = [...words.slice(start, at), ...words.slice(at + 2, end)];
  const isLimited = said.some((word) => word === '≥' || ages.limits.has(word));
  const isMarked = said.some((word) => ages.marks.has(word));
  const isWhole = words[end] === undefined || /^[.,:&]$/.test(words[end] ?? '');
  if (!isLimited || !isMarked || !isWhole) return words;
  return [...words.slice(0, start), 'age', '≥', words[at] ?? '', ...words.slice(end)];
}

/** Less is how long something was done: at least 2 years. */
const youngest = 12;
