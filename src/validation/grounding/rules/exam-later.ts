import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { readSupports } from '../read-concepts.ts';
import type { Rule, Unsupported } from '../rule.ts';

/** No exam at this level, where the facts say that it comes "only at the end of the third". */
export function isExamLater(
  { claims }: Parameters<Rule['find']>[0],
  { first }: Unsupported,
  { passages, fields }: FactsIndex,
): boolean {
  const isDenied = claims.some((each) => each.first === first && each.concept === 'exam' && each.isNegated);
  const own = passages.flatMap(({ place, numbers }) =>
    titles.has(place) ? numbers.flatMap(({ values }) => values) : [],
  );
  if (!isDenied || own.length === 0 || fields.has('assessment')) return false;
  const exams = passages.flatMap((passage) =>
    readSupports(passage, ['exam']).map((mention) => isOnlyAtLater(passage, mention.first, Math.min(...own))),
  );
  return exams.length > 0 && exams.every(Boolean);
}

const titles: ReadonlySet<string> = new Set(['level', 'name']);

function isOnlyAtLater({ tokens, numbers }: Annotated, at: number, own: number): boolean {
  const clause = tokens[at]?.clause;
  const isHere = (index: number) => tokens[index]?.clause === clause;
  // "The third dive" is no third level.
  const isLater = ({ start, form, labels, nouns, values }: NumberMention) =>
    isHere(start) &&
    (labels.includes('level') || (form === 'ordinal' && nouns.length === 0)) &&
    values.every((value) => value > own);
  return tokens.some((token) => token.clause === clause && only.has(token.folded)) && numbers.some(isLater);
}

const only = new Set(
  'only until erst nur seulement uniquement qu solo soltanto solamente so apenas somente alleen pas'.split(' '),
);
