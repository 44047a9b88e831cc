import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * What has to be scored with its limit right before the number: `minimum score of 70 %`, `a score of at least 70 %`
 * and `at least a score of 70 %` as `score ≥ 70 %`; `at least 75 % attendance` as `attendance ≥ 75 %`.
 */
export function withPlainLimits(words: readonly string[], lists: WordLists): string[] {
  const limited = words.reduce<readonly string[]>((read, _, index) => withLimit(read, index, lists), words);
  const told = limited.filter((word) => word !== '');
  const plain = told.filter((_, index) => !isSaidByWith(told, index, lists));
  return withScoreApart(withScoreFirst(plain, lists), lists);
}

/** `examen, note minimale de 12` and `examen avec une note d'au moins 12`. */
function withScoreApart(words: readonly string[], { scores }: WordLists): string[] {
  return words.map((word, index) => {
    const isApart = withWords.has(word) && scores.has(words[index + 1] ?? '') && isSign(words[index + 2] ?? '');
    return isApart && index > 0 ? ',' : word;
  });
}

const withWords = new Set(['con', 'com', 'avec', 'mit', 'met']);

/** One limit next to what is scored; words that fall away become empty, so that places stay. */
function withLimit(words: readonly string[], index: number, lists: WordLists): readonly string[] {
  const { scores, minimal, scoreLinks } = lists;
  const [word = '', next = ''] = words.slice(index, index + 2);
  const [scored, limit] = scores.has(word) ? [word, next] : [next, word];
  if (!scores.has(scored)) return words;
  const bound = isSign(limit) ? limit : minimal.get(limit);
  const isLinked = scoreLinks.has(words[index + 2] ?? '');
  const size = isLinked ? 3 : 2;
  if (bound !== undefined && isAmount(words[index + size])) return replaced(words, index, [scored, bound, size]);
  // `score of ≥ 70`: the link goes.
  const isBehindLink = scored === word && scoreLinks.has(next) && isSign(words[index + 2] ?? '');
  return isBehindLink && isAmount(words[index + 3])
    ? replaced(words, index, [scored, words[index + 2] ?? '', 3])
    : words;
}

function replaced(
  words: readonly string[],
  index: number,
  [scored, bound, size]: readonly [string, string, number],
): readonly string[] {
  return [...words.slice(0, index), scored, bound, ...(size === 3 ? [''] : []), ...words.slice(index + size)];
}

/** `≥ 75 % (of) attendance`: what is scored in front. */
function withScoreFirst(words: readonly string[], { scores, scoreLinks }: WordLists): readonly string[] {
  const at = words.findIndex((word, index) => isSign(word) && isAmount(words[index + 1]) && words[index + 2] === '%');
  if (at === -1) return words;
  const link = scoreLinks.has(words[at + 3] ?? '') ? 1 : 0;
  const scored = words[at + 3 + link] ?? '';
  const isEnd = !/^\p{L}/u.test(words[at + 4 + link] ?? '');
  const isTaken = scores.has(words[at - 1] ?? '');
  if (!scores.has(scored) || !isEnd || isTaken) return words;
  return [...words.slice(0, at), scored, ...words.slice(at, at + 3), ...words.slice(at + 4 + link)];
}

/** `with a score ≥ 75 %` as `with ≥ 75 %`. */
function isSaidByWith(words: readonly string[], index: number, { passes }: WordLists): boolean {
  const isScore = words[index] === passes?.score && words[index - 1] === passes?.with;
  return isScore && isSign(words[index + 1] ?? '') && words[index + 3] === '%';
}

function isSign(word: string): boolean {
  return /^[≥≤<>]$/u.test(word);
}
