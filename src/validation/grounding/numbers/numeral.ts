import { countedInOneWord } from './counted-in-one-word.ts';
import type { Tagged } from '../tag.ts';
import { tokenAt, type Token } from '../reading.ts';
import { addUpWords, isShare, type Numeral } from './add-up-words.ts';
import { isPlaceOf, readRoman } from './roman.ts';

/** Reads the numeral that begins at a token, if one does. */
export function readNumeral(passage: Tagged, index: number): Numeral | undefined {
  const token = passage.tokens[index];
  if (token === undefined) return undefined;
  switch (token.kind) {
    case 'number':
      return readDigits(passage, index, token);
    case 'sign':
      return readSign(token, index);
    case 'word':
      return (
        readWords(passage, index, token) ??
        // `Driekwart` is three of a share.
        (isShare(passage, index) ? (readJoined(passage, index) ?? readShare(passage, index)) : undefined) ??
        romanAt(passage, index) ??
        readJoined(passage, index)
      );
    case 'mixed':
      return readAges(passage, index, token);
    default:
      return undefined;
  }
}

/** The fifty of "the over-50s"; the `80s` alone are a decade. */
function readAges({ tokens }: Tagged, index: number, { text }: Token): Numeral | undefined {
  const [, age] = /^(\d{2})s$/.exec(text) ?? [];
  if (age === undefined || !/^(?:over|under)$/.test(tokens[index - 1]?.folded ?? '')) return undefined;
  return { values: [Number(age)], raw: age, form: 'digits', first: index, last: index };
}

function readDigits({ tokens, starting }: Tagged, index: number, token: Token): Numeral {
  const fraction = fractionAt({ tokens, starting }, index);
  if (fraction !== undefined) return { ...fraction, raw: String(fraction.values[0]), form: 'digits', first: index };
  const suffix = tokens[index + 1];
  // `1° grado`.
  const isLabelled = suffix?.text === '°' && (starting.get(index + 2) ?? []).some(({ tag }) => ordered.test(tag));
  const isOrdinal =
    (suffix?.gap === '' && (ordinalEndings.has(suffix.folded) || isLabelled)) ||
    // `1.º nivel`.
    (suffix?.gap === '.' && /^[ºª]$/.test(suffix.text));
  const sign = tokens[index + 1];
  const isMixed = sign?.kind === 'sign' && sign.gap.length <= 1 && fractions[sign.text] !== undefined;
  const values = parseDigits(token.text);
  return {
    values: isMixed ? values.map((value) => value + (fractions[sign.text] ?? 0)) : values,
    raw: token.text.replace(',', '.'),
    form: isOrdinal ? 'ordinal' : 'digits',
    first: index,
    last: isOrdinal || isMixed ? index + 1 : index,
  };
}

/** `1/2 journée`, `1 1/2 h`: where a unit stands behind, no date and no share of a whole. */
function fractionAt(
  { tokens, starting }: Pick<Tagged, 'tokens' | 'starting'>,
  index: number,
): Pick<Numeral, 'values' | 'last'> | undefined {
  const [over, under] = [tokens[index], tokens[index + 1]];
  if (over?.kind !== 'number' || under === undefined) return undefined;
  if (under.kind === 'number' && under.gap === ' ' && over.text.length <= 2) {
    const rest = fractionAt({ tokens, starting }, index + 1);
    return rest === undefined ? undefined : { ...rest, values: rest.values.map((value) => Number(over.text) + value) };
  }
  const value = under.gap === '/' ? simpleFractions[`${over.text}/${under.text}`] : undefined;
  const isMeasure = (starting.get(index + 2) ?? []).some(({ tag }) => tag.startsWith('unit:'));
  return value === undefined || !isMeasure ? undefined : { values: [value], last: index + 1 };
}

const simpleFractions: Readonly<Record<string, number>> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 };

const ordered = /^(?:label:|counted:)/;
const ordinalEndings = new Set('st nd rd th e er ere eme re a o'.split(' '));

