import type { Annotated } from './annotate.ts';
import type { Found } from './phrases.ts';
import { tokenAt } from './reading.ts';

/** "Not compulsory": only the need is denied. */
export function isOfNeed({ starting }: Annotated, negator: number): boolean {
  return [1, 2].some((step) =>
    (starting.get(negator + step) ?? []).some(({ tag }) => tag === 'mark:required' || tag === 'mark:needed'),
  );
}

/** "Helpful but not required" denies the need alone. */
export function isMereNeed(passage: Annotated, { first, last }: Place): boolean {
  if (!isOfNeed(passage, last)) return false;
  const { found, tokens } = passage;
  const { sentence } = tokenAt(tokens, first);
  const isApart = (each: Place) => each.last < first || each.first > last + 2;
  return (found.get('mark:optional') ?? []).some((each) => tokens[each.first]?.sentence === sentence && isApart(each));
}

type Place = Pick<Found, 'first' | 'last'>;
