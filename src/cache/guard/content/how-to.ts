import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { isJoint } from '../tokens.ts';

/** `learn to X and how to Y`, `aprender cómo X`, `leren hoe ze X`: what is learnt, whether or not the text says how. */
export function withoutHow(words: readonly string[], { acts }: ContentWords, lists: WordLists): readonly string[] {
  return words.filter((word, index) => {
    const isFirst = index === 0 || isJoint(words[index - 1]);
    if (!isFirst || !hows.has(word)) return true;
    const next = words[index + 1] ?? '';
    if (word === 'how') return next !== 'to';
    return word === 'hoeze' ? !endsInInfinitive(words.slice(index + 1), acts.forms, lists) : !infinitive.test(next);
  });
}

const hows = new Set(['how', 'cómo', 'comment', 'come', 'como', 'hoeze']);
const infinitive = /\p{L}{2}(?:[aei]r|ír|[aei]rr?e)$|^(?:fare|dire|porre)$/u;

/** `hoe ze X maken`: who learns it does it. */
function endsInInfinitive(words: readonly string[], forms: ContentWords['acts']['forms'], lists: WordLists): boolean {
  const joint = words.findIndex((word, index) => isJoint(word) && hows.has(words[index + 1] ?? ''));
  const last = words[(joint === -1 ? words.length : joint) - 1] ?? '';
  return lists.isVerbLast && forms.get(last)?.kind === 'verb';
}
