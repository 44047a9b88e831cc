import type { Tagged } from '../tag.ts';
import type { DateMention } from './date-mention.ts';
import { tokenAt } from '../reading.ts';
import { andWords } from '../words/and-words.ts';
import { daysListed, isDay, withYears } from './list-days.ts';
import { isDash, rangeWords, readNumericDate } from './numeric-dates.ts';

/** Reads the dates and years of a passage, numeric and with the names of months, outside codes. */
export function readDates(passage: Tagged, taken: ReadonlySet<number>): DateMention[] {
  const dates: DateMention[] = [];
  const used = new Set(taken);
  const take = (date: DateMention | undefined) => {
    if (date === undefined) return;
    for (let index = date.first; index <= date.last; index += 1) if (used.has(index)) return;
    for (let index = date.first; index <= date.last; index += 1) used.add(index);
    dates.push(date);
  };
  const figures = passage.tokens.flatMap(({ kind }, index) => (kind === 'number' ? [index] : []));
  for (const index of figures) take(withOpeningDay(passage, readNumericDate(passage, index), used));
  for (const { month, long, short } of monthTags) {
    for (const { first, last } of passage.found.get(long) ?? []) {
      if (isFramework(passage, first) || isOfStreet(passage, first)) continue;
      take(readNamedDate(passage, { month, first, last, isShort: false }, used));
    }
    for (const { first, last } of passage.found.get(short) ?? []) {
      take(readNamedDate(passage, { month, first, last, isShort: true }, used));
    }
  }
  for (const date of [...dates]) for (const each of daysListed(passage, date, used)) take(each);
  for (const index of figures) if (!used.has(index)) take(readYear(passage, index));
  return withYears(
    passage,
    dates.sort((one, other) => one.first - other.first),
  );
}

const monthTags = Array.from({ length: 12 }, (_, index) => ({
  month: index + 1,
  long: `month:${index + 1}`,
  short: `short-month:${index + 1}`,
}));

/** `Nivel 5 del Marco Europeo`: a frame, not the Portuguese March without its cedilla. */
function isFramework({ tokens }: Tagged, index: number): boolean {
  return tokens[index]?.text.toLowerCase() === 'marco' && /^(?:del|el|un)$/.test(tokens[index - 1]?.folded ?? '');
}

/** `Avenida 25 de Abril`, `place du 4 Septembre`, `May Street`: a name, and not when anything is. */
function isOfStreet({ tokens }: Tagged, month: number): boolean {
  const { clause, text = '' } = tokens[month] ?? {};
  if (!/^\p{Lu}/u.test(text)) return false;
  const next = tokens[month + 1];
  if (next?.gap === ' ' && /^(?:Street|Road|Avenue|Square|Lane)$/.test(next.text)) return true;
  return tokens.slice(Math.max(0, month - 4), month).some((token, step, near) => {
    const isBehind = near.slice(step + 1).every(({ kind, folded }) => kind !== 'word' || betweenName.has(folded));
    return token.clause === clause && streets.test(token.folded) && isBehind;
  });
}

const streets =
  /^(?:place|rue|avenue|boulevard|quai|calle|plaza|avenida|paseo|rua|praca|largo|ponte|via|viale|piazza|corso|strasse|platz|straat|plein|laan|cape|cabo|cap|kap|kaap|capo)$/;
const betweenName = new Set('de du of del do da des di la o the er xx'.split(' '));

/** `du 22 au 27/04/2024`. */
function withOpeningDay(passage: Tagged, date: DateMention | undefined, used: ReadonlySet<number>) {
  const opening = date?.day === undefined ? undefined : openingDay(passage, date.first, used);
  if (date?.day === undefined || opening === undefined || opening.day >= date.day) return date;
  return { ...date, day: opening.day, lastDay: date.day, first: opening.index };
}

type Named = {
  readonly month: number;
  readonly first: number;
  readonly last: number;
  /** Whether it is an abbreviation, which may be a word: `10 set di esercizi`. */
  readonly isShort: boolean;
};

