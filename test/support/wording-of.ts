import assert from 'node:assert/strict';

import { rewordSentences, type Grammar, type Reword } from '../../src/cache/guard/reworded/sentences.ts';
import { listsOf } from '../../src/cache/guard/words/lists-of.ts';

/** What one kind of rewording makes of a text, its first wording only; the text itself where it knows none. */
export function wordingOf(reword: Reword, language: string, text: string): string {
  return rewordSentences(text, reword, grammarOf(language))[0] ?? text;
}

export function grammarOf(language: string): Grammar {
  const lists = listsOf(language);
  assert.ok(lists);
  return { language, lists };
}
