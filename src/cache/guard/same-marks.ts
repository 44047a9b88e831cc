import { isAmount } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** The words of a text and the places between them where a mark stands. */
export type MarkedText = { readonly words: readonly string[]; readonly marks: ReadonlySet<number> };

export function readMarks(parts: readonly (readonly string[])[]): MarkedText {
  const words: string[] = [];
  const marks = new Set<number>();
  for (const word of parts.flatMap((part) => [...part, '.'])) {
    if (/^[.,:()]$/.test(word)) marks.add(words.length);
    else words.push(word);
  }
  return { words, marks };
}

/**
 * Whether two texts of the same words have marks that do not cut them in two ways. One may have more of them than the
 * other; `Written exam online. Interview` and `Written exam. Online interview` have them in other places, and so have
 * `Exam (60 minutes), viva` and `Exam, 60-minute viva`.
 */
export function areMarksAlike(one: MarkedText, other: MarkedText): boolean {
  if (one.words.length !== other.words.length || one.words.some((word, at) => word !== other.words[at])) return true;
  const isNested = isWithin(one, other) || isWithin(other, one);
  return isNested && !one.words.some((_, at) => isMeasureMoved(at, one, other) || isMeasureMoved(at, other, one));
}

function isWithin({ marks }: MarkedText, other: MarkedText): boolean {
  return [...marks].every((place) => other.marks.has(place));
}

/** Whether a number with its unit belongs to what follows in one text, and in the other not. */
function isMeasureMoved(at: number, { words, marks }: MarkedText, other: MarkedText): boolean {
  const isMeasure = at > 0 && isAmount(words[at]) && at + 2 < words.length;
  return isMeasure && marks.has(at) && !marks.has(at + 1) && !marks.has(at + 2) && other.marks.has(at + 2);
}

/**
 * Marks only where without them two words would be read as one thing: `business, law`, `business law`. What a colon or
 * a bracket names behind a number of things are those things; behind a comma they are more.
 */
export function withPlainMarks(words: readonly string[], lists: WordLists): readonly string[] {
  return words.flatMap((word, index) => {
    if (!/^[.,:()]$/.test(word)) return [word];
    const [before = '', next = ''] = [words[index - 1], words[index + 1]];
    const isMany = isAmount(words[index - 2]);
    if (isOfMany(words, index, lists)) return ['('];
    const isBetween = isThing(before, lists) && !(isMany && isUnit(before, lists)) && isThing(next, lists);
    if (!isBetween) return [];
    return isMany && /^[:(]$/.test(word) ? [':'] : [','];
  });
}

/** `six units (two electives)`: of the number before it, not beside it. */
export function isOfMany(words: readonly string[], at: number, lists: WordLists): boolean {
  const [amount, before = '', mark, next, second = ''] = words.slice(at - 2, at + 3);
  const isCounted = isAmount(amount) && isThing(before, lists) && isAmount(next) && isThing(second, lists);
  return mark === '(' && at > 1 && isCounted && !isUnit(second, lists);
}

function isUnit(word: string, { units, unitNames }: WordLists): boolean {
  return units.has(word) || unitNames.has(word);
}

export function isThing(word: string, { relations, verbs, logic, leaning }: WordLists): boolean {
  return /^(?!passmark$)\p{L}{2}/u.test(word) && ![relations, verbs, logic, leaning].some((list) => list.has(word));
}
