import { hasDigit } from './amounts.ts';
import { isBound, isList, isSequence, itemsOf, longest } from './free-orders.ts';
import { startOfList } from './start-of-list.ts';
import { alsoThings, handwork, upkeep } from './words/handwork.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * The orders of a list of three or more phrases that each have what they are of: `poda de setos, limpieza de jardines y
 * control de plagas`, `fabrication de pains, de tartes et de glaces`. What could reach over the others, from the front
 * or from behind, keeps its place in the form, so that two texts meet only where it reaches as far in both.
 */
export function freePhrases(words: readonly string[], lists: WordLists): readonly string[] {
  const isFixed = words.some((word) => isBound(word, lists) || hasDigit(word) || isSequence(word));
  if (isFixed || words.length > longest) return [];
  return [ofActs, withOneLink].flatMap((arrange) => arrange(words, lists) ?? []);
}

/** Each item is an act and what is done to it. */
function ofActs(words: readonly string[], lists: WordLists): string | undefined {
  const start = startOfList(words, lists);
  const items = itemsOf(words.slice(start));
  if (items.length < 3 || !isList(words.slice(start)) || !items.every((item) => isAct(item, lists))) return undefined;
  const reaching = items.slice(0, -1).map((item, index) => canReach(item, items.slice(index + 1), lists));
  if (reaching.includes(true, 1)) return undefined;
  const [last = []] = items.slice(-1);
  const isOwn = items.every((item) => item[1] === last[1]) && endsInThing(last, lists);
  const free = items.slice(reaching[0] === true ? 1 : 0, isOwn ? undefined : -1);
  const first = reaching[0] === true ? items.slice(0, 1) : [];
  return inForm('acts', words.slice(0, start), [first, free, isOwn ? [] : [last]]);
}

/** `limpieza de suelos`, `cleaning of floors`: an act, and one or two words that are none. */
function isAct([act = '', link = '', ...things]: readonly string[], lists: WordLists): boolean {
  const isPlain = things.every((word) => isNoun(word, lists) && !isNamedAct(word, lists) && !lists.verbs.has(word));
  const isNamed = isNamedAct(act, lists) && !alsoThings.has(baseOf(act, lists));
  return isNamed && lists.relations.has(link) && (things.length === 1 || things.length === 2) && isPlain;
}

function isNamedAct(word: string, { activities }: WordLists): boolean {
  const form = activities?.forms.get(word);
  return form !== undefined && (form.kind !== 'verb' || form.isNoun);
}

function baseOf(act: string, { activities }: WordLists): string {
  return activities?.forms.get(act)?.base ?? act;
}

/**
 * Whether an act could be done to what follows, too: supervision of staff, ordering of stock and cleaning of rooms; in
 * maintenance of pumps, treatment of water and cleaning of tanks the treatment could be a plant.
 */
function canReach([act = '']: readonly string[], others: Items, lists: WordLists): boolean {
  const isHandwork = (word: string) => handwork.has(word) || handwork.has(baseOf(word, lists));
  return !isHandwork(act) && !(upkeep.has(baseOf(act, lists)) && others.every(([next = '']) => isHandwork(next)));
}

/** Whether an item ends in what is done, so that it is said of no other: at night, by hand, two words could be. */
function endsInThing([, link = '', thing = '', ...more]: readonly string[], { activities, modes }: WordLists): boolean {
  return activities?.links.has(link) === true && more.length === 0 && !modes.has(thing) && !howOrWhen.test(thing);
}

const howOrWhen =
  /(?:ly|doors|mente|wise)$|^(?:together|alone|aloud|abroad|overnight|noche|día|madrugada|tarde|pie|campo|grupo|equipo|memoria|nuit|jour|pied|groupe|équipe|terrain|noite|dia|pé|equipe|notte|giorno|gruppo|squadra|piedi|emergencia|urgencia|emergência|urgência|emergenza|urgence|hand|allein|gemeinsam|zusammen|samen|alleen)$/u;

/** What one word is of, said each time with the word that binds it: `soudage de tubes, de tôles et de barres`. */
function withOneLink(words: readonly string[], lists: WordLists): string | undefined {
  const start = words.findIndex((word) => lists.relations.has(word));
  const link = words[start] ?? '';
  const items = itemsOf(words.slice(start));
  const isLinked = items.every(
    ([bind, ...said]) =>
      bind === link &&
      said.length === (sizes.test(said[0] ?? '') ? 2 : 1) &&
      said.every((word) => isNoun(word, lists) && !howOrWhen.test(word)),
  );
  const before = words.slice(0, start);
  const isOne = start > 0 && !before.some((word) => word === ',' || word === '&');
  const isFree = lists.activities?.links.has(link) === true || (lists.evenLinks.has(link) && !directions.has(link));
  return isOne && isFree && isLinked && items.length > 2 && isList(words.slice(start))
    ? inForm('linked', before, [[], items, []])
    : undefined;
}

/** Before a noun, where else what is said of one stands behind it: petits fours. */
const sizes =
  /^(?:petite?s?|grande?s?|gros|grosses?|pequeñ[oa]s?|piccol[aeio]|pequen[oa]s?|small|large|kleine|grosse|grote)$/u;

/** Where somebody goes, the order is the way. */
const directions = new Set(['a', 'à', 'zu']);

function isNoun(word: string, { relations, activities, modes }: WordLists): boolean {
  const isOther = relations.has(word) || modes.has(word) || activities?.forms.get(word)?.kind === 'verb';
  return /^\p{L}{3,}$/u.test(word) && !isOther;
}

type Places = readonly [first: Items, free: Items, last: Items];
type Items = readonly (readonly string[])[];

/** What stands in front, what keeps its place, and the others in the order of their letters. */
function inForm(name: string, before: readonly string[], [first, free, last]: Places): string {
  const texts = (items: Items) => items.map((item) => item.join(' '));
  return [...before, name, ...texts(first), '|', texts(free).toSorted().join(' & '), '|', ...texts(last)].join(' ');
}
