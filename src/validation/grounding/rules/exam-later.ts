import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { readSupports } from '../read-concepts.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/** No exam at this level, where the facts say that it comes "only at the end of the third". */
export function isExamLater(
  { claims }: TextPassage,
  { first }: Unsupported,
  { passages, fields }: FactsIndex,
): boolean {
  const isDenied = claims.some((each) => each.first === first && each.concept === 'exam' && each.isNegated);
  return isDenied && !fields.has('assessment') && isLaterByFacts({ passages });
}

/** An exam "at the end" of this level, where it comes only at a later one, unless the text says so. */
export function examTooSoon(
  { claims, tokens, numbers }: TextPassage,
  { passages, fields }: FactsIndex,
): Pick<Unsupported, 'first' | 'last'>[] {
  const said = claims.filter(({ concept, isNegated, isPrepared, isOptional, first }) => {
    if (concept !== 'exam' || isNegated || isPrepared || isOptional) return false;
    const isHere = (at: number) => tokens[at]?.clause === tokens[first]?.clause;
    // A number there tells when, as "later" does.
    return (
      !tokens.some(({ folded }, at) => isHere(at) && later.test(folded)) && !numbers.some(({ start }) => isHere(start))
    );
  });
  return said.length > 0 && !fields.has('assessment') && isLaterByFacts({ passages }) ? said : [];
}

const later =
  /^(?:later|spater|erst$|dopo$|tard$|tarde$|despues|depois|apres|succesiv|superior|hoher|hoger|next|nachst|volgend|only|solo|nur|alleen|pas)/;

/** Whether all that the facts say of an exam puts it at a later level than this. */
function isLaterByFacts({ passages }: Pick<FactsIndex, 'passages'>): boolean {
  const own = passages.flatMap(({ place, numbers }) =>
    titles.has(place) ? numbers.flatMap(({ values }) => values) : [],
  );
  if (own.length === 0) return false;
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
