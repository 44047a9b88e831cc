import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { keysOf } from '../numbers/value-keys.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/**
 * "The exam itself has sixty questions" of a course that prepares for it: what its figures are, all of one sentence of the
 * facts that prepares for it, and nobody is said to sit or pass it.
 */
export function areFiguresOfExamAhead(text: TextPassage, { first }: Unsupported, { passages }: FactsIndex): boolean {
  const { tokens, numbers, claims, found } = text;
  const { clause } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const here = numbers.filter(({ start }) => isHere(start));
  // Not the one of "part I".
  const isFigure = here.some(({ unit, counted }) => unit !== undefined || counted.includes('question'));
  const isOfExam = claims.some(({ concept, first: at }) => concept === 'exam' && isHere(at));
  const isOfPeople =
    claims.some(({ concept, first: at }) => concept === 'passed' && isHere(at)) ||
    (found.get('counted:person') ?? []).some((each) => isHere(each.first));
  if (!isFigure || !isOfExam || isOfPeople) return false;
  return passages.some((passage) =>
    (passage.found.get('mark:prepared') ?? []).some((prepared) => {
      const known = keysOfSentence(passage, prepared.first);
      return here.every((each) => [...keysOf(each)].some((key) => known.has(key)));
    }),
  );
}

/** With the base of their units: `two and a half hours` are 150 minutes. */
function keysOfSentence({ tokens, numbers }: Annotated, at: number): ReadonlySet<number> {
  const { sentence } = tokens[at] ?? {};
  return new Set(
    numbers.filter(({ start }) => tokens[start]?.sentence === sentence).flatMap((each) => [...keysOf(each)]),
  );
}
