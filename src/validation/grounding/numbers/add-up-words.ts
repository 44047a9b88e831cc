import { tokenAt, type Token } from '../reading.ts';
import type { Tagged } from '../tag.ts';
import type { NumberWord } from './number-words.ts';

/** Adds the words of a number up: tens take units, hundreds take tens, thousands close a group. */
export function addUpWords(passage: Tagged, index: number, words: WordMap, language: string): Numeral | undefined {
  const { tokens } = passage;
  const opening = words.get(tokens[index]?.folded ?? '');
  if (opening === undefined || opening.kind === 'joint' || isShare(passage, index) || isNoNumber(tokens, index))
    return undefined;
  const numeral = (value: number, last: number, form: Numeral['form']): Numeral => ({
    values: [value],
    raw: String(value),
    form,
    first: index,
    last,
  });
  if (opening.kind === 'ordinal') return readOrdinal({ tokens, words, index, opening, numeral });
  if (opening.kind === 'pair') return numeral(2, index, 'pair');
  return (
    readHalf({ passage, words, index, opening, numeral }) ??
    addRest({ tokens, words, language, index, numeral, opening })
  );
}

/**
 * The verb of `worauf Ämter achten`: an eighth stands before a noun; what counts at the front of a word only: `Power BI`;
 * and the Portuguese "of the" in `60 dos 90 minutos`.
 */
function isNoNumber(tokens: readonly Token[], index: number): boolean {
  const { folded = '' } = tokens[index] ?? {};
  if (folded === 'dos' && tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number') return true;
  return prefixes.has(folded) || (folded === 'achten' && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? ''));
}

const prefixes = new Set(['bi', 'tri', 'quadri', 'quinqu']);

/** `décimo primero`: tens of an ordinal take its units. */
function readOrdinal({ tokens, words, index, opening, numeral }: Omit<Opened, 'language'>): Numeral {
  const next = tokens[index + 1];
  const unit = next !== undefined && /^[ -]$/.test(next.gap) ? words.get(next.folded) : undefined;
  const isUnit = unit?.kind === 'ordinal' && unit.value < 10 && opening.value >= 10 && opening.value % 10 === 0;
  return isUnit ? numeral(opening.value + unit.value, index + 1, 'ordinal') : numeral(opening.value, index, 'ordinal');
}

/** A number as it is written: what it can mean, and over which tokens it goes. */
export type Numeral = {
  /** More than one where a point or comma can be read both ways: `1.500`. */
  readonly values: readonly number[];
  /** As written, with a point for the decimal comma; versions compare by it. */
  readonly raw: string;
  readonly form: 'digits' | 'word' | 'article' | 'ordinal' | 'roman' | 'pair';
  readonly first: number;
  readonly last: number;
};

type WordMap = ReadonlyMap<string, NumberWord>;

const mostWords = 12;

/** `Il quarto degli otto livelli`: one of eight, no quarter of them. */
function isPlaceOf({ tokens, vocabularies }: Pick<Tagged, 'tokens' | 'vocabularies'>, index: number): boolean {
  const isOfThem =
    /^(?:il|el|o)$/.test(tokens[index - 1]?.folded ?? '') &&
    /^(?:d|de|dei|degli|dos)$/.test(tokens[index + 1]?.folded ?? '');
  const kindAt = (at: number) => vocabularies.map(({ numberWords }) => numberWords.get(tokens[at]?.folded ?? '')?.kind);
  return (
    isOfThem && [index + 2, index + 3].some((at) => tokens[at]?.kind === 'number' || kindAt(at).includes('cardinal'))
  );
}

/** A unit that counts by itself: `the half`, `a quarter of an hour`. */
export function isShare({ starting, ending, tokens, vocabularies }: Tagged, index: number): boolean {
  if (!(starting.get(index) ?? []).some(({ tag }) => shareTags.has(tag))) return false;
  if (isPlaceOf({ tokens, vocabularies }, index)) return false;
  // `A metà marzo`.
  if ((starting.get(index + 1) ?? []).some(({ tag }) => tag.startsWith('month:'))) return false;
  // Not the half of "an hour and a half of video".
  const kindAt = (at: number) =>
    vocabularies.map(({ numberWords }) => numberWords.get(tokens[at]?.folded ?? '')?.kind).find((kind) => kind);
  const isMeasure = (at: number) =>
    kindAt(at) === 'cardinal' ||
    tokens[at]?.kind === 'number' ||
    (ending.get(at) ?? []).some(({ tag }) => tag.startsWith('unit:'));
  const isJoint = (at: number) => kindAt(at) === 'joint' && isMeasure(at - 1);
  return !isJoint(index - 1) && !isJoint(index - 2);
}

const shareTags: ReadonlySet<string> = new Set(
  ['half', 'quarterHour', 'quarterYear', 'quarterCentury', 'third', 'fourth', 'fifth', 'tenth'].map(
    (unit) => `unit:${unit}`,
  ),
);

type Opening = Pick<Opened, 'words' | 'index' | 'opening' | 'numeral'> & { readonly passage: Tagged };

