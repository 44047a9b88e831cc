import type { Rule } from '../rule.ts';
import { sideOf } from '../sides.ts';

/** One side where the facts have only another: oral for written, Sundays for Saturdays, weekly for monthly. */
export const contrastRule: Rule = {
  name: 'contrast',
  find: (text, { sides }) =>
    Array.from(text.found).flatMap(([tag, found]) => {
      const [group, side] = sideOf(tag) ?? [];
      if (group === undefined || side === undefined) return [];
      const known = sides.get(group);
      if (known === undefined || known.has(side)) return [];
      return found
        .filter(({ first }) => !text.idle.has(first))
        .map(({ first, last }) => ({ first, last, detail: 'the same of what excludes each other as the facts say' }));
    }),
};
