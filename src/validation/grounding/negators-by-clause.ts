import type { Annotated } from './annotate.ts';
import { oncePerObject } from './once-per-object.ts';
import type { Found } from './phrases.ts';

/** The negators of each clause: asked of every place for every denial, which all of them would be too many to go through. */
export const negatorsByClause = oncePerObject(({ tokens, found }: Annotated): ReadonlyMap<number, readonly Found[]> => {
  const negators = new Map<number, Found[]>();
  for (const each of found.get('mark:negator') ?? []) {
    const clause = tokens[each.first]?.clause;
    if (clause === undefined) continue;
    const here = negators.get(clause);
    if (here === undefined) negators.set(clause, [each]);
    else here.push(each);
  }
  return negators;
});