/** A day before or after the name of a month, a year after it; alone it counts after a preposition only. */
function readNamedDate(passage: Tagged, named: Named, used: ReadonlySet<number>): DateMention | undefined {
  const days = daysBefore(passage, named.first, used);
  const rest = readRest(passage, named.last, days.day, used);
  const { day = rest.day, first } = days;
  const lastDay = days.lastDay ?? rest.lastDay;
  if (rest.year === undefined && named.isShort && (day === undefined || isWord(passage, named))) return undefined;
  if (day === undefined && rest.year === undefined && !standsAlone(passage, named)) return undefined;
  // "Two may be missed".
  if (rest.year === undefined && isLowerCase(passage, named)) return undefined;
  return { year: rest.year, month: named.month, day, lastDay, first, last: rest.last };
}

/** `14`, `25–28` in front of the name. */
function daysBefore(passage: Tagged, month: number, used: ReadonlySet<number>) {
  const before = firstNumberBefore(passage, month, used);
  if (before === undefined || !isDay(before.value)) return { day: undefined, lastDay: undefined, first: month };
  const opening = openingDay(passage, before.index, used);
  return opening === undefined
    ? { day: before.value, lastDay: undefined, first: before.index }
    : { day: opening.day, lastDay: before.value, first: opening.index };
}

/** ` 25–28, 2024` behind the name. */
function readRest({ tokens }: Tagged, month: number, known: number | undefined, used: ReadonlySet<number>) {
  let day = known;
  let lastDay: number | undefined;
  let last = month;
  for (let step = month + 1; step <= last + 2 && step < tokens.length; step += 1) {
    const token = tokenAt(tokens, step);
    const isLink = /^(?:of|de|del|th|st|nd|rd)$/.test(token.folded);
    if (isLink || (day !== undefined && isRangeAt(tokens, step))) continue;
    if (!isNumberBehind(token) || used.has(step)) break;
    const value = Number(token.text);
    if (isYear(token.text)) return { year: value, day, lastDay, last: step };
    // `abril de 74`, `October '21`.
    if (/^\d\d$/.test(token.text) && value > 31) return { year: 1900 + value, day, lastDay, last: step };
    if (/^\d\d$/.test(token.text) && /['’]$/.test(token.gap)) return { year: 2000 + value, day, lastDay, last: step };
    if (day === undefined && step === month + 1 && isDay(value)) day = value;
    else if (day !== undefined && (isDash(token.gap) || isRangeAt(tokens, step - 1)) && isDay(value)) lastDay = value;
    else break;
    last = step;
  }
  return { year: undefined, day, lastDay, last };
}

/** Not behind a colon, as in `tra dicembre e febbraio: 10 in aula`. */
function isNumberBehind({ kind, gap }: Tagged['tokens'][number]): boolean {
  return kind === 'number' && !gap.includes(':');
}

/** `to` between two numbers: `March 2 to 6`. */
function isRangeAt(tokens: Tagged['tokens'], index: number): boolean {
  const isNumber = (at: number) => tokens[at]?.kind === 'number';
  return rangeWords.has(tokens[index]?.folded ?? '') && isNumber(index - 1) && isNumber(index + 1);
}

/** A day in digits or words: `5`, `fifth`, `premier`. */
function dayAt({ tokens, vocabularies }: Tagged, index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind === 'number') return Number(token.text);
  if (token?.kind !== 'word') return undefined;
  // "Three January sessions" are held on no third of January: English has ordinals for days.
  const words = vocabularies.map(({ numberWords, language }) => ({ language, word: numberWords.get(token.folded) }));
  return words.find(
    ({ language, word }) =>
      word?.kind === 'ordinal' || (word?.kind === 'cardinal' && word.value > 1 && language !== 'en'),
  )?.word?.value;
}

function firstNumberBefore(passage: Tagged, month: number, used: ReadonlySet<number>) {
  const { tokens } = passage;
  for (let index = month - 1; index >= month - 3 && index >= 0; index -= 1) {
    const token = tokens[index];
    const value = dayAt(passage, index);
    // `Ai primi di marzo`: early in March.
    if (/^prim[ei]ros$|^primi$/.test(token?.folded ?? '')) return undefined;
    if (value !== undefined && !used.has(index)) return { value, index };
    if (!/^(?:of|de|del|di|th|st|nd|rd|er|e|o|º|°)$/.test(token?.folded ?? '')) return undefined;
  }
  return undefined;
}

/** The first day of `25–28 October`, `del 2 al 6 de marzo`, `between the 2nd and the 6th of March`. */
function openingDay(passage: Tagged, index: number, used: ReadonlySet<number>) {
  const { tokens } = passage;
  let isJoined = isDash(tokens[index]?.gap);
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'number') {
      return isJoined && token.gap !== '/' && !used.has(at) && isDay(Number(token.text))
        ? { day: Number(token.text), index: at }
        : undefined;
    }
    if (rangeWords.has(token.folded)) isJoined = true;
    else if (!besideDays.has(token.folded)) return undefined;
  }
  return undefined;
}

