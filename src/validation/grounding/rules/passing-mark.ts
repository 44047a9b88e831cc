import type { FactsIndex } from '../facts-index.ts';
import type { Requirement } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';

/** "Must be passed with 65 %" of "passing score 65 %": a mark is required without a word for it. */
export function isOfPassingMark(
  { tokens, claims, numbers }: Parameters<Rule['find']>[0],
  { first }: Requirement,
  { passages }: FactsIndex,
): boolean {
  const { sentence, clause } = tokens[first] ?? {};
  const isPassed = claims.some(
    (each) =>
      each.concept === 'passed' && tokens[each.first]?.clause === clause && Math.abs(each.first - first) <= reach,
  );
  const isMarked = numbers.some(
    ({ start, unit }) =>
      start > first && start <= first + reach && tokens[start]?.sentence === sentence && isMark(unit),
  );
  return (
    isPassed &&
    isMarked &&
    !tokens.some((token) => token.clause === clause && having.has(token.folded)) &&
    passages.some(
      ({ place, found, numbers: known }) =>
        asking.has(place) &&
        !found.has('mark:optional') &&
        (found.has('concept:passed') || found.has('support:passed')) &&
        known.some(({ unit }) => isMark(unit)),
    )
  );
}

/** In words. */
const reach = 8;
/** "Must have passed a course" is asked before. */
const having = new Set('have haben avoir haber ter aver avere hebben'.split(' '));
const asking: ReadonlySet<string> = new Set(['criteria', 'assessment']);

function isMark(unit: string | undefined): boolean {
  return unit === 'percent' || unit === 'point';
}
