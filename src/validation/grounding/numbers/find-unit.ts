import type { Tagged } from '../tag.ts';
import { tokenAt, type Token } from '../reading.ts';
import { readJoined } from './numeral.ts';
import { eachWords } from '../words/count-words.ts';
import type { Unit } from '../words/words.ts';

export type FoundUnit = { readonly unit: Unit; readonly last: number };

/** The unit that begins at a token: the longest phrase of those that fit. */
export function unitAt(passage: Tagged, index: number): FoundUnit | undefined {
  const { starting, tokens } = passage;
  const found = (starting.get(index) ?? []).filter(({ tag }) => tag.startsWith('unit:'));
  const [longest] = found.toSorted((one, other) => other.last - one.last);
  const token = tokens[index];
  if (token === undefined || isOtherWord(token, tokens[index + 1]) || isLongTerm(token, tokens[index - 1]))
    return undefined;
  if (token.text === 'A' && isAmpere(passage, index)) return { unit: 'ampere', last: index };
  const sign = signsByCase.get(token.text);
  if (sign !== undefined) return { unit: sign, last: index };
  // `A 30-second pitch`; elsewhere a second is the one behind the first.
  if (token.folded === 'second' && token.gap === '-' && tokens[index - 1]?.kind === 'number')
    return { unit: 'second', last: index };
  return longest === undefined ? undefined : { unit: longest.tag.slice('unit:'.length) as Unit, last: longest.last };
}

/** Signs that in small letters are another one, or a word. */
const signsByCase: ReadonlyMap<string, Unit> = new Map([
  ['kN', 'kilonewton'],
  ['mA', 'milliampere'],
]);

/** The sign of `16 A`, whose small letter is a word in every language; not that of `Klasse 3 A` or `2 A-levels`. */
function isAmpere({ tokens, text, ending }: Tagged, index: number): boolean {
  const [before, own, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.kind !== 'number' || !/^ ?$/.test(own?.gap ?? '-') || /^(?!\s|[.,;:)/]|$)/.test(next?.gap ?? ' '))
    return false;
  const isLabelled = (ending.get(index - 2) ?? []).some(({ tag }) => tag.startsWith('label:'));
  return !isLabelled && /\p{Ll}/u.test(text);
}

/** Whether what could be the sign of a unit is no unit, by what follows. */
function isOtherWord({ text, folded, gap }: Token, next: Token | undefined): boolean {
  // "The 90s".
  if (folded === 's' && !/^[ \u00a0\u202f]$/.test(gap)) return true;
  if (next === undefined) return false;
  const isBeside = next.kind === 'number' && next.gap === '';
  return (
    // The l of `deux l'après-midi` is no litre, the V of `a dozen V1 problems` no volt.
    (text.length === 1 && /^['’]/.test(next.gap)) ||
    (/^\p{Lu}$/u.test(text) && isBeside) ||
    // The English "half an hour" is no half year of the French `an`.
    (folded === 'an' && /^(?:hours?|evening|afternoon)$/.test(next.folded)) ||
    // `Gruppo 2 ha organizzato`.
    (folded === 'ha' && participle.test(next.folded)) ||
    // `2022 t/m 2024`.
    (folded === 't' && next.folded === 'm' && next.gap === '/')
  );
}

/** "Long-term support" lasts no term. */
function isLongTerm({ folded, gap }: Token, before: Token | undefined): boolean {
  return folded === 'term' && /^[- ]$/.test(gap) && /^(?:long|short|mid|medium)$/.test(before?.folded ?? '');
}

/** Of a verb with Italian or Spanish `ha`. */
const participle = /^(?:\p{Ll}+(?:[aiu]t|[ai]d|st|tt|rt|ns?t)[oaie]|fatt[oaie]|hecho|visto|puesto|escrito)$/u;

/** The first unit after a number, with at most some words between: `40 guided hours`. */
export function unitAfter(passage: Tagged, last: number, mostBetween: number): FoundUnit | undefined {
  const { tokens } = passage;
  const { clause } = tokenAt(tokens, last);
  for (let index = last + 1; index <= last + 1 + mostBetween && index < tokens.length; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.clause !== clause || (token.kind === 'number' && index > last)) return undefined;
    const unit = unitAt(passage, index);
    // "Sechs jeweils zweitägige Module".
    if (unit !== undefined && index > last && isOwnNumber(passage, index, unit)) return undefined;
    // One letter is a unit next to its number only, and so is the "ha" of `sei lavori ha`.
    const isSign = (token.text.length === 1 || token.folded === 'ha') && token.kind === 'word';
    if (unit !== undefined && !(isSign && index > last + 1)) return unit;
    // `Tre esercitazioni all'anno`.
    if (perWords.has(token.folded) || (index > last && eachWords.has(token.folded))) return undefined;
    // What "lasts" has its length behind.
    if (lasting.test(token.folded)) return undefined;
    if (isFunctionWord(passage, token) || isNumberWord(passage, index)) return undefined;
  }
  return undefined;
}

/** The two of `zweitägige`; a half day is a unit by itself. */
function isOwnNumber(passage: Tagged, index: number, { unit }: FoundUnit): boolean {
  return unit !== 'halfDay' && readJoined(passage, index) !== undefined;
}

/** The tonne of "twenty quarter-tonne bales" has its number right before. */
function isShareOfUnit(passage: Tagged, index: number): boolean {
  const isJoined = passage.tokens[index + 1]?.gap === '-' && unitAt(passage, index + 1) !== undefined;
  return isJoined && shares.has(tokenAt(passage.tokens, index).folded);
}

const perWords = new Set('all alla al par por per pro je'.split(' '));
const shares = new Set(['quarter', 'half', 'third']);
const lasting = /^(?:lasts?|lasting|takes|dauert|dauern|dure|durent|dura|duran|durano|duram|duurt|duren)$/;

/** The `half` of `three half-hour shows`; half a day is a unit of its own. */
function isHalfHour(passage: Tagged, index: number): boolean {
  const { folded } = tokenAt(passage.tokens, index);
  const isHalf = passage.vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'half');
  return isHalf && unitAt(passage, index + 1)?.unit === 'hour';
}

/** Also the `one` of `two one-hour debates`. */
function isNumberWord(passage: Tagged, index: number): boolean {
  const { folded } = tokenAt(passage.tokens, index);
  const { vocabularies } = passage;
  return (
    folded === 'one' ||
    isHalfHour(passage, index) ||
    isShareOfUnit(passage, index) ||
    vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'cardinal')
  );
}

/** The sign of a currency in front: `€ 200`. */
export function moneyBefore(passage: Tagged, first: number): number | undefined {
  const token = passage.tokens[first - 1];
  return token !== undefined && '€$£'.includes(token.text) ? first - 1 : undefined;
}

export function isFunctionWord({ vocabularies }: Tagged, { folded }: Token): boolean {
  return vocabularies.some(({ functionWords }) => functionWords.has(folded));
}
