import type { Tagged } from '../tag.ts';
import { isFunctionWord, unitAt } from './find-unit.ts';
import { timeFamilies, units } from './units.ts';

/** The last token of what a time is spent on, right behind its unit: `four hours of study a week`; the unit where nothing is. */
export function endOfPurpose(passage: Tagged, end: number): number {
  const { tokens } = passage;
  const isTime = (passage.ending.get(end) ?? []).some(({ tag }) => isTimeTag(tag));
  if (!isTime || !ofWords.has(tokens[end + 1]?.folded ?? '') || !isWordHere(passage, end + 2, end)) return end;
  let last = end + 1;
  while (last - end <= mostWords && isWordHere(passage, last + 1, end)) last += 1;
  return last;
}

/** Whether an article stands behind such a purpose, where it makes a rate: the "a" of `four hours of study a week`. */
export function isBehindPurpose(passage: Tagged, article: number): boolean {
  return [3, 4, 5, 6].some((step) => article - step >= 0 && endOfPurpose(passage, article - step) === article - 1);
}

/** What it is spent on, in words. */
const mostWords = 3;
const ofWords: ReadonlySet<string> = new Set('of de d di'.split(' '));

function isTimeTag(tag: string): boolean {
  return tag === 'unit:hour' || tag === 'unit:minute';
}

/** A word that says something, and is no unit. */
function isWordHere(passage: Tagged, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== 'word' || token.clause !== passage.tokens[end]?.clause) return false;
  if (isFunctionWord(passage, token) || periods.test(token.folded)) return false;
  const unit = unitAt(passage, at)?.unit;
  return unit === undefined || !timeFamilies.has(units[unit].family);
}

/** `Horas de trabalho semanal` have their rate in this word. */
const periods =
  /^(?:weekly|daily|monthly|hebdomad|quotidien|mensuel|semana|diari|mensua|mensai|mensal|settiman|mensil|giornal|each$|every$|per$|cada$|ogni$|chaque$)/;
