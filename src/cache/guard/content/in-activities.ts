import { withPlainActivities } from '../plain-activity.ts';
import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { withBareInfinitives, withPlainInfinitives } from './infinitives.ts';

/** What is learnt or can be done, each activity in one form. */
export function inActivities(words: readonly string[], { acts }: ContentWords, lists: WordLists): readonly string[] {
  const told = { ...lists, activities: acts };
  const plain = withPlainInfinitives(withBareInfinitives(words, told), told);
  return words.some((word) => lists.logic.has(word)) ? plain : withPlainActivities(plain, told, true);
}
