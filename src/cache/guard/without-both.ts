import type { WordLists } from './words/word-lists.ts';

/**
 * `both the written and the practical test` as `the written and the practical test`, `sowohl A als auch B` as
 * `A und B`; but `both sessions` says how many.
 */
export function withoutBoth(words: readonly string[], { both, logic }: WordLists): string[] {
  const at = words.findIndex((word) => both.has(word));
  const joint = both.get(words[at] ?? '')?.split(' ') ?? [];
  if (joint.length === 0) return [...words];
  const place = words.findIndex(
    (_, index) => index > at + 1 && joint.every((word, step) => words[index + step] === word),
  );
  const one = words.slice(at + 1, place);
  const rest = words.slice(place + joint.length);
  const isPlain = ![...words.slice(0, at), ...one, ...rest].some((word) => logic.has(word) || both.has(word));
  // One word that could be a plural may be two things: both sessions and the exam.
  const isCounted = joint[0] === '&' && (one.length !== 1 || one[0]?.endsWith('s') === true);
  return place === -1 || !isPlain || isCounted ? [...words] : [...words.slice(0, at), ...one, '&', ...rest];
}
