import { isAmount } from '../amounts.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';

/** `covers three topics: A, B and C` as `covers A, B and C`, where three are listed; a count of anything else stays. */
export function withoutCount(
  sentence: readonly string[],
  { generic }: ContentWords,
  lists: WordLists,
): readonly string[] {
  const at = sentence.indexOf(':');
  if (at < 2 || sentence.lastIndexOf(':') !== at || sentence.some((word) => lists.logic.has(word) || word === '('))
    return sentence;
  const said = sentence[at - 1] ?? '';
  const count = sentence[at - 2] ?? '';
  const items = countItems(sentence.slice(at + 1));
  const isCounted = isAmount(count) ? items === Number(count) : following.has(count) && items > 1;
  if (!generic.has(said) || !isCounted) return sentence;
  return [...sentence.slice(0, at - 2), ...sentence.slice(at + 1)];
}

const following = new Set(
  'following siguientes suivants suivantes folgende folgenden seguintes seguenti volgende'.split(' '),
);

/** None where a number within could be a count of its own. */
function countItems(words: readonly string[]): number {
  const marks = words.filter((word, index) => word === ',' || (word === '&' && words[index - 1] !== ',')).length;
  return words.some(isAmount) ? 0 : marks + 1;
}
