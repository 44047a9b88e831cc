import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * What is asked for in either order, since a list of it has none: an age and one thing more, two things that somebody
 * has, and things that each have their own article or number. Only where no word at an end of one could be said of
 * another: `a degree and a certificate in welding`, `able to swim and hold a license`.
 */
export function freeRequirements(
  words: readonly string[],
  { field, lists, isEachLed }: { readonly field: string; readonly lists: WordLists; readonly isEachLed: boolean },
): readonly string[] {
  const { logic, leaning } = lists;
  const isBound = words.some((word) => logic.has(word) || leaning.has(word) || /^[.:()?/]$/.test(word));
  if (!asking.has(field) || words.length > longest || !words.includes('&') || isBound) return [];
  const items = itemsOf(words);
  const conditions = field === 'prerequisites' && items.length === 2 ? conditionsOf(items, lists) : undefined;
  // What must be done ends in its verb there.
  const isLed = isEachLed && !(field === 'criteria' && lists.isVerbLast);
  const listed = isLed ? ledItems(words, items, lists) : undefined;
  return [conditions, listed].flatMap((form) => (form === undefined ? [] : [form]));
}

const asking = new Set(['prerequisites', 'assessment', 'criteria']);

/** Longer sentences say more than a list. */
const longest = 24;

type Items = readonly (readonly string[])[];

/** `ageof ≥ 18 & driving license`, whatever stands first; of two others each has its own verb. */
function conditionsOf(items: Items, lists: WordLists): string | undefined {
  const plain = items.map((item) => withoutHaving(item));
  const ages = plain.map((item) => ageOf(item));
  const isOfAge = ages.filter((age) => age !== undefined).length === 1;
  const others = plain.filter((_, index) => ages[index] === undefined);
  const isEachHad = plain.every((item, index) => item.length < (items[index]?.length ?? 0));
  if (!(isOfAge || (isEachHad && others.length === 2)) || !others.every((item) => isOneThing(item, lists)))
    return undefined;
  return `required ${plain
    .map((item, index) => ages[index] ?? item.join(' '))
    .toSorted()
    .join(' & ')}`;
}

/** How old somebody has to be, and nothing else. */
function ageOf(words: readonly string[]): string | undefined {
  const { sign = '', years } = age.exec(words.join(' '))?.groups ?? {};
  return years === undefined ? undefined : `ageof ${sign === 'over' ? '>' : sign} ${years}`;
}

const year = 'year|año|an|ano|anno|jahr|jaar';
const age = new RegExp(
  `^(?:(?:ageof|aged|age|age of|minimum age|minimum age of) )?(?:(?<sign>[≥>]|over) )?(?<years>1[4-9]|2\\d)(?:(?<=(?:[≥>]|over) \\d\\d)| (?:${year}))(?: (?:${year}))?(?: (?:old|of age|alt|oud|cumplidos|révolus|compiuti|completos))?$`,
  'u',
);

/** A license is had, whoever asks for it says so or not. */
function withoutHaving(words: readonly string[]): readonly string[] {
  const start = having.has(words[0] ?? '') ? 1 : 0;
  const end = words.length > 1 && having.has(words.at(-1) ?? '') ? -1 : words.length;
  return words.slice(start, end);
}

const having = new Set(
  'be have hold possess tener ser poseer avoir être posséder détenir avere essere possedere ter possuir sein haben besitzen zijn hebben bezitten'.split(
    ' ',
  ),
);

/** Words of which none says when or how, or of what the next thing would be, too: proof of residence and age. */
function isOneThing(words: readonly string[], { relations, modes, of, levelWords }: WordLists): boolean {
  return (
    words.length > 0 &&
    words.length < longestThing &&
    words.every(
      (word, index) =>
        (/^\p{L}+$/u.test(word) || (/^\d$/.test(word) && levelWords.has(words[index - 1] ?? ''))) &&
        !proofs.test(word) &&
        !modes.has(word) &&
        (!relations.has(word) || word === of || /^(?:de|di|d|van|von)$/.test(word)),
    )
  );
}

