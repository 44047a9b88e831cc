import type { Token } from '../reading.ts';
import type { Tagged } from '../tag.ts';
import { unitAt, type FoundUnit } from './find-unit.ts';

/** The unit of a number behind words that are no nouns of its own: `une soixantaine d'heures`, `five eight-hour days`. */
export function unitBehindWords(passage: Tagged, last: number): FoundUnit | undefined {
  return (
    unitOfGroup(passage, last) ??
    unitOfMode(passage, last) ??
    unitOfLongDays(passage, last) ??
    unitOfBoth(passage, last)
  );
}

/** `Entrambe le giornate`. */
function unitOfBoth(passage: Tagged, last: number): FoundUnit | undefined {
  const isBoth = both.test(passage.tokens[last]?.folded ?? '') && articles.has(passage.tokens[last + 1]?.folded ?? '');
  return isBoth ? unitAt(passage, last + 2) : undefined;
}

const both = /^(?:both|entramb[ie]|amb[oae]s?)$/;

/** `Four face-to-face hours`. */
function unitOfMode(passage: Tagged, last: number): FoundUnit | undefined {
  const words = passage.tokens.slice(last + 1, last + 4).map(({ folded }) => folded);
  return words.join(' ') === 'face to face' ? unitAt(passage, last + 4) : undefined;
}

/** `Five eight-hour days`: days, each of so many hours. */
function unitOfLongDays(passage: Tagged, last: number): FoundUnit | undefined {
  const isLong = passage.tokens[last + 2]?.gap === '-' && unitAt(passage, last + 2)?.unit === 'hour';
  const days = isLong && isNumber(passage, passage.tokens[last + 1]) ? unitAt(passage, last + 3) : undefined;
  return days?.unit === 'day' ? days : undefined;
}

/** `Une soixantaine d'heures`, `medio centenar de horas`: the unit stands behind an "of". */
function unitOfGroup(passage: Tagged, last: number): FoundUnit | undefined {
  const isGroup = groups.test(passage.tokens[last]?.folded ?? '');
  return isGroup && ofGroups.has(passage.tokens[last + 1]?.folded ?? '') ? unitAt(passage, last + 2) : undefined;
}

const groups =
  /(?:aine|aines|enas?|inai?[oa]?|ina|ine|zzina|duzias?|dezenas?|centenar(?:es)?|centinaia|docenas?|millier|milliers)$/;
const ofGroups = new Set(['d', 'de', 'di']);

function isNumber({ vocabularies }: Tagged, token: Token | undefined): boolean {
  const { kind, folded = '' } = token ?? {};
  return kind === 'number' || vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'cardinal');
}

const articles = new Set('the i gli le los las os as'.split(' '));
