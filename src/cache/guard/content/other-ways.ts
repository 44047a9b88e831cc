import { ofEarners } from '../of-earners.ts';
import type { WordLists } from '../words/word-lists.ts';
import { assessedBy } from './assessed-by.ts';
import { awardedOnce } from './awarded-once.ts';
import { awardOf } from './awards.ts';
import { contentOf } from './content-of.ts';
import { doingOf } from './doing-of.ts';
import { oneOfEach } from './one-of-each.ts';
import { timeFirst } from './time-first.ts';

/** The forms beside its own in which a sentence says the same, each marked so that no other form is like it. */
export function otherWays(sentence: readonly string[], lists: WordLists): readonly string[] {
  const content = contentOf(lists);
  if (content === undefined) return ofEarners(sentence, lists);
  return [
    ...ofEarners(sentence, lists),
    ...awardOf(sentence, content),
    ...awardedOnce(sentence, content, lists),
    ...assessedBy(sentence, content, lists),
    ...timeFirst(sentence, lists),
    ...oneOfEach(sentence, lists),
    ...doingOf(sentence, lists),
  ];
}