const longestThing = 8;
const proofs =
  /^(?:proof|evidence|cop(?:y|ies)|confirmation|declaration|statement|verification|able|nachweis\p{L}*|beleg\p{L}*|kopie\p{L}*|justific\p{L}*|comprobante|acredit\p{L}*|copia|copie|cópia|fotocopia|fotocópia|preuve|attestations?|attestat[oi]|prova|comprov\p{L}*|declar\p{L}*|déclaration|documento?s?|bewijs|bewijzen|verklaring|erklaerung|capaz|capable|capace|faehig)$/u;

/** `a written test, a practical demonstration and an interview`: each begins anew, and none ends in how or of what. */
function ledItems(words: readonly string[], items: Items, lists: WordLists): string | undefined {
  const { verbs, relations, modes, must, voice } = lists;
  const isVerbFirst = verbs.has(words[0] ?? '');
  const [first = [], ...rest] = items;
  const things = [isVerbFirst ? first.slice(1) : first, ...rest];
  const isClosed = things.every(
    (item) =>
      item.length > 0 &&
      item.length < longestItem &&
      !item.some((word) => [relations, verbs, must, voice?.be].some((known) => known?.has(word) === true)) &&
      item.every((word) => /^[\p{L}\d][\p{L}\d']*$/u.test(word)) &&
      !modes.has(item.at(-1) ?? '') &&
      !together.has(item[0] ?? '') &&
      !isLate(item, lists),
  );
  return isClosed && isList(words)
    ? `${isVerbFirst ? (words[0] ?? '') : ''} led ${things
        .map((item) => item.join(' '))
        .toSorted()
        .join(' & ')}`
    : undefined;
}

const longestItem = 5;

/** What is done so may be all that follows: a group task and a quiz. */
const together = new Set('group team pair peer supervised'.split(' '));

/** Whether the last word of an item could be said of those before it: a report and a form signed, pruebas y trabajos escritos. */
function isLate(item: readonly string[], { of, isVerbLast, lastVerbs }: WordLists): boolean {
  const last = item.at(-1) ?? '';
  // `das Modul abschließen`.
  if (isVerbLast) return lastVerbs.has(last) || (item.length > 1 && last.endsWith('en') && !/^\d/.test(item[0] ?? ''));
  if (of === 'of') return /(?:ed|ly|ing)$/.test(last) || anywhere.has(last);
  return item.length > 1 && (of === 'di' ? /(?<!ale|ile|are|[ai]nte|ente)[ie]$/u : /s$/).test(last);
}

const anywhere = new Set('abroad overseas outdoors indoors alone once twice afloat ashore offshore'.split(' '));

function isList(words: readonly string[]): boolean {
  const joints = words.filter((word) => word === '&').length;
  return joints === 1 && words.lastIndexOf('&') > words.lastIndexOf(',');
}

function itemsOf(words: readonly string[]): Items {
  const items: string[][] = [[]];
  for (const word of words) {
    if (word !== ',' && word !== '&') items.at(-1)?.push(word);
    else if (items.at(-1)?.length !== 0) items.push([]);
  }
  return items;
}

type Read = { readonly lists: WordLists; readonly isByContent?: boolean };

/** Whether each item of a text begins with an article or a number, behind one verb for all of them. */
export function areItemsLed(tokens: readonly Token[], sentences: number, { lists, isByContent }: Read): boolean {
  // By content a noun may be a verb by now, and its article that of what is done.
  if (isByContent === true || sentences !== 1) return false;
  const { articles, numbers, every, and, verbs } = lists;
  const words = tokens.map(({ folded }) => folded);
  const leads = (word = '') => articles.has(word) || numbers.has(word) || every.has(word) || /^\d+$/.test(word);
  const starts = words.flatMap((word, index) =>
    and.has(word) || (word === ',' && !and.has(words[index + 1] ?? '')) ? [index + 1] : [],
  );
  const [first = '', second] = words;
  // `eine Aufgabe der Prüfung`: whose it is.
  const led = new Set([0, 1, ...starts]);
  if (words.some((word, index) => articles.has(word) && !led.has(index))) return false;
  return (
    starts.length > 0 && (leads(first) || (verbs.has(first) && leads(second))) && starts.every((at) => leads(words[at]))
  );
}
