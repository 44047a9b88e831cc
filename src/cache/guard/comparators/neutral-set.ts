import { compareTexts } from '../compare-texts.ts';
import type { PreparedFacts } from '../prepare-facts.ts';
import { activityMark } from '../plain-activity.ts';
import { inImperatives } from '../in-imperatives.ts';
import { itemsLikeOther } from '../like-other.ts';
import { inDoings } from '../reworded/doings.ts';
import type { TextReading } from '../read-text.ts';
import { withPlainItem } from '../plain-typing.ts';
import { objectsWhenFolded, sortedInLines } from '../rules/objects-when-folded.ts';
import type { WordLists } from '../words/word-lists.ts';
import { compareCodes } from '../compare-codes.ts';
import { refuseUnread, type FieldComparator } from './comparator.ts';

type ListField = 'skills' | 'learning_outcomes';

/** For lists: each item of one is, in neutral wording, exactly one item of the other, in any order. */
export function neutralSet(field: ListField): FieldComparator {
  return { name: 'set in neutral wording', compare: (one, other) => compareLists(field, one, other) };
}

function compareLists(field: ListField, one: PreparedFacts, other: PreparedFacts): string | undefined {
  const items = one.folded[field];
  const others = other.folded[field];
  if (items.length !== others.length) return items.length * others.length === 0 ? 'missing_field' : 'item_count';
  // Apart by lines, so that no figure is that of the next item: `70`, `ML Welding`.
  const folded = objectsWhenFolded(sortedInLines(one.facts[field]), sortedInLines(other.facts[field]), {
    language: one.language,
    isTitle: field === 'skills',
  });
  if (folded !== undefined) return folded;
  if (items.every((item, index) => item === others[index])) return undefined;
  const forms = [one, other].map(({ facts, form }) => [...new Set(facts[field].map(form))].toSorted().join('\n'));
  if (forms[0] === forms[1]) return undefined;
  const refused = refuseUnread(one, other);
  if (refused !== undefined) return refused;
  const posted = [one, other].map(({ facts }) => facts[field]);
  if (areSame(field, one, other, posted) || areSameDoings(field, one, other, posted)) return undefined;
  const typed = one.lists === undefined ? undefined : typedItems(posted, field, one.lists);
  if (typed !== undefined && areSame(field, one, other, typed)) return undefined;
  const alike = one.lists === undefined ? posted : itemsLikeOther(posted, one.lists);
  const spelled = [one, other].map(({ spellOut }, side) => (alike[side] ?? []).map(spellOut));
  const isSpelled = spelled.some((texts, side) => texts.some((text, index) => text !== posted[side]?.[index]));
  if (isSpelled && areSame(field, one, other, spelled)) return undefined;
  return areSameReworded(field, one, other, spelled) ? undefined : 'item';
}

/** Whether all items say the same once each that names what is done says it with a verb. */
function areSameReworded(
  field: ListField,
  one: PreparedFacts,
  other: PreparedFacts,
  spelled: readonly (readonly string[])[],
): boolean {
  const { lists, language } = one;
  if (lists === undefined) return false;
  const grammar = { lists, language: language.slice(0, 2).toLowerCase() };
  const told = inDoings(spelled, grammar);
  return told !== undefined && (areSame(field, one, other, told) || areSameDoings(field, one, other, told));
}

/** Items with what two people type differently in one form, where that changes one of them. */
function typedItems(
  posted: readonly (readonly string[])[],
  field: ListField,
  lists: WordLists,
): string[][] | undefined {
  const [texts = [], others = []] = posted;
  const typed = [
    texts.map((text) => withPlainItem(text, others, { field, lists })),
    others.map((text) => withPlainItem(text, texts, { field, lists })),
  ];
  const isTyped = typed.some((items, side) => items.some((text, index) => text !== posted[side]?.[index]));
  return isTyped ? typed : undefined;
}

