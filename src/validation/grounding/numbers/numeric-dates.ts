import type { Tagged } from '../tag.ts';
import type { DateMention } from './date-mention.ts';
import { isDay } from './list-days.ts';

/** `2024-05-03`, `03.05.2024`, `5/3/24`. */
export function readNumericDate(passage: Tagged, index: number): DateMention | undefined {
  const { tokens } = passage;
  const token = tokens[index];
  if (token?.kind !== 'number') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(token.text);
  if (dotted !== null) return orderedDate(dotted.slice(1).map(Number), { first: index, last: index, isDayFirst: true });
  if (passage.text.charAt(token.end) === '.') return readShortDate(passage, index);
  const second = tokens[index + 1];
  const third = tokens[index + 2];
  const isJoined = (gap: string | undefined) => gap === '/' || gap === '-';
  if (second?.kind !== 'number' || !isJoined(second.gap)) return undefined;
  if (third?.kind !== 'number' || third.gap !== second.gap) return readOpeningDate(passage, index);
  const parts = [token.text, second.text, third.text].map(Number);
  if (/^\d{4}$/.test(token.text))
    return { year: parts[0], month: parts[1], day: parts[2], first: index, last: index + 2 };
  return orderedDate(parts, { first: index, last: index + 2, isDayFirst: !isMaybeEnglish(passage) });
}

/** The first date of `du 12/01 au 06/02/2026`, whose year stands behind. */
function readOpeningDate(passage: Tagged, index: number): DateMention | undefined {
  const { tokens } = passage;
  if (tokens[index + 1]?.gap !== '/' || tokens[index]?.gap === '/') return undefined;
  const until = tokens.findIndex(({ kind }, at) => at > index + 1 && kind === 'number');
  const between = tokens.slice(index + 2, until).map(({ folded }) => folded);
  const isReaching =
    until - index <= mostBetweenDates &&
    (between.length === 0 ? isDash(tokens[until]?.gap) : between.some((word) => rangeWords.has(word)));
  const date = isReaching ? readNumericDate(passage, until) : undefined;
  if (date?.last !== until + 2) return undefined;
  const parts = [tokens[index]?.text, tokens[index + 1]?.text, String(date.year)].map(Number);
  const opening = orderedDate(parts, { first: index, last: index + 1, isDayFirst: !isMaybeEnglish(passage) });
  return opening === undefined ? undefined : { ...opening, year: undefined };
}

const mostBetweenDates = 5;

/** The German `am 09.06.`; a decimal has its comma there. */
function readShortDate({ tokens, vocabularies }: Tagged, index: number): DateMention | undefined {
  const [, day = 0, month = 0] = (/^(\d{1,2})\.(\d{1,2})$/.exec(tokens[index]?.text ?? '') ?? []).map(Number);
  const isGerman = vocabularies.some(({ language }) => language === 'de');
  if (!isGerman || !isDay(day) || month < 1 || month > 12) return undefined;
  return dayWords.has(tokens[index - 1]?.folded ?? '') ? { month, day, first: index, last: index } : undefined;
}

/** What stands before a day. */
const dayWords = new Set('am vom bis zum ab seit den der dem und'.split(' '));

/** Only English puts the month first, between slashes. */
function isMaybeEnglish({ vocabularies, words }: Tagged): boolean {
  const scores = vocabularies.map(({ language, functionWords }) => ({
    language,
    score: Array.from(words).filter((word) => functionWords.has(word)).length,
  }));
  const most = Math.max(...scores.map(({ score }) => score));
  return scores.some(({ language, score }) => language === 'en' && score === most);
}

type Order = { readonly first: number; readonly last: number; readonly isDayFirst: boolean };

function orderedDate(parts: readonly number[], { first, last, isDayFirst }: Order): DateMention | undefined {
  const [one = 0, two = 0, rawYear = 0] = parts;
  const year = rawYear < 100 ? rawYear + 2000 : rawYear;
  if (one < 1 || two < 1 || one > 31 || two > 31 || (one > 12 && two > 12)) return undefined;
  if (two > 12) return { year, month: one, day: two, first, last };
  const isAmbiguous = !isDayFirst && one <= 12 && one !== two;
  return { year, month: two, day: one, first, last, ...(isAmbiguous ? { swapped: { month: one, day: two } } : {}) };
}

export function isDash(gap: string | undefined): boolean {
  // `3.–6. August`.
  return /^\.?\s?[-–]\s?$/.test(gap ?? '');
}

export const rangeWords = new Set('to until till through and bis und au et al y a ao e tot en t m'.split(' '));
