import { isAmount, markBounds } from './amounts.ts';
import { withOnes } from './count-ones.ts';
import { withoutSpelledOut } from './drop-acronyms.ts';
import { withoutArticles, type TextKind } from './drop-articles.ts';
import { joinPrefixes } from './join-prefixes.ts';
import { joinSpelled } from './join-spelled.ts';
import { mapEvery } from './map-every.ts';
import { withPlainAge } from './plain-age.ts';
import {
  withEachPart,
  withLevelNumber,
  withLimitsFirst,
  withPlainAbout,
  withPlainDeadline,
  withPlainTime,
} from './plain-amounts.ts';
import { withPlainLimits } from './plain-limits.ts';
import { withQuestions } from './plain-measures.ts';
import { readScores, readTotals } from './plain-scores.ts';
import { inSmallerUnits } from './smaller-units.ts';
import type { Token } from './tokens.ts';
import { withoutBoth } from './without-both.ts';
import type { PhraseList, WordLists } from './words/word-lists.ts';

/** The words of a text, each in the one form that the lists give it; marks that separate stay. */
export function mapWords(tokens: readonly Token[], lists: WordLists, kind: TextKind): string[] {
  const isShouted = !tokens.some(({ posted }) => /\p{Ll}/u.test(posted));
  const counted = withOnes(joinPrefixes(joinSpelled(withoutSpelledOut(tokens), lists), lists), lists);
  const kept = joinNumbers(withoutArticles(counted, lists, kind), lists);
  const spelled = kept.flatMap(({ posted, folded }, index) => {
    if (!isShouted && lists.capitals.has(posted)) return [posted];
    // A single capital is a letter: vitamin E is not vitamin "and".
    const isAnd = lists.and.has(folded) && (folded.length > 1 || posted === folded);
    return isAnd ? ['&'] : splitElision(folded, kept[index + 1]?.folded ?? '', lists).map(lists.respell);
  });
  const numbered = mapRomans(mapNumbers(spelled, lists, kind), lists, kept);
  const told = withLimitsFirst(mapPhrases(withPlus(numbered, lists, kind), lists.phrases, lists), lists);
  const united = withoutEcho(mapUnits(told, lists), lists);
  const small = withPlainAbout(kind === 'label' ? united : inSmallerUnits(united, lists), kind === 'label');
  const limited = markBounds(withQuestions(readScores(readTotals(withEachPart(small, lists), lists)), lists), lists);
  return withoutBoth(
    withLevelNumber(
      withPlainDeadline(withPlainTime(mapEvery(withPlainAge(withPlainLimits(limited, lists), lists), lists))),
    ),
    lists,
  );
}

/** `A plus B` as `A and B`; in a title it is a name: ChatGPT Plus Basics. */
function withPlus(words: readonly string[], lists: WordLists, kind: TextKind): readonly string[] {
  if (kind === 'name' || kind === 'label' || !words.includes('plus') || !lists.and.has('and')) return words;
  return words.map((word, index) => (word === 'plus' && index > 0 && index < words.length - 1 ? '&' : word));
}

/** Every phrase of a list, the longest at each place, in its canonical words. */
export function mapPhrases(words: readonly string[], phrases: PhraseList, lists?: WordLists): string[] {
  const mapped: string[] = [];
  for (let index = 0; index < words.length;) {
    const found = phrases
      .get(words[index] ?? '')
      ?.find((phrase) => phrase.words.every((word, offset) => words[index + offset] === word));
    // What is not necessary may be done: no es necesario, no debe.
    const isLeftOpen =
      found !== undefined && lists?.must.has(found.canonical) === true && lists.negations.has(mapped.at(-1) ?? '');
    const taken = isLeftOpen ? undefined : found;
    mapped.push(...(taken === undefined ? [words[index] ?? ''] : taken.canonical.split(' ')));
    index += taken?.words.length ?? 1;
  }
  return mapped;
}