/** `half an hour`, `eine halbe Stunde`, `half a dozen`, `ein halbes Dutzend`. */
function readHalf({ passage, words, index, opening, numeral }: Opening): Numeral | undefined {
  const { tokens } = passage;
  const next = isShare(passage, index + 1) ? undefined : words.get(tokens[index + 1]?.folded ?? '');
  if (opening.kind === 'article' && next?.kind === 'half') {
    const group = groupAt(tokens, words, index + 2);
    return numeral(next.value * (group?.value ?? 1), group?.last ?? index + 1, 'word');
  }
  if (opening.kind !== 'half') return undefined;
  const group = groupAt(tokens, words, index + 1);
  if (group !== undefined) return numeral(opening.value * group.value, group.last, 'word');
  return numeral(opening.value, next?.kind === 'article' ? index + 1 : index, 'word');
}

/** A word like `dozen`, an article before it. */
function groupAt(tokens: readonly Token[], words: WordMap, index: number) {
  const last = words.get(tokens[index]?.folded ?? '')?.kind === 'article' ? index + 1 : index;
  const word = words.get(tokens[last]?.folded ?? '');
  return word?.kind === 'multiplier' && word.value <= 100 ? { value: word.value, last } : undefined;
}

type Opened = {
  readonly tokens: readonly Token[];
  readonly words: WordMap;
  readonly language: string;
  readonly index: number;
  readonly numeral: (value: number, last: number, form: Numeral['form']) => Numeral;
  readonly opening: NumberWord;
};

function addRest({ tokens, words, language, index, numeral, opening }: Opened): Numeral {
  let sum: Sum = opening.value >= 1_000 ? { total: opening.value, current: 0 } : { total: 0, current: opening.value };
  let last = index;
  let form: Numeral['form'] = opening.kind === 'article' ? 'article' : 'word';
  for (let step = index + 1; step < Math.min(tokens.length, index + mostWords); step += 1) {
    if (!/^[ -]?$/.test(tokenAt(tokens, step).gap)) break;
    const isJoint = words.get(tokens[step]?.folded ?? '')?.kind === 'joint';
    const half = isJoint ? halfAt(tokens, words, step + 1) : undefined;
    if (half !== undefined) {
      const group = multiplierAt(words, tokens[half.last + 1]?.folded);
      const value = (sum.total + sum.current + half.value) * (group ?? 1);
      return numeral(value, group === undefined ? half.last : half.last + 1, 'word');
    }
    const at = isJoint ? step + 1 : step;
    const word = words.get(tokens[at]?.folded ?? '');
    if (word === undefined || !fits(sum.current, word, language)) break;
    if (isOtherCount(tokenAt(tokens, at).folded, word, language)) break;
    if (word.kind === 'ordinal') return numeral(sum.total + sum.current + word.value, at, 'ordinal');
    sum = add(sum, word, language);
    last = at;
    step = at;
    form = 'word';
  }
  return numeral(sum.total + sum.current, last, form);
}

/** "Trinta segundos" are no thirty-second, `vinte primeiros` the first twenty, not the twenty-first. */
function isOtherCount(folded: string, { kind }: NumberWord, language: string): boolean {
  return seconds.has(folded) || (kind === 'ordinal' && language !== 'en' && firsts.test(folded));
}

const firsts = /^(?:premier|primer|primeir|prim[aeio]$)/;
const seconds = new Set(['segundos', 'secondes', 'secondi', 'seconds']);

/** The dozen of `one and a half dozen`. */
function multiplierAt(words: WordMap, folded = ''): number | undefined {
  const word = words.get(folded);
  return word?.kind === 'multiplier' ? word.value : undefined;
}

type Sum = { readonly total: number; readonly current: number };

function add({ total, current }: Sum, word: NumberWord, language: string): Sum {
  if (word.kind === 'multiplier' && word.value >= 1_000) return { total: total + current * word.value, current: 0 };
  if (isEighty(current, word, language)) return { total, current: current + 76 };
  return { total, current: word.kind === 'multiplier' ? current * word.value : current + word.value };
}

/** `and a half`. */
function halfAt(tokens: readonly Token[], words: WordMap, index: number) {
  const last = words.get(tokens[index]?.folded ?? '')?.kind === 'article' ? index + 1 : index;
  const half = words.get(tokens[last]?.folded ?? '');
  return half?.kind === 'half' ? { value: half.value, last } : undefined;
}

/** Whether a word can go on a number: `twenty` takes `five`, `soixante` takes `dix`, `two` takes nothing but `hundred`. */
function fits(current: number, { kind, value }: NumberWord, language: string): boolean {
  if (kind === 'multiplier') return takes(current, value);
  if (kind !== 'cardinal' && kind !== 'ordinal' && kind !== 'article') return false;
  if (current === 0) return kind === 'cardinal';
  if (isEighty(current, { kind, value }, language)) return true;
  // `dix-huit`.
  if (language === 'fr' && current % 100 === 10) return value >= 7 && value <= 9;
  const room = current % 100 === 0 ? 100 : current % 10 === 0 && current % 100 >= 20 ? 10 : 0;
  const french = language === 'fr' && [60, 80].includes(current % 100) ? 20 : room;
  return value > 0 && value < french && !(kind === 'article' && value !== 1);
}

/** `two dozen`, `three hundred`, `forty thousand`. */
function takes(current: number, multiplier: number): boolean {
  if (multiplier > 100) return current < multiplier;
  return current > 0 && current < (multiplier === 100 ? 100 : 20);
}

/** `quatre-vingts`, also behind hundreds. */
function isEighty(current: number, { value }: NumberWord, language: string): boolean {
  return language === 'fr' && current % 100 === 4 && value === 20;
}
