import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { clauseAround } from '../reading.ts';
import type { Requirement } from '../read-concepts.ts';
import type { TextPassage } from '../rule.ts';

/** "Must be passed with 65 %" of "passing score 65 %": a mark is required without a word for it. */
export function isOfPassingMark(
  { tokens, claims, numbers }: TextPassage,
  { first }: Requirement,
  { passages }: FactsIndex,
): boolean {
  const { sentence, clause } = tokens[first] ?? {};
  const isPassed = claims.some(
    (each) =>
      each.concept === 'passed' && tokens[each.first]?.clause === clause && Math.abs(each.first - first) <= reach,
  );
  const isMarked = numbers.some(
    ({ start, end, unit, share }) =>
      Math.abs(start - first) <= reach &&
      tokens[start]?.sentence === sentence &&
      (isMark(unit) || (share === 'scored' && tokens.slice(end, end + 4).some(({ folded }) => marks.test(folded)))),
  );
  return (
    isPassed &&
    isMarked &&
    !tokens.some((token) => token.clause === clause && having.has(token.folded)) &&
    passages.some(
      ({ place, found, numbers: known }) =>
        asking.has(place) &&
        !found.has('mark:optional') &&
        testing.some((concept) => found.has(`concept:${concept}`) || found.has(`support:${concept}`)) &&
        known.some(({ unit }) => isMark(unit)),
    )
  );
}

/**
 * `Minimum requis : 80/100` of `la note minimale est de 80 sur 100`, `la lode richiede un 30` of `possibile solo con 30`:
 * the same marks, and no years or pieces, of which the facts want as many at the least.
 */
export function isOfLeastMark(
  { tokens, numbers }: Pick<Annotated, 'tokens' | 'numbers'>,
  { first }: Requirement,
  { passages }: FactsIndex,
): boolean {
  const here = numbers.filter((each) => tokens[each.start]?.sentence === tokens[first]?.sentence && isOfMarks(each));
  return (
    here.length > 0 &&
    passages.some((passage) =>
      passage.numbers.some(
        (known) =>
          isOfMarks(known) &&
          here.some(({ values }) => values[0] === known.values[0]) &&
          clauseAround(passage.tokens, known.start).some(({ folded }) => least.test(folded)),
      ),
    )
  );
}

function isOfMarks({ unit, nouns, form }: NumberMention): boolean {
  return form !== 'article' && form !== 'ordinal' && (isMark(unit) || (unit === undefined && nouns.length === 0));
}

const least = /^(?:minim|mindest|lowest|only$|nur$|seulement$|solo$|soltanto$|so$|apenas$|alleen$|slechts$)/;

/** In words. */
const reach = 8;
/** "Must have passed a course" is asked before. */
const having = new Set('have haben avoir haber ter aver avere hebben'.split(' '));
const testing = ['passed', 'exam', 'assessed'] as const;
const asking: ReadonlySet<string> = new Set(['criteria', 'assessment']);

/** "Three quarters of the marks". */
const marks = /^(?:marks?|points?|punkte|puntos?|pontos?|punti|punten)$/;

function isMark(unit: string | undefined): boolean {
  return unit === 'percent' || unit === 'point';
}
