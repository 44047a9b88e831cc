import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { readFigures, type Figure } from '../numbers/figures.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { isTotal } from '../numbers/totals.ts';
import { partsBehind } from '../numbers/derive-sums.ts';
import type { Rule } from '../rule.ts';

/**
 * Figures of the facts that have changed places, "six contacts and 30 meetings" for "30 contacts and 6 meetings", or
 * taken another's: "slings of 10 t" for "cranes up to 10 t, slings of 2 t".
 */
export const pairingRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    const read = readFigures(text).slice(0, mostFigures);
    if (read.length === 0) return [];
    const { figures: known } = facts;
    // "Six meetings altogether" of five and one.
    const totals = read.length > 1 ? text.numbers.filter((mention) => isTotal(text, mention, facts)) : [];
    const figures = read.filter(({ last }) => !totals.some(({ end }) => end === last));
    return figures
      .filter((one) => {
        const exchanged = figures.filter((other) => isExchanged(one, other, known));
        return exchanged.some((other) => !isSumOf(text, one, other)) || isTaken(one, figures, known);
      })
      .map(({ first, last }) => ({ first, last, detail: 'each figure with what the facts give it to' }));
  },
};

/** The seven and four of "seven modules: four for all, three of their choice". */
function isSumOf(text: Annotated, one: Figure, other: Figure): boolean {
  return [one, other].some((whole) => {
    const behind = partsBehind(text, { values: [whole.value], end: whole.last, unit: undefined });
    return behind?.parts.some(({ start }) => start === one.first || start === other.first) === true;
  });
}

/** A text of more figures is none. */
const mostFigures = 40;

/** Whether two figures fit the facts much better with their values exchanged. */
function isExchanged(one: Figure, other: Figure, known: FactsIndex['figures']): boolean {
  if (one.kind !== other.kind || one.value === other.value || isPart(one, other)) return false;
  // `Platz 2` of a `zweiter Platz`: what the facts have as no figure has no place to change.
  const isFigure = ({ kind, value }: Figure) => known.some((each) => each.kind === kind && each.value === value);
  if (!isFigure(one) || !isFigure(other)) return false;
  const alike = (figure: Figure, value: number) =>
    known.reduce((best, each) => {
      const isSame = each.kind === figure.kind && each.value === value;
      return isSame ? Math.max(best, likeness(figure, each)) : best;
    }, 0);
  const straight = alike(one, one.value) + alike(other, other.value);
  const crossed = alike(one, other.value) + alike(other, one.value);
  return crossed >= 2 * straight && crossed - straight > leastDifference;
}

/** Whether nothing ties a figure to its own place in the facts, and a word of its own to another's that the text leaves out. */
function isTaken(one: Figure, figures: readonly Figure[], known: FactsIndex['figures']): boolean {
  if (figures.some((other) => other !== one && isPart(one, other))) return false;
  const alike = known.filter(({ kind }) => kind === one.kind);
  const own = alike.filter(({ value }) => value === one.value);
  if (own.length === 0) return isLent(one, figures, known);
  if (isBehindOther(one, alike) || isOfOtherUnit(one, own, known)) return true;
  const others = alike.filter(
    ({ value }) => value !== one.value && !figures.some((other) => other.kind === one.kind && other.value === value),
  );
  if (isUnderHeadOf(one, own, others)) return true;
  if (own.some((each) => each.words.length === 0 || likeness(one, each) > 0)) return false;
  // "Two of the five transmitters": the noun is that of the whole.
  if (own.some((each) => alike.some((other) => other !== each && isPart(each, other)))) return false;
  // "20 species by sight and 5 by ear": the noun is that of both.
  const shared = own.every((each) => each.noun === undefined || isOfSameNoun(one, each)) ? one.noun : undefined;
  return others.some((each) => one.words.some((word) => word !== shared && each.words.includes(word)));
}

function isOfSameNoun({ noun }: Figure, other: Figure): boolean {
  return noun !== undefined && isAkin(noun, other.noun ?? '');
}

/** `The code of 2024` for "a seminar of 2024 on the code of 2023", `lead three tours` for "shadow three, lead two". */
function isUnderHeadOf(one: Figure, own: readonly Figure[], others: readonly Figure[]): boolean {
  const { head, kind } = one;
  // A verb before "and" is that of both figures, so that a figure without a head of its own has it, too.
  if (
    head === undefined ||
    own.some((each) => each.head === undefined || each.head === head || each.words.includes(head))
  )
    return false;
  if (kind === 'count') return others.some((each) => isOfSameNoun(one, each) && each.words.includes(head));
  return others.some((each) => each.head === head);
}

/** `Three months of theory` for "three months of practice, three weeks of theory". */
function isOfOtherUnit({ kind, value, tail }: Figure, own: readonly Figure[], known: readonly Figure[]): boolean {
  if (tail === undefined || !lengths.has(kind) || own.some((each) => each.tail === tail)) return false;
  return known.some(
    (each) => each.kind !== kind && lengths.has(each.kind) && each.value === value && each.tail === tail,
  );
}

const lengths: ReadonlySet<string> = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);

/** "200 m in clothes" for "200 m, of which 25 m in clothes". */
function isBehindOther({ kind, value, tail }: Figure, alike: FactsIndex['figures']): boolean {
  // "40 % of the course": so are all shares.
  if (tail === undefined || (kind === 'percent' && ofWhole.test(tail))) return false;
  const same = alike.filter((each) => each.tail === tail);
  return same.length > 0 && same.every((each) => each.value !== value);
}

const ofWhole = /^(?:of|de|du|des|del|della|dell|do|da|der|des|van|vom) /;

/** "Six of them on pressure ulcers" for "six weeks, two of them on pressure ulcers". */
function isLent(one: Figure, figures: readonly Figure[], known: FactsIndex['figures']): boolean {
  if (!known.some(({ kind, value }) => kind !== one.kind && value === one.value)) return false;
  return known.some(
    (each) =>
      each.kind === one.kind &&
      likeness(one, each) >= 4 &&
      !figures.some((other) => other.kind === each.kind && other.value === each.value),
  );
}

const leastDifference = 2;

/** The two of "26 out of 40", of `douze réponses justes sur vingt`. */
function isPart(one: Figure, other: Figure): boolean {
  const apart = Math.max(one.first - other.last, other.first - one.last);
  const [part, whole] = one.first < other.first ? [one, other] : [other, one];
  return apart <= 3 || (apart <= reachOfWhole && whole.isOf && whole.noun === undefined && part.value < whole.value);
}

/** In words: `16 ore in campo su 24`. */
const reachOfWhole = 5;

/** Two for each word that comes back as it is, one for each in another form. */
function likeness({ words }: Figure, other: Figure): number {
  return words.reduce((sum, word) => {
    if (other.words.includes(word)) return sum + 2;
    return other.words.some((each) => isAkin(word, each)) ? sum + 1 : sum;
  }, 0);
}
