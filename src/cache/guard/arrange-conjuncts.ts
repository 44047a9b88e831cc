import { hasDigit } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * One order for two things that are joined as equals: `pass the exam and complete the project` and the reverse,
 * `backup and restore` and the reverse. Only where nothing else in the sentence could belong to one of them: a
 * permutation must not change what a word is said of.
 */
export function arrangeConjuncts(words: readonly string[], lists: WordLists): string[] {
  const sequence = words.some((word) => sequenceWords.has(word) || lists.logic.has(word) || /^[.:()?]$/.test(word));
  if (sequence || words.length > longest || !words.includes('&')) return [...words];
  return arrangePair(words, lists) ?? arrangeList(words, lists) ?? [...words];
}

/** Longer sentences say more than two things, and what belongs to what is anyone's guess. */
const longest = 24;

/** Where one is, order is what the text says. */
const sequenceWords = new Set(
  'then first second afterwards later next finally respectively former latter followed following'.split(' '),
);

function arrangePair(words: readonly string[], lists: WordLists): string[] | undefined {
  const at = words.indexOf('&');
  if (at !== words.lastIndexOf('&') || words.includes(',')) return undefined;
  const one = words.slice(0, at);
  const other = words.slice(at + 1);
  const verbs = [one, other].filter(([first = '']) => lists.verbs.has(first)).length;
  if (verbs === 2) return (one.length === 1) === (other.length === 1) ? inOrder(one, other) : undefined;
  if (verbs === 1 && lists.verbs.has(other[0] ?? '')) return undefined;
  const isShared = one.length === other.length + 1 && lists.shared.has(one[0] ?? '');
  const prefix = verbs === 1 || isShared ? one.slice(0, 1) : [];
  const first = one.slice(prefix.length);
  if (first.length !== other.length && !(hasDigit(first[0]) && hasDigit(other[0]))) return undefined;
  const binding = (word: string) => lists.relations.has(word) || lists.ranks.has(word);
  const isBound = [...first, ...other].some(binding) && !(hasDigit(first[0]) && hasDigit(other[0]));
  return isBound ? undefined : [...prefix, ...inOrder(first, other)];
}

/** `reading, writing and speaking`: single words only. */
function arrangeList(words: readonly string[], lists: WordLists): string[] | undefined {
  const prefix = lists.verbs.has(words[0] ?? '') ? words.slice(0, 1) : [];
  const rest = words.slice(prefix.length);
  const isList = rest.every((word, index) => (index % 2 === 1) === (word === ',' || word === '&'));
  if (!isList || rest.length < 5 || rest.length % 2 === 0) return undefined;
  const items = rest.filter((_, index) => index % 2 === 0);
  return items.some((word) => hasDigit(word))
    ? undefined
    : [
        ...prefix,
        ...items
          .toSorted()
          .flatMap((item) => ['&', item])
          .slice(1),
      ];
}

function inOrder(one: readonly string[], other: readonly string[]): string[] {
  const [first, second] = one.join(' ') < other.join(' ') ? [one, other] : [other, one];
  return [...first, '&', ...second];
}