const besideDays = new Set('the el il le the of th st nd rd er o e zum den dem la no met'.split(' '));

const prepositions = new Set(
  'in since until to through between from by before after ende anfang entro avant fin debut voor na eind begin vor nach prima dopo fine inizio apres tras antes despues depois fim final finales inicio finais de di do du van von met m im seit bis ab en entre tra fra tussen zwischen desde hasta depuis des jusqu em ate a dal da dalla nel sinds vanaf tot op d of every each jeden'.split(
    ' ',
  ),
);

function standsAlone({ tokens, starting, vocabularies }: Tagged, { first }: Named): boolean {
  const before = tokens[first - 1];
  const word = tokens[first];
  // `March to October 2025`, `12 evenings, oktober tot juni`.
  const isMonth = (at: number) => (starting.get(at) ?? []).some(({ tag }) => tag.startsWith('month:'));
  const isOpening = before === undefined || [2, 3, 4].some((step) => isMonth(first + step));
  if (isOpening && rangeWords.has(tokens[first + 1]?.folded ?? '')) return true;
  if (before === undefined || word === undefined) return false;
  // `entre octubre y junio`.
  const isSecond = andWords.has(before.folded) && prepositions.has(tokens[first - 3]?.folded ?? '');
  // "Three January sessions".
  const isCounted = vocabularies.some(({ numberWords }) => numberWords.get(before.folded)?.kind === 'cardinal');
  if (!isSecond && !isCounted && !prepositions.has(before.folded)) return false;
  return !isLowerCase({ tokens }, { first });
}

/** "By march", "it may": English months are months with a capital only. */
function isLowerCase({ tokens }: Pick<Tagged, 'tokens'>, { first }: Pick<Named, 'first'>): boolean {
  return /^(?:march|may)$/.test(tokens[first]?.text ?? '');
}

/** `Set`, `mar`, `out` and `sept` are words without a point behind them, and `dez` where that is the last of all: `entre sete e dez.` */
function isWord({ tokens, text }: Tagged, { first }: Named): boolean {
  const token = tokenAt(tokens, first);
  const isPointed = text[token.end] === '.' && (first < tokens.length - 1 || tokens[first - 1]?.kind === 'number');
  return ['set', 'mar', 'out', 'may', 'sept', 'dez'].includes(token.folded) && !isPointed;
}

function readYear(passage: Tagged, index: number): DateMention | undefined {
  const { tokens } = passage;
  const token = tokens[index];
  // `The festival in '24`.
  if (token?.kind === 'number' && /^[0-3]\d$/.test(token.text) && /\s['’]$/.test(token.gap)) {
    return { year: 2_000 + Number(token.text), first: index, last: index };
  }
  if (token?.kind !== 'number' || !isYear(token.text) || hasUnitAt(passage, index + 1)) return undefined;
  const next = tokens[index + 1];
  const isPair = next?.kind === 'number' && /^[/–-]$/.test(next.gap) && /^\d{2}$/.test(next.text);
  const date = { year: Number(token.text), first: index, last: index };
  const until = date.year - (date.year % 100) + Number(next?.text);
  return isPair && until > date.year ? { ...date, until, last: index + 1 } : date;
}

function hasUnitAt({ starting, tokens }: Tagged, index: number): boolean {
  // `2022 t/m 2024`.
  if (tokens[index]?.folded === 't' && tokens[index + 1]?.gap === '/') return false;
  return (starting.get(index) ?? []).some(({ tag }) => tag.startsWith('unit:') || tag.startsWith('counted:'));
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}