function splitElision(word: string, next: string, { elisions, articles }: WordLists): string[] {
  const mark = elisions.size === 0 ? -1 : word.indexOf("'");
  const prefix = mark === -1 ? undefined : elisions.get(word.slice(0, mark + 1));
  return prefix === undefined
    ? [word]
    : [prefix, word.slice(mark + 1)].filter((part) => part !== '' && (oneOf.test(next) || !articles.has(part)));
}

/** `d'une des épreuves` is of one. */
const oneOf = /^d(?:e|es|u|[ei]i|egli|elle)$/;

/** `twenty-five` as 25; without the hyphen it could be twenty of five, and is `20+5`. */
function joinNumbers(tokens: readonly Token[], { numbers, unitNames }: WordLists): Token[] {
  const joined: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const ones = numbers.get(token.folded) ?? '';
    const tens = numbers.get(joined.at(-1)?.folded ?? '') ?? '';
    // `day-to-day`, `dia-a-dia` count nothing.
    const isOfUnit =
      token.folded === 'long' ||
      (token.folded !== 'old' && !linking.test(token.folded) && unitNames.has(tokens[index - 1]?.folded ?? ''));
    // `three hour-long exams` are no three-hour-long ones, `two hour-exams` no two-hour exams.
    const isLong = token.isJoined === true && isOfUnit && tokens[index - 1]?.isJoined !== true;
    const isPair = /^[2-9]0$/.test(tens) && /^[1-9]$/.test(ones) && tokens[index + 1]?.isJoined !== true;
    if (isLong)
      joined.push(
        ...joined.splice(-1).map((unit) => ({
          posted: `${unit.posted}-${token.posted}`,
          folded: `${unit.folded}-${token.folded}`,
        })),
      );
    else if (!isPair) joined.push(token);
    else {
      const word = token.isJoined === true ? `${tens.charAt(0)}${ones}` : `${tens}+${ones}`;
      joined[joined.length - 1] = { posted: word, folded: word };
    }
  }
  return joined;
}

/** What joins two words of one kind to a third. */
const linking = /^(?:to|by|of|a|à|ao|zu|tot|op)$/u;

/** Number words as digits, `1,000` and `1 000` as 1000, `2,5` as 2.5 where the comma is decimal, `one hundred` as 100. */
function mapNumbers(words: readonly string[], ofLanguage: WordLists, kind: TextKind): string[] {
  const lists =
    ofLanguage.thousands === '.' && words.some(isWithPoint) ? { ...ofLanguage, thousands: undefined } : ofLanguage;
  const mapped: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = mapped.at(-1) ?? '';
    const next = words[index + 1] ?? '';
    const isSpaced = /^\d{3}$/.test(word) && mayBeThousands({ next, last: mapped.at(-2) ?? '' }, lists);
    if (word === 'hundred' && /^[1-9]$/.test(last)) mapped[mapped.length - 1] = `${last}00`;
    else if ((word === '000' || isSpaced) && /^[1-9]\d{0,2}$/.test(last)) mapped[mapped.length - 1] = `${last}${word}`;
    else mapped.push(lists.numbers.get(word) ?? writeNumber(word, { next: kind === 'name' ? '' : next, last }, lists));
  }
  return mapped;
}

/** Whether two numbers behind a word are one: before a unit, and behind `sur` or `hasta` where spaces part thousands. */
function mayBeThousands({ last: lead, next }: Neighbours, lists: WordLists): boolean {
  const isWordNext = /^\p{L}/u.test(next);
  const isLed = lists.decimal === ',' && (lead === 'nr' ? !isWordNext : lists.relations.has(lead) && isWordNext);
  return !lists.levelWords.has(lead) && (isLed || lists.units.has(next) || lists.unitNames.has(next));
}

/** `0.500`, beside which `2.000` is two, whatever the language. */
function isWithPoint(word: string): boolean {
  return /^0\.\d/.test(word);
}

type Neighbours = { readonly next: string; readonly last: string };

