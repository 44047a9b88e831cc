import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Unsupported } from '../rule.ts';

/** "It is not the assessment itself" of what prepares for one: the course is told from what comes behind it. */
export function isNotItself(
  { claims, tokens, found }: Annotated & { readonly claims: readonly ConceptMention[] },
  { first, last }: Unsupported,
  { marks }: FactsIndex,
): boolean {
  if (!marks.has('mark:prepared') || !claims.some((each) => each.first === first)) return false;
  const { clause } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const isDenied = (found.get('mark:negator') ?? []).some((each) => isHere(each.first));
  const isItself = [last + 1, last + 2].some((at) => isHere(at) && itself.test(tokens[at]?.folded ?? ''));
  const isBefore = [first - 1, first - 2].some((at) => isHere(at) && itself.test(tokens[at]?.folded ?? ''));
  const isReplaced = tokens.some(({ folded }, at) => isHere(at) && at < first && replacing.test(folded));
  return isDenied && (isItself || isBefore || isReplaced);
}

const itself = /^(?:itself|selbst|selber|meme|mism[oa]|stess[oa]|propri[oa]|zelf)$/;
const replacing = /^(?:substitut|replac|ersatz|ersetz|remplac|sustitu|sostitu|vervang)/;
