import type { WordLists } from '../words/word-lists.ts';

/** English: `40 questions in 60 minutes with a 70 % pass mark` with its pass mark in a sentence of its own, wherever it is told. */
export function withPassMarkApart(
  words: readonly string[],
  field: string,
  { and, logic }: WordLists,
): readonly string[] {
  if (field !== 'assessment' || !and.has('and') || words.some((word) => logic.has(word))) return words;
  const text = words
    .join(' ')
    .replace(/(?:[,.&] |with )?(\d[\d.]*(?: %)?) passmark(?= [,.&]|$)/, '. passmark $1')
    .replace(/(?:(?:[,.&] )+|with )passmark (?:of |: |is )?(?=\d)/, '. passmark ')
    .replace(/(question) (?:in|within|over) (?=\d+ minute)/, '$1 , ');
  return text.split(' ');
}
