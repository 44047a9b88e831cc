import { hasDigit, isAmount } from './amounts.ts';
import { isScopeMoved, type MarkedText } from './scope-of-marks.ts';
import type { WordLists } from './words/word-lists.ts';

export function readMarks(
  parts: readonly (readonly string[])[],
  field: Pick<MarkedText, 'isActing' | 'isTitle' | 'lists'>,
): MarkedText {
  const words: string[] = [];
  const marks = new Map<number, string>();
  for (const word of parts.flatMap((part) => [...part, '.'])) {
    if (/^[.,:()]$/.test(word)) marks.set(words.length, `${marks.get(words.length) ?? ''}${word}`);
    else words.push(word);
  }
  return { words, marks, ...field };
}

/**
 * Whether two texts of the same words have marks that do not cut them in two ways. One may have more of them than the
 * other; `Written exam online. Interview` and `Written exam. Online interview` have them in other places, and so have
 * `Exam (60 minutes), viva` and `Exam, 60-minute viva`.
 */
export function areMarksAlike(one: MarkedText, other: MarkedText): boolean {
  if (one.words.length !== other.words.length || one.words.some((word, at) => word !== other.words[at])) return true;
  const isNested = isWithin(one, other) || isWithin(other, one);
  return (
    isNested &&
    !isScopeMoved(one, other) &&
    !one.words.some((_, at) => isMeasureMoved(at, one, other) || isMeasureMoved(at, other, one))
  );
}

function isWithin({ marks }: MarkedText, other: MarkedText): boolean {
  // `Let learners plan. Build and test.`, `Let learners plan, build and test.`
  const isOfTwo = other.isActing && other.words.includes('&');
  const isSame = [...marks].every(([place, mark]) => !isOfTwo || isStop(other.marks.get(place)) === isStop(mark));
  const isIn = isSame && [...marks.keys()].every((place) => other.marks.has(place));
  return isIn && [...other.marks.keys()].every((place) => marks.has(place) || isIdle(place, other));
}

/** A full stop is no other mark. */
function isStop(mark: string | undefined): boolean | undefined {
  return mark?.endsWith('.');
}

/** Whether a comma stands where it tells nothing: `…, and …`; `observe teachers, using a form` tells who uses it. */
function isIdle(place: number, { words, isActing }: MarkedText): boolean {
  const [before, next = ''] = words.slice(place - 1, place + 1);
  // Colleagues, who have a licence: all of them have one.
  if (!isActing) return !relatives.has(next);
  return next === '&' || ((hasDigit(before) || isMeasuredThing(place, words)) && withWords.has(next));
}

/** `Curso de 90 horas, com …`: a thing and how long it is, before which nobody acts. */
function isMeasuredThing(place: number, words: readonly string[]): boolean {
  const [thing = '', of = '', amount] = words;
  return place === 4 && measuredThings.has(thing) && /^(?:of|de|von|di|van)$/.test(of) && isAmount(amount);
}

const measuredThings = new Set(
  'curso corso cours course formation formación formação exam examen exame esame test examen kurs prueba prova'.split(
    ' ',
  ),
);

const relatives = new Set('who which that whose que qui quien quienes che cui die der das welche'.split(' '));

/** Behind a number they say more of it: `a score of 100, with no section below 22`. */
export const withWords: ReadonlySet<string> = new Set('with avec con com mit met'.split(' '));

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
function isOfMany(words: readonly string[], at: number, lists: WordLists): boolean {
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
