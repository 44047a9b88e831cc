import { hasDigit } from './amounts.ts';
import { inActions, inNouns } from './free-actions.ts';
import { inPair, inTold, isPerson } from './free-pairs.ts';
import { startOfList } from './start-of-list.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * The orders of a part of a text that say the same there. Two texts may share any one of them; they
 * are kept apart from one another, since a text that is free in two ways is not free in both at once.
 */
export function freeOrders(words: readonly string[], given: WordLists, field: string): readonly string[] {
  // What a learner can do begins with a verb, whatever verb it is.
  const first = words[0] ?? '';
  const isTask = field === 'learning_outcomes' && words[1] !== '&' && words[1] !== ',';
  const lists = isTask ? { ...given, verbs: new Map([[first, first]]) } : given;
  const isJoined = words.some((word) => word === '&' || word === ',');
  if (!isJoined || words.length > longest || words.some((word) => isBound(word, lists))) return [];
  const arranged = [inItems, inAdjectives, inFront, withSharedEnd, inPair, inActions, inNouns].flatMap(
    (arrange) => arrange(words, lists) ?? [],
  );
  return told.has(field) ? [...arranged, ...(inTold(words, lists) ?? [])] : arranged;
}

/** Fields that ask for nothing. */
const told = new Set(['description', 'skills', 'learning_outcomes']);

/** `coursework (60 %) and exam (40 %)`: each with its share. */
export function weightedItems(words: readonly string[]): readonly string[] {
  const items = itemsOf(words).map((item) => item.join(' '));
  const isWeighted = items.length > 1 && items.every((item) => /^\p{L}[^()]* \( \d[\d.]* % \)$/u.test(item));
  return isWeighted ? [`weighted ${items.toSorted().join(' & ')}`] : [];
}

/** The same in a title, where what stands last may be of all that stands before it. */
export function freeEnds(words: readonly string[], lists: WordLists): readonly string[] {
  if (words.some((word) => isBound(word, lists))) return [];
  return [inFront, withSharedEnd, inTold].flatMap((arrange) => arrange(words, { ...lists, verbs: new Map() }) ?? []);
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
  const start = startOfList(words, lists);
  const items = itemsOf(words.slice(start));
  const isFree =
    isList(words.slice(start)) &&
    items.every((item) => isClosed(item, lists)) &&
    !isSpread(items, lists) &&
    (items.length > 2 ? !isLed(items) : isApart(items));
  if (!isFree) return undefined;
  return `${words.slice(0, start).join(' ')} items ${sortedItems(items)}`;
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

function isClosed(item: readonly string[], { relations, verbs, modes }: WordLists): boolean {
  // `portfolio and viva online`: of both.
  if (item.length > 1 && modes.has(item.at(-1) ?? '')) return false;
  return item.length < 6 && !verbs.has(item[0] ?? '') && !item.some((word) => relations.has(word));
}

/** Whether the first words of an item could be said of the next items, too: supervised practice and exam, two films and essays. */
export function isSpread(items: readonly (readonly string[])[], { modes }: WordLists): boolean {
  if (items.every((item) => item.length === 1)) return false;
  const isOpen = ([first = '', ...rest]: readonly string[]) =>
    rest.length > 0 &&
    (modes.has(first) ||
      open.has(first) ||
      (openNouns.has(first) && items.some((item) => item.length <= rest.length)) ||
      /(?:ed|ing|al|ive|ful|less|ic|ous|[ai]ble|ary|[ae]nt|ly)$/.test(first)) &&
    !everyday.has(first) &&
    !nouns.has(first);
  const counted = items.filter(([first]) => hasDigit(first));
  const isMixed = counted.length > 0 && counted.length < items.length;
  const uncounted = items.filter(([first]) => !hasDigit(first));
  return items.some(isOpen) || (isMixed && uncounted.some((item) => (item.at(-1) ?? '').endsWith('s')));
}

/**
 * `food safety, hygiene and storage`: its first word could be said of all; of `wig, hair and nail dressing` the last
 * could.
 */
function isLed(items: readonly (readonly string[])[]): boolean {
  const [first = []] = items;
  const longest = Math.max(first.length, items.at(-1)?.length ?? 0);
  return items.some((item) => item.length < longest) && !items.every((item) => isPerson(item.at(-1) ?? ''));
}

/**
 * Whether no word of one of two items could be said of the other, too: in `risk assessment and management`, `organic
 * fruit and vegetables`, `pruebas y trabajos escritos` it could; of an exam and a portfolio only one can be practical.
 */
function isApart([one = [], other = []]: readonly (readonly string[])[]): boolean {
  if (one.length === other.length) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (hasDigit(long[0]) && short.length + 1 === long.length) return true;
  return short.length === 1 && apart.has(short[0] ?? '');
}

const apart = new Set(
  'portfolio coursework quiz interview viva professionaldiscussion logbook entrevista portafolio porfolio portfólio entretien fachgespraech gespraech colloquio gesprek'.split(
    ' ',
  ),
);

/** Of these an interview or a portfolio can be none. */
const everyday = new Set('practical oral final professional reading onsite'.split(' '));

/** What only ends as adjectives do. */
const nouns = new Set(['hive']);

const open = new Set(
  'icy short long small large big heavy light hot cold deep open openbook closed public private early late young new old modern urban rural wild fresh raw dry wet fine safe outdoor indoor'.split(
    ' ',
  ),
);

/** What may be so of one noun more than stands beside it: child safety and health. */
const openNouns = new Set('multiplechoice group team pair peer infant child adult'.split(' '));

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
  const start = startOfList(words, lists);
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
