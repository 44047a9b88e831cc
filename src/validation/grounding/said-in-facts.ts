import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';

/** Whether any word of the facts is of a kind, in whatever language they are. */
export function isSaidInFacts({ passages }: FactsIndex, kind: RegExp): boolean {
  return passages.some(({ words }) => Array.from(words).some((word) => kind.test(word)));
}

/** Whether a mark, such as a denial, stands in the clause of a token or in its sentence. */
export function isMarked(
  { tokens, found }: Annotated,
  at: number,
  marks: readonly string[],
  part: 'clause' | 'sentence' = 'clause',
): boolean {
  return marks.some((mark) =>
    (found.get(`mark:${mark}`) ?? []).some(({ first }) => tokens[first]?.[part] === tokens[at]?.[part]),
  );
}
