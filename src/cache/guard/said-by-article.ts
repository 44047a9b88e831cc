import { hasDigit } from './amounts.ts';
import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** What an article says that no other word does: `one of the modules`, `a few`, `the three electives`, `a second`. */
export function saidByArticle(tokens: readonly Token[], index: number, lists: WordLists): string | undefined {
  const [article = '', next = '', second = ''] = tokens
    .slice(index, index + 3)
    .map(({ folded }) => lists.respell(folded));
  const before = tokens.slice(Math.max(0, index - 5), index).map(({ folded }) => folded);
  const isOne = lists.ones.has(article);
  if (isOne && (lists.articles.has(next) || ofWords.has(next))) return isEach(before, lists) ? undefined : '1';
  // A half-day course is no half of one.
  if (tokens[index + 2]?.isJoined === true) return undefined;
  if (counting.has(next)) return article;
  if (isOne || /^an?$/.test(article)) return ordinals.test(next) ? article : undefined;
  if (!/^\d+$/.test(lists.numbers.get(next) ?? next)) return undefined;
  if (approximate.has(article)) return '~';
  return isMeasure(second, lists) || isTotal(before, lists) || isEach(before, lists) ? undefined : 'the';
}

/** `cada una de las`, `all the three`. */
function isEach(before: readonly string[], { every, articles, relations }: WordLists): boolean {
  const at = before.findLastIndex((word) => every.has(word));
  return (
    at !== -1 &&
    before.slice(at + 1).every((word) => articles.has(word) || relations.has(word) || /^un|^ein/.test(word))
  );
}

/** `24 of the 30 questions`. */
function isTotal(before: readonly string[], { outOf, numbers }: WordLists): boolean {
  return outOf.has(before.at(-1) ?? '') && before.some((word) => hasDigit(numbers.get(word) ?? word));
}

/** The 40 hours are 40 hours. */
function isMeasure(word: string, { units, unitNames }: WordLists): boolean {
  return units.has(word) || unitNames.has(word) || !/^\p{L}/u.test(word);
}

/** Behind an indefinite article one of them: une des épreuves, een van de modules. */
const ofWords = new Set('de des du dei degli delle di von van der den do da dos das'.split(' '));

/** Before a number about as many. */
const approximate = new Set(['unos', 'unas', 'uns', 'umas']);

/** What an article before it makes another amount of: a few, a number of, un peu, ein wenig. */
const counting = new Set(
  'few little lot bit number variety range majority fraction half quarter dozen couple charge wenig wenige weniger bisschen paar teil anzahl reihe peu nombre partie quart moitié poco poca pouco pouca parte número mitad metade numero metà weinig beetje aantal deel helft'.split(
    ' ',
  ),
);

const ordinals =
  /^(?:second|third|fourth|fifth|[2-9](?:nd|rd|th)|segund[oa]|tercer[oa]?|terceir[oa]|cuart[oa]|deuxième|seconde|troisième|zweite[nmrs]?|dritte[nmrs]?|second[oa]|terz[oa]|tweede|derde)$/u;
