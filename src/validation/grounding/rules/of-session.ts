import type { Annotated } from '../annotate.ts';
import { isSession } from '../words/session-words.ts';

/** Whether a course, a meeting of it or an exam is named in the clause, near a place. */
export function isOfSession(text: Pick<Annotated, 'tokens'>, at: number): boolean {
  return placesNear(text, at).some((near) => isSession(text.tokens[near]?.folded ?? ''));
}

/** The places of its clause or sentence that are near one, and not all of a long clause for each of its words. */
export function placesNear(
  { tokens }: Pick<Annotated, 'tokens'>,
  at: number,
  part: 'clause' | 'sentence' = 'clause',
): number[] {
  const own = tokens[at]?.[part];
  return Array.from({ length: 2 * reach + 1 }, (_, offset) => at - reach + offset).filter(
    (near) => tokens[near]?.[part] === own,
  );
}

/** In words. */
const reach = 14;