function writeNumber(word: string, { next, last }: Neighbours, lists: WordLists): string {
  const { thousands, decimal, units, unitNames, scores } = lists;
  if (lists.isPointMixed && /^(?:m|km|kg)$/.test(units.get(next) ?? next)) return word;
  if (thousands !== undefined && isInThousands(word, decimal) && !versions.has(last))
    return word.replaceAll(thousands, '');
  const both = withPart(word, lists);
  if (both !== undefined) return both;
  const written = decimal === ',' && /^\d+,\d{1,2}$/.test(word) ? word.replace(',', '.') : word;
  // 7,0 is 7 where a comma can be no mark of a version; with a point only before a unit or behind a score.
  const isMeasured = units.has(next) || unitNames.has(next) || next === '%' || scores.has(last);
  const isValue = written !== word || (decimal === '.' && isMeasured);
  // 9.30 h is a time.
  if (isValue && /^h|^(?:std|stunde|uhr|uur|ore?$)/.test(units.get(next) ?? next) && /\.\d0$/.test(written))
    return written;
  return isValue ? written.replace(/^(\d+)\.0{1,2}$|^(\d+\.\d)0$/, '$1$2') : written;
}

function isInThousands(word: string, decimal: string): boolean {
  return /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(word) && !word.includes(decimal);
}

/** Behind these a point is between numbers of their own. */
const versions = new Set(
  'version versión versao versão versione versie release edition edición edicion edição edizione editie fassung ausgabe auflage norm norma norme standard software'.split(
    ' ',
  ),
);

/** `1,000.50`: thousands and a part. */
function withPart(word: string, { thousands, decimal }: WordLists): string | undefined {
  const [, whole = '', part = ''] = wholeAndPart.exec(word) ?? [];
  if (thousands === undefined || !whole.includes(thousands) || whole.includes(decimal)) return undefined;
  return whole.replaceAll(thousands, '') + (/^0+$/.test(part) ? '' : `.${part}`);
}

const wholeAndPart = /^([1-9]\d{0,2}(?:[.,]\d{3})+)[.,](\d{1,2})$/;

const romans = new Map(
  'i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((roman, index) => [roman, String(index + 1)]),
);

/** Roman numerals behind a word for a level, and capitals of two letters or more at the end: `Scrum Master II`. */
function mapRomans(words: readonly string[], { levelWords }: WordLists, tokens: readonly Token[]): string[] {
  // `(Programma II)`.
  const last = words.length - (words.at(-1) === ')' ? 2 : 1);
  const lastPosted = tokens.at(last - words.length)?.posted ?? '';
  return words.map((word, index) => {
    const digits = romans.get(word);
    if (digits === undefined) return word;
    const isLevel = levelWords.has(words[index - 1] ?? '');
    const isLast = index > 0 && index === last && /^(?:I|II|III|IV|VI|VII|VIII|IX)$/.test(lastPosted);
    return isLevel || isLast ? digits : word;
  });
}

/** Units behind a number in one form; what is counted in the singular; `50-60` as `50 to 60`. */
function mapUnits(words: readonly string[], { units, counted }: WordLists): string[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    if (word === '-' && isAmount(before) && isAmount(words[index + 1])) return 'to';
    // `11/20 punti`.
    if (isAmount(before) || /^\d{1,3}\/\d{2,3}$/.test(before ?? ''))
      return units.get(word) ?? counted.get(word) ?? word;
    // `each lasts`, `every trainee`: of one thing at a time.
    if (word === 'each' && /^\p{L}{4,}$/u.test(words[index + 1] ?? '') && words[index + 1] !== 'other') return 'every';
    if (word === 'full' && /^attends?$/.test(before ?? '') && isAmount(words[index + 1])) return 'all';
    return word;
  });
}

/** `60 UE (Unterrichtseinheiten)` as `60 UE`: what a bracket says that stands before it already. */
function withoutEcho(words: readonly string[], { units }: WordLists): string[] {
  const isEcho = (at: number) => {
    const [said, open, echo = '', close] = words.slice(at, at + 4);
    return /^\p{L}{2,}$/u.test(echo) && open === '(' && close === ')' && said === (units.get(echo) ?? echo);
  };
  return words.filter((_, index) => ![1, 2, 3].some((back) => index >= back && isEcho(index - back)));
}
