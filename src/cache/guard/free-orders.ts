import { hasDigit } from './amounts.ts';
import { professionEnding, professions } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * The orders of a part of a text that say the same there. Two texts may share any one of them; they
 * are kept apart from one another, since a text that is free in two ways is not free in both at once.
 */
export function freeOrders(
  words: readonly string[],
  given: WordLists,
  { isTask }: { readonly isTask: boolean },
): readonly string[] {
  // What a learner can do begins with a verb, whatever verb it is.
  const first = words[0] ?? '';
  const lists = isTask && words[1] !== '&' && words[1] !== ',' ? { ...given, verbs: new Map([[first, first]]) } : given;
  const isJoined = words.some((word) => word === '&' || word === ',');
  if (!isJoined || words.length > longest || words.some((word) => isBound(word, lists))) return [];
  return [inItems, inAdjectives, inFront, withSharedEnd, inPair].flatMap((arrange) => arrange(words, lists) ?? []);
}

/** `coursework (60 %) and exam (40 %)`: each with its share. */
export function weightedItems(words: readonly string[]): readonly string[] {
  const items = itemsOf(words).map((item) => item.join(' '));
  const isWeighted = items.length > 1 && items.every((item) => /^\p{L}[^()]* \( \d[\d.]* % \)$/u.test(item));
  return isWeighted ? [`weighted ${items.toSorted().join(' & ')}`] : [];
}

/** The same in a title, where what stands last may be of all that stands before it. */
export function freeEnds(words: readonly string[], lists: WordLists): readonly string[] {
  if (words.some((word) => isBound(word, lists))) return [];
  return [inFront, withSharedEnd].flatMap((arrange) => arrange(words, { ...lists, verbs: new Map() }) ?? []);
}

/** Longer texts say more than a list. */
const longest = 40;

/** Where one of these is, order is what the text says, or what belongs to what is anyone's guess. */
function isBound(word: string, { logic, leaning, ranks }: WordLists): boolean {
  return logic.has(word) || leaning.has(word) || ranks.has(word) || /^[.:()?/]$/.test(word);
}

/**
 * `a portfolio and a practical exam`: items of any length, where none is bound to another by a preposition, a number
 * that could be of both, or a word that could be said of all that follows.
 */
function inItems(words: readonly string[], lists: WordLists): string | undefined {
  const start = startOf(words, lists);
  const items = itemsOf(words.slice(start));
  const isFree = isList(words.slice(start)) && items.every((item) => isClosed(item, lists)) && !isSpread(items, lists);
  if (!isFree) return undefined;
  return `${words.slice(0, start).join(' ')} items ${sortedItems(items)}`;
}

/** Behind the verb that opens a list, if it opens the text or is one of those that do: covers, includes. */
function startOf(words: readonly string[], { verbs, listing }: WordLists): number {
  const opening = words.findIndex((word) => listing.has(word));
  if (opening !== -1) return opening + 1;
  return verbs.has(words[0] ?? '') ? 1 : 0;
}

/** `A and B`, `A, B and C`, `A, B, C`: elsewhere a comma may say more of what stands before it. */
function isList(words: readonly string[]): boolean {
  const joints = words.filter((word) => word === '&').length;
  const commas = words.filter((word) => word === ',').length;
  const last = words.lastIndexOf('&');
  const isLast = last > words.lastIndexOf(',') || joints === 0;
  if (joints > 1 || joints + commas === 0 || !isLast) return false;
  const items = itemsOf(words);
  // `a test, 20 questions, and a project`: a number in a list with commas may be of the item before it.
  return (
    items.length > 1 &&
    (commas === 0 || !items.some(([first]) => hasDigit(first)) || items.every(([first]) => hasDigit(first)))
  );
}

function isClosed(item: readonly string[], { relations, verbs }: WordLists): boolean {
  return item.length < 6 && !verbs.has(item[0] ?? '') && !item.some((word) => relations.has(word));
}

