import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * Two things in either order, where that is all a text says: `teachers or trainers`, `online or in class`, and of what
 * is assessed two tests that each end in a number of their own: `written exam of 3 hours and oral exam of 20 minutes`.
 */
export function freeAlternatives(words: readonly string[], field: string, lists: WordLists): readonly string[] {
  if (words.length < 3 || words.length > longest) return [];
  if (field === 'assessment') return inMeasured(words, lists);
  if (!alternativeFields.has(field)) return [];
  const at = words.findIndex((word) => word !== '&' && lists.joints.has(word));
  const sides = [words.slice(0, at), words.slice(at + 1)].map((side) => sideOf(side, field, lists));
  return at > 0 && sides.every((side) => side !== undefined)
    ? [`either ${sides.toSorted().join(` ${words[at] ?? ''} `)}`]
    : [];
}

const longest = 16;
const alternativeFields = new Set(['mode', 'audience', 'prerequisites', 'skills']);

/** One word, which nothing can be said of but what the other side says, too; a place with its preposition. */
function sideOf(words: readonly string[], field: string, lists: WordLists): string | undefined {
  const { relations, logic, leaning, ranks, leadIns } = lists;
  const isMode = field === 'mode';
  if (isMode && sittings.has(words.join(' '))) return words.join(' ');
  const isLed = isMode && words.length === 2 && relations.has(words[0] ?? '');
  const isLeadIn = isLed && leadIns.mode?.includes(words[0] ?? '') === true;
  const [word = '', ...more] = isLed ? words.slice(1) : words;
  const isPlain = more.length === 0 && /^\p{L}{3,}$/u.test(word);
  if (!isPlain || [logic, leaning, ranks, relations].some((list) => list.has(word))) return undefined;
  return isLed && !isLeadIn ? words.join(' ') : word;
}

/** How an exam is sat: nobody is proctored online in a test center. */
const sittings = new Set(['online proctored', 'onlineproctored', 'test center', 'testcenter']);

function inMeasured(words: readonly string[], lists: WordLists): readonly string[] {
  const { logic } = lists;
  const at = words.indexOf('&');
  const items = [words.slice(0, at), words.slice(at + 1)];
  const [one, other] = items.map((item) => headOf(item, lists).length);
  const isFree = at > 0 && one !== 0 && one === other && !words.some((word) => logic.has(word));
  return isFree
    ? [
        `measured ${items
          .map((item) => item.join(' '))
          .toSorted()
          .join(' & ')}`,
      ]
    : [];
}

/** What stands before the one number that ends an item; nothing where it has none of its own. */
function headOf(item: readonly string[], { measureLinks, units, unitNames, tested }: WordLists): readonly string[] {
  const unit = item.at(-1) ?? '';
  const sign = /^[≥≤]$/u.test(item.at(-3) ?? '') ? 1 : 0;
  const head = item.slice(0, -3 - sign);
  const isMeasure =
    isAmount(item.at(-2)) && (units.has(unit) || unitNames.has(unit)) && measureLinks.has(item.at(-3 - sign) ?? '');
  const isPlain = head.length > 0 && head.every((word) => /^\p{L}{3,}$/u.test(word) && !measureLinks.has(word));
  return isMeasure && isPlain && head.some((word) => tested.has(word)) ? head : [];
}
