import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { isJoint } from '../tokens.ts';

/** What the earner passes, in one word: `slagen voor de toets` as `de toets halen`, `aprobar el proyecto` as `superar`. */
export function withPlainPassing(words: readonly string[], { ownObjects }: ContentWords, lists: WordLists): string[] {
  if (lists.of === 'de' && lists.and.has('y'))
    return words.map((word, index) => {
      const near = words.slice(index + 1, index + nearest);
      const object = near.find((next) => !/^\d|^(?:de|the|every|all)$/.test(next)) ?? '';
      // What others hand in somebody else passes.
      const isOfOthers = words.slice(index + 1, index + farthest).some((next) => lists.earners.has(next));
      return approvals.has(word) && ownObjects.has(object) && !isOfOthers ? (approvals.get(word) ?? word) : word;
    });
  const at = words.findIndex(
    (word, index) => word === 'slagen' && words[index + 1] === 'voor' && isJoint(words[index - 1] ?? '&'),
  );
  const joint = words.findIndex((word, index) => index > at && isJoint(word));
  const end = joint === -1 ? words.length : joint;
  if (at === -1 || !lists.isVerbLast || end < at + 3) return [...words];
  return [...words.slice(0, at), ...words.slice(at + 2, end), 'halen', ...words.slice(end)];
}

const nearest = 5;
const farthest = 9;
const approvals = new Map([
  ['aprobar', 'superar'],
  ['aprobación', 'superación'],
]);
