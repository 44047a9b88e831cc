import { hasDigit } from './amounts.ts';
import { arrangeConjuncts } from './arrange-conjuncts.ts';
import { isSpread } from './free-orders.ts';
import { readsLikeEnglish, type WordLists } from './words/word-lists.ts';

/**
 * One order for equals inside a requirement, a skill or an audience: `a theory test and a practical test on a truck`,
 * `work in schools and clinics`, `project plan, risk register and status report`. A title is no such text: a Bachelor
 * of Arts and Science is not one of Science and Arts.
 */
export function arrangeObjects(words: readonly string[], lists: WordLists): string[] {
  if (!words.includes('&') || words.some((word) => isBound(word, lists))) return [...words];
  const inPairs = arrangeKinds(words, lists);
  const arranged = arrangeConjuncts(inPairs, lists);
  const isArranged = arranged.some((word, index) => word !== inPairs[index]);
  return isArranged ? arranged : (arrangeLast(arranged, lists) ?? arranged);
}

/** Where one of these is, order is what the text says, or what belongs to what is anyone's guess. */
function isBound(word: string, { logic, leaning }: WordLists): boolean {
  return logic.has(word) || leaning.has(word) || /^[.:()?]$/.test(word);
}

/** `theory test and practical test`, `prueba escrita y prueba oral`: two kinds of one thing, whatever is said behind of where. */
function arrangeKinds(
  words: readonly string[],
  { adjectives, kindsOf, places, verbs, relations }: WordLists,
): string[] {
  const isKind = (word: string) => adjectives.has(word) || kindsOf.has(word);
  const at = words.indexOf('&');
  if (at !== words.lastIndexOf('&')) return [...words];
  const [lead, one = '', first = '', other = '', second = '', next] = [-3, -2, -1, 1, 2, 3].map((by) => words[at + by]);
  const isBefore = first === second && isKind(one) && isKind(other);
  const isBehind = one === other && isKind(first) && isKind(second);
  const isWhole = lead === undefined || verbs.has(lead) || relations.has(lead);
  const isLast = next === undefined || places.has(next);
  if (!(isBefore || isBehind) || !isWhole || !isLast || `${one} ${first}` < `${other} ${second}`) return [...words];
  return [...words.slice(0, at - 2), other, second, '&', one, first, ...words.slice(at + 3)];
}

/** The items of a list that ends the text, of one length, so that no word in front could be said of one or of all. */
function arrangeLast(words: readonly string[], lists: WordLists): string[] | undefined {
  const start = startOfList(words, lists);
  const items = itemsOf(words.slice(start));
  const [first] = items;
  if (first === undefined || items.length < 2 || words[words.length - first.length - 1] !== '&') return undefined;
  const isAlike = items.every((item) => item.length === first.length && isPlain(item, lists));
  if (!isAlike || first.length > 3 || isSpread(items, lists)) return undefined;
  const sorted = items.map((item) => item.join(' ')).toSorted();
  return [...words.slice(0, start), ...sorted.flatMap((item) => ['&', ...item.split(' ')]).slice(1)];
}

/** Behind the verb or the last word that binds, if that one binds all items alike. */
function startOfList(words: readonly string[], lists: WordLists): number {
  const { verbs, relations, evenLinks } = lists;
  const last = words.findLastIndex((word) => relations.has(word));
  if (last === -1) return verbs.has(words[0] ?? '') ? 1 : 0;
  // English has verbs that look like nouns, so that what stands before could be of one of them.
  const isOpen = readsLikeEnglish(lists);
  const isEven =
    evenLinks.has(words[last] ?? '') && !words.slice(0, last).some((word) => word === ',' || (word === '&' && isOpen));
  return isEven ? last + 1 : words.length;
}

function itemsOf(words: readonly string[]): string[][] {
  const items: string[][] = [[]];
  for (const word of words) {
    if (word !== ',' && word !== '&') items.at(-1)?.push(word);
    else if (items.at(-1)?.length !== 0) items.push([]);
  }
  return items;
}

function isPlain(item: readonly string[], { ranks, verbs }: WordLists): boolean {
  return !verbs.has(item[0] ?? '') && !item.some((word) => hasDigit(word) || ranks.has(word));
}
