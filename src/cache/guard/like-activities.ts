import type { ActivityForm, LikeVerb } from './words/activities.ts';
import type { WordLists } from './words/word-lists.ts';

/** One part of a text: what is done, and what it is done to. */
type Done = { readonly run: readonly ActivityForm[]; readonly object: readonly string[] };

/**
 * What is done in one verb where others mean the same: `compute`, `calculate`. Where two of such verbs stand in one
 * text, its author tells them apart, so that both stay.
 */
export function withLikeVerbs<T extends Done>(clauses: readonly T[], lists: WordLists): readonly T[] {
  const like = lists.activities?.like;
  if (like === undefined || like.size === 0) return clauses;
  const bases = new Set(clauses.flatMap(({ run }) => run.map(({ base }) => base)));
  return clauses.map((clause) => {
    const run = clause.run.map((form) => {
      const found = like.get(form.base)?.find((verbs) => isLike(verbs, clause.object, lists));
      return found === undefined || countOf(bases, found) > 1 ? form : { ...form, base: found.verb };
    });
    return { ...clause, run };
  });
}

function countOf(bases: ReadonlySet<string>, { members }: LikeVerb): number {
  return [...members].filter((member) => bases.has(member)).length;
}

/** Whether the first thing that it is done to is one of those that make the verbs alike. */
function isLike({ objects }: LikeVerb, object: readonly string[], lists: WordLists): boolean {
  if (objects.size === 0) return true;
  const end = object.findIndex((word) => lists.relations.has(word) || /^[&,:().]$/.test(word));
  const thing = end === -1 ? object : object.slice(0, end);
  // A Germanic noun stands behind what is said of it, and is the end of a compound; a Romance one may stand first.
  if (!isGermanic(lists)) return thing.some((word) => objects.has(word));
  const formOf = lists.activities?.objectForm ?? ((word: string) => word);
  const heads = lists.hasCapitalNouns ? thing : thing.slice(-1);
  const isCompound = lists.isVerbLast;
  return [...objects].some((noun) =>
    heads.map(formOf).some((head) => head === formOf(noun) || (isCompound && head.endsWith(formOf(noun)))),
  );
}

function isGermanic({ isVerbLast, of }: WordLists): boolean {
  return isVerbLast || of === 'of';
}