/** Whether the first words of an item could be said of the next items, too: supervised practice and exam, two films and essays. */
function isSpread(items: readonly (readonly string[])[], { modes }: WordLists): boolean {
  if (items.every((item) => item.length === 1)) return false;
  const isOpen = ([first = '', ...rest]: readonly string[]) =>
    rest.length > 0 && (modes.has(first) || /(?:ed|ing|al|ive|ful|less)$/.test(first)) && !everyday.has(first);
  const counted = items.filter(([first]) => hasDigit(first));
  const isMixed = counted.length > 0 && counted.length < items.length;
  const uncounted = items.filter(([first]) => !hasDigit(first));
  return items.some(isOpen) || (isMixed && uncounted.some((item) => (item.at(-1) ?? '').endsWith('s')));
}

/** Of these an essay or a portfolio can be none. */
const everyday = new Set('practical oral final professional reading onsite'.split(' '));

/** `Esame teorico e pratico`, `schriftliche, mündliche und praktische Prüfung`: adjectives of one thing. */
function inAdjectives(words: readonly string[], { adjectives }: WordLists): string | undefined {
  const first = words.findIndex((word) => adjectives.has(word));
  const last = words.findLastIndex((word) => adjectives.has(word));
  const run = words.slice(first, last + 1);
  const isRun = run.every((word, index) => (index % 2 === 0 ? adjectives.has(word) : word === '&' || word === ','));
  if (first === -1 || run.length < 3 || !isRun) return undefined;
  const isAlone = words
    .slice(0, first)
    .concat(words.slice(last + 1))
    .every((word) => word !== '&' && word !== ',');
  const isWhole = first === 0 || last === words.length - 1;
  const list = sortedItems(itemsOf(run));
  return isAlone && isWhole ? [...words.slice(0, first), 'items', list, ...words.slice(last + 1)].join(' ') : undefined;
}

/** `hair, makeup and wig dressing`: all items of one word in front of the last, which stays. */
function inFront(words: readonly string[], lists: WordLists): string | undefined {
  const start = startOf(words, lists);
  const items = itemsOf(words.slice(start));
  const front = items.slice(0, -1);
  const isPlain = items.every((item) => isClosed(item, lists)) && !isSpread(front, lists);
  if (front.length < 2 || !isPlain || !isList(words.slice(start))) return undefined;
  return [...words.slice(0, start), 'front', sortedItems(front), '&', ...(items.at(-1) ?? [])].join(' ');
}

/** `lift truck and telehandler supervisor`: what a person is one for, in any order. */
function withSharedEnd(words: readonly string[], lists: WordLists): string | undefined {
  const end = words.at(-1) ?? '';
  const items = itemsOf(words.slice(0, -1));
  if (!isPerson(end) || !isList(words.slice(0, -1)) || !items.every((item) => isClosed(item, lists))) return undefined;
  return isSpread(items, lists) || items.some((item) => item.some((word) => hasDigit(word)))
    ? undefined
    : `${sortedItems(items)} shared ${end}`;
}

/** `hot and cold water systems`, `managers and supervisors in any sector`: two single words before what is of both. */
function inPair(words: readonly string[], { verbs, relations }: WordLists): string | undefined {
  const start = verbs.has(words[0] ?? '') ? 1 : 0;
  const [one = '', joint, other = '', ...rest] = words.slice(start);
  // A number behind both may be of the last: an exam and a project of 60 hours.
  const isPlain =
    joint === '&' && rest.length > 0 && !rest.some((word) => word === '&' || word === ',' || hasDigit(word));
  if (!isPlain || [one, other].some((word) => relations.has(word) || hasDigit(word) || verbs.has(word)))
    return undefined;
  return [...words.slice(0, start), 'pair', ...[one, other].toSorted(), ...rest].join(' ');
}

/** What a person is called for; a title names it once for all that stands before it. */
export function isPerson(word: string): boolean {
  const one = word.replace(/s$/, '');
  return professions.has(one) || professionEnding.test(one);
}

function itemsOf(words: readonly string[]): string[][] {
  const items: string[][] = [[]];
  for (const word of words) {
    if (word !== ',' && word !== '&') items.at(-1)?.push(word);
    else if (items.at(-1)?.length !== 0) items.push([]);
  }
  return items.at(-1)?.length === 0 ? items.slice(0, -1) : items;
}

function sortedItems(items: readonly (readonly string[])[]): string {
  return items
    .map((item) => item.join(' '))
    .toSorted()
    .join(' & ');
}
