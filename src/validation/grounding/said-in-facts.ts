import { isAkin } from './numbers/noun-phrase.ts';
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

/** Whether the facts have a word, or one that begins alike: `developers` of "development". */
export function hasAkinInFacts({ passages }: FactsIndex, word: string): boolean {
  return passages.some(({ words }) => Array.from(words).some((each) => isAkin(each, word)));
}
