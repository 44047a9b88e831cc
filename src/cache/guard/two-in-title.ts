import { introductions } from './arrange-core.ts';
import { isRole } from './level-of-role.ts';
import { laws, standards, vendors } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** `Nurse – Manager` is no `Nurse Manager`, nor is `Foundation: Course Design` one of a foundation course. */
export function areTwo(
  [before = '', next = '', behind = '']: readonly string[],
  { kinds, heads, ranks }: WordLists,
): boolean {
  const isWho = isRole(before) || heads.has(before) || ranks.has(before);
  return isWho && (isRole(next) || heads.has(next) || (kinds.has(next) && behind !== ''));
}

/** `Food – Safety Trainer` may train safety, `Food Safety Trainer` trains food safety; `Food Safety – Trainer` does, too. */
export function isWorkBehind(
  words: readonly string[],
  at: number,
  { kinds, heads, ranks, of, logic }: WordLists,
): boolean {
  const work = words.slice(at + 1);
  const isNamed = words
    .slice(0, at)
    .some((word) => [kinds, heads, ranks, vendors, introductions, standards, laws].some((list) => list.has(word)));
  const isPlain = work.every((word) => /^\p{L}{2}/u.test(word) && word !== of && !logic.has(word));
  return (
    words[at] === ':' &&
    !isNamed &&
    isPlain &&
    work.length > 1 &&
    isRole(work.at(-1) ?? '') &&
    !isRole(words[at - 1] ?? '')
  );
}