/** Whether all items of two lists say what is done, whether as a demand, in gerunds or as nouns. */
function areSameDoings(
  field: ListField,
  one: PreparedFacts,
  other: PreparedFacts,
  [texts = [], others = []]: readonly (readonly string[])[],
): boolean {
  if (one.lists === undefined) return false;
  const ofLanguage = [texts, others].map(inLanguageSkills);
  if (ofLanguage[0] !== undefined && ofLanguage[0] === ofLanguage[1]) return true;
  const told = inImperatives(texts, others, one.lists);
  if (told !== undefined) return areSame(field, one, other, [told, others]);
  const otherTold = inImperatives(others, texts, one.lists);
  if (otherTold !== undefined) return areSame(field, one, other, [texts, otherTold]);
  const areDone = (side: PreparedFacts, items: readonly string[]) =>
    readItems('learning_outcomes', side, items).every(({ canonical }) => canonical.startsWith(activityMark));
  const areSkills = field === 'skills' && texts.length > 1 && areDone(one, texts) && areDone(other, others);
  return areSkills && areSame('learning_outcomes', one, other, [texts, others]);
}

/** `Ascoltare`, `Leggere` as `Ascolto`, `Lettura`: lists of nothing but what a language is used for. */
function inLanguageSkills(items: readonly string[]): string | undefined {
  const told = items.map((item) => languageSkills.get(item.trim().toLowerCase()));
  return told.length > 1 && told.every((item) => item !== undefined) ? told.toSorted().join(' ') : undefined;
}

const languageSkills = new Map(
  `ascolto:ascoltare ascoltare lettura:leggere leggere scrittura:scrivere scrivere parlato:parlare parlare escucha:escuchar
  escuchar lectura:leer leer escritura:escribir escribir hablar écoute:écouter écouter lecture:lire lire parler leitura:ler ler escrita:escrever
  escrever falar ouvir`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([form = '', verb = form]): [string, string] => [form, verb]),
);

function areSame(
  field: ListField,
  one: PreparedFacts,
  other: PreparedFacts,
  [texts = [], others = []]: readonly (readonly string[])[],
): boolean {
  const readings = readItems(field, one, texts);
  const otherReadings = readItems(field, other, others);
  const differs = readings.some((reading, index) => {
    const second = otherReadings[index];
    return second === undefined || compareTexts(reading, second) !== undefined;
  });
  return !differs && readings.length === otherReadings.length;
}

/** Items in the order of what they say, so that equals stand at one place. */
function readItems(field: ListField, { lists, read }: PreparedFacts, texts: readonly string[]): TextReading[] {
  if (lists === undefined) return [];
  const items = withoutJoint(withoutNumbers([...new Set(texts)]), lists);
  const readings = items.map((item) => read(item, { kind: field === 'skills' ? 'item' : 'prose', field, lists }));
  return readings.toSorted((one, other) => compareCodes(keyOf(one), keyOf(other)));
}

function keyOf({ canonical, words }: TextReading): string {
  // By letters, so that `look-alike` and `lookalike`, and two orders of one item, stand at one place.
  return `${lettersOf(canonical)}\n${words.toSorted().join(' ')}`;
}

/** The letters of a text in one order, which says nothing of the order of its words. */
function lettersOf(text: string): string {
  return (text.match(/\S/gu) ?? []).toSorted().join('');
}

/** Items without the numbers or letters of a list, where they count all of them: `1. Read drawings`, `2. Weld`; `a) Read`. */
function withoutNumbers(items: readonly string[]): readonly string[] {
  const isCounted = (mark: RegExp, of: (index: number) => string) =>
    items.length > 1 && items.every((item, index) => mark.exec(item)?.[1]?.toLowerCase() === of(index));
  const isNumbered = isCounted(number, (index) => String(index + 1));
  const isLettered = isCounted(letter, (index) => String.fromCodePoint(firstLetter + index));
  const mark = isNumbered ? number : letter;
  return isNumbered || isLettered ? items.map((item) => item.replace(mark, '')) : items;
}

const number = /^\s*(\d{1,3})[.)]\s+/u;
const letter = /^\s*\(?([a-z])\)\s+/iu;
const firstLetter = 97;

/** Items without what joins the last of them to the others, as in a sentence: `read drawings;`, `weld; and`. */
function withoutJoint(items: readonly string[], { and }: WordLists): readonly string[] {
  const last = items.at(-2) ?? '';
  const [, joint = ''] = /[;,]\s+(\p{L}+|&)$/u.exec(last) ?? [];
  return and.has(joint) ? items.with(-2, last.slice(0, -joint.length)) : items;
}
