import { hasDigit } from './amounts.ts';
import { areFreeTasks } from './free-tasks.ts';
import { isSpread } from './free-orders.ts';
import { isPerson } from './free-pairs.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * One order for two things that are joined as equals: `pass the exam and complete the project` and the reverse,
 * `backup and restore` and the reverse. Only where nothing else in the sentence could belong to one of them: a
 * permutation must not change what a word is said of.
 */
export function arrangeConjuncts(words: readonly string[], lists: WordLists): string[] {
  const sequence = words.some((word) => sequenceWords.has(word) || lists.logic.has(word) || /^[.:()?]$/.test(word));
  if (sequence || words.length > longest || !words.includes('&')) return [...words];
  const inPairs = arrangeAdjectives(words, lists);
  return arrangePair(inPairs, lists) ?? arrangeList(inPairs, lists) ?? inPairs;
}

/** The same where words that could be verbs are none: `Lead Paint and Work Safety Training` asks for nothing. */
export function arrangeNouns(words: readonly string[], lists: WordLists): string[] {
  const at = words.indexOf('&');
  if (at === -1) return [...words];
  // A lift truck and telehandler supervisor is one for both.
  const isOneFor = isPerson(words.at(-1) ?? '') !== isPerson(words[at - 1] ?? '');
  return isOneFor && words.length > 3 ? [...words] : arrangeConjuncts(words, { ...lists, verbs: new Map() });
}

/** Longer sentences say more than two things, and what belongs to what is anyone's guess. */
const longest = 24;

/** Where one is, order is what the text says. */
const sequenceWords = new Set(
  'then first second afterwards later next finally respectively former latter followed following'.split(' '),
);

/** `written and practical` before one noun, in one order; a word before them could be said of the first alone. */
function arrangeAdjectives(words: readonly string[], { adjectives, kindsOf, verbs, relations }: WordLists): string[] {
  const arranged = [...words];
  const isKind = (word: string) => adjectives.has(word) || kindsOf.has(word);
  for (const [index, word] of words.entries()) {
    const [before = '', next = ''] = [words[index - 1], words[index + 1]];
    const isNamed = words[index + 2] !== undefined || adjectives.has(next);
    const isPair = word === '&' && isKind(before) && isKind(next) && isNamed && next < before;
    const lead = words[index - 2];
    const isFirst = lead === undefined || verbs.has(lead) || relations.has(lead);
    const isLonger = words[index + 2] === '&' || words[index + 2] === ',';
    if (isPair && isFirst && !isLonger) arranged.splice(index - 1, 3, next, '&', before);
  }
  return arranged;
}

function arrangePair(words: readonly string[], lists: WordLists): string[] | undefined {
  const at = words.indexOf('&');
  // `attend the course, and pass the exam`.
  const one = words.slice(0, words[at - 1] === ',' ? at - 1 : at);
  if (at !== words.lastIndexOf('&') || one.includes(',') || words.lastIndexOf(',') > at) return undefined;
  const other = words.slice(at + 1);
  const verbs = [one, other].filter(([first = '']) => lists.verbs.has(first)).length;
  const isPairOfVerbs = verbs === 2 && one.length === 1 && other.length === 1;
  if (isPairOfVerbs || areFreeTasks(one, other, lists)) return inOrder(one, other);
  if (one.length < at || verbs === 2 || (verbs === 1 && lists.verbs.has(other[0] ?? ''))) return undefined;
  const prefix = one.slice(0, verbs);
  const first = one.slice(prefix.length);
  return areEquals(first, other, lists) ? [...prefix, ...inOrder(first, other)] : undefined;
}

/** Two of one length and without a rank, which could be said of both; or two that each have their number. */
function areEquals(one: readonly string[], other: readonly string[], lists: WordLists): boolean {
  if (hasDigit(one[0]) && hasDigit(other[0])) return true;
  const isRanked = [...one, ...other].some((word) => lists.ranks.has(word));
  return one.length === other.length && !isRanked && !isSpread([one, other], lists) && isParallel(one, other, lists);
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

/** `English at B2 and German at C1`: what binds words is the same in both, in one place. */
function isParallel(one: readonly string[], other: readonly string[], { relations }: WordLists): boolean {
  const isBinding = (word: string | undefined) => word !== undefined && relations.has(word);
  const isAlike = one.length === other.length && one.every((word, at) => !isBinding(word) || word === other[at]);
  const binds = one.some(isBinding) || other.some(isBinding);
  return isAlike && other.every((word, at) => !isBinding(word) || word === one[at]) && (!binds || one.length === 3);
}

function inOrder(one: readonly string[], other: readonly string[]): string[] {
  const [first, second] = one.join(' ') < other.join(' ') ? [one, other] : [other, one];
  return [...first, '&', ...second];
}
