import type { Tagged } from '../tag.ts';
import type { NumberMention } from './number-mention.ts';

/** What share of a whole a part is, where it is one. */
export function ratioOf(
  { values: [part = 0] }: NumberMention,
  { values: [whole = 0] }: NumberMention,
): number | undefined {
  return whole > part && part > 0 ? part / whole : undefined;
}

/** `9 of 10`, `nine out of every ten`, `nueve de cada diez`: little words of a share between the two. */
export function isPartOf({ tokens }: Pick<Tagged, 'tokens'>, part: NumberMention, whole: NumberMention): boolean {
  if (ratioOf(part, whole) === undefined || whole.unit === 'percent' || whole.unit === 'year') return false;
  // "Two days of six hours".
  if (part.unit !== undefined && whole.unit !== undefined && part.unit !== whole.unit) return false;
  // "Half a day of preparation, then three services".
  if (part.unit !== undefined && whole.unit === undefined && (part.values[0] ?? 1) < 1) return false;
  const between = tokens.slice(part.end + 1, whole.first === part.first ? whole.end : firstOf(whole, part));
  // `12/20`.
  if (tokens[whole.start]?.gap === '/' && whole.start === part.end + 1) return isMark(whole);
  if (between.length === 0 || between.length > 4 || tokens[part.end]?.sentence !== tokens[whole.end]?.sentence) {
    return false;
  }
  return between.some(({ folded }) => shareWords.has(folded));
}

/** Not the month of `1/5`. */
function isMark({ values }: NumberMention): boolean {
  return values.some((value) => value === 20 || value === 30 || value === 100);
}

function firstOf(whole: NumberMention, part: NumberMention): number {
  return Math.max(part.end + 1, whole.first);
}

const shareWords: ReadonlySet<string> = new Set(
  'of out every de des di del della degli delle dei dos das do da von der sur su sobre van op em en cada jede jeder jeden in'.split(
    ' ',
  ),
);