/** `1,000` can be a thousand and, elsewhere, one; `2,5` and `2.5` are the same. */
function parseDigits(raw: string): number[] {
  const text = raw.replace(/[\u00a0\u202f '’]/g, '');
  if (/^\d+$/.test(text)) return [Number(text)];
  if (/^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(text)) {
    const whole = Number(text.replace(/[.,]/g, ''));
    return text.split(/[.,]/).length === 2 ? [whole, Number(text.replace(',', '.'))] : [whole];
  }
  if (/^\d+[.,]\d+$/.test(text)) return [Number(text.replace(',', '.'))];
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d+)$/.exec(text);
  return grouped?.[1] === undefined ? [] : [Number(`${grouped[1].replace(/[.,]/g, '')}.${grouped[2] ?? ''}`)];
}

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function readSign(token: Token, index: number): Numeral | undefined {
  const value = fractions[token.text];
  return value === undefined
    ? undefined
    : { values: [value], raw: token.text, form: 'digits', first: index, last: index };
}

function readWords(passage: Tagged, index: number, { folded }: Token): Numeral | undefined {
  if (isAverage(passage, index)) return undefined;
  for (const { numberWords, language } of passage.vocabularies) {
    if (!numberWords.has(folded)) continue;
    const numeral = addUpWords(passage, index, numberWords, language);
    if (numeral !== undefined) return numeral;
  }
  return undefined;
}

/** `Média igual ou superior a 17`, `nota media de 8`: no half, as in `hora y media de clase`. */
function isAverage({ tokens, starting }: Tagged, index: number): boolean {
  if (tokens[index]?.folded !== 'media') return false;
  if ((starting.get(index + 1) ?? []).some(({ tag }) => tag.startsWith('unit:'))) return false;
  const [before, next] = [tokens[index - 1]?.folded ?? '', tokens[index + 1]?.folded ?? ''];
  // `Cata de media docena de cafés`.
  if (/^do[cz]ena$/.test(next)) return false;
  return (
    !/^[yei]$/.test(before) && (averaged.test(next) || /^(?:nota|voto|pontuacao|puntuacion|de|di|em|in)$/.test(before))
  );
}

const averaged =
  /^(?:d[eiao]$|del$|della$|igual|superior|inferior|pari$|uguale|minima|ponderad|ponderat|aritmetic|final|general|geral$)/;

/** One of such a unit, where no number stands before it. */
function readShare(passage: Tagged, index: number): Numeral | undefined {
  const { tokens, vocabularies } = passage;
  const isOf = (kinds: readonly string[], at: number) =>
    vocabularies.some(({ numberWords }) => kinds.includes(numberWords.get(tokens[at]?.folded ?? '')?.kind ?? ''));
  // `Entrambe le metà` are the whole.
  const isCounted = isOf(['cardinal', 'article', 'pair'], index - 1) || isOf(['pair'], index - 2);
  if (isCounted || tokens[index - 1]?.kind === 'number') return undefined;
  return { values: [1], raw: '1', form: 'word', first: index, last: index };
}

function romanAt(passage: Tagged, index: number): Numeral | undefined {
  const value = readRoman(passage, index);
  return value === undefined
    ? undefined
    : {
        values: [value],
        raw: String(value),
        form: isPlaceOf(passage, index) ? 'ordinal' : 'roman',
        first: index,
        last: index,
      };
}

/** A number and its unit in one word: `zweitägig`, `sechswöchige`, `driedaagse`. The unit is found as a phrase. */
export function readJoined(passage: Tagged, index: number): Numeral | undefined {
  const { folded } = tokenAt(passage.tokens, index);
  const hasUnit = (passage.starting.get(index) ?? []).some(
    ({ tag, last }) => tag.startsWith('unit:') && last === index,
  );
  // `Fünfköpfig`, `zwölfseitig`, `tiendelig`: heads, pages and parts are counted, too.
  if (!hasUnit && !countedInOneWord.test(folded)) return undefined;
  if (
    /^(?:halbier|halver|halveer|gehalveer|viertel|kwart|drittel|funftel|zehntel|tenth|ein(?:zel|fuhr|stieg|satz|arbeit|weis)|achtsam|cinquiem|dixiem|(?:bi|tri|quadri|cuatri)mest)/.test(
      folded,
    )
  )
    return undefined;
  for (const { numberWords } of passage.vocabularies) {
    for (let length = Math.min(folded.length - 3, 24); length >= 2; length -= 1) {
      const word = numberWords.get(folded.slice(0, length));
      if (word === undefined || ['joint', 'multiplier', 'ordinal'].includes(word.kind)) continue;
      // The "an" of `années` and `anno` is no article.
      if (word.kind === 'article' && length < 3) continue;
      return { values: [word.value], raw: String(word.value), form: 'word', first: index, last: index };
    }
  }
  return undefined;
}
