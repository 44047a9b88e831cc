import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';
import { withBareInfinitives } from './infinitives.ts';

/**
 * German and Dutch: `De cursist dient een kruk te maken` as `De cursist moet een kruk maken`. Only before an infinitive
 * with its small word, which ends the sentence: what serves as something is no duty.
 */
export function withPlainDuty(words: readonly string[], { duties }: ContentWords, lists: WordLists): readonly string[] {
  const at = words.findIndex((_, index) => index > 0 && findPhrase(words, index, duties) !== undefined);
  const found = findPhrase(words, at, duties);
  if (found === undefined || words.some((word) => lists.logic.has(word))) return words;
  const rest = words.slice(found.end);
  const bare = withBareInfinitives(rest, lists);
  return bare.length === rest.length ? words : [...words.slice(0, at), found.canonical, ...bare];
}
