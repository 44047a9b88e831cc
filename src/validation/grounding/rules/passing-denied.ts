import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/**
 * "Confirms attendance, not the passing of the exam", `no la aprobación del examen`: whoever denies that an exam is passed
 * does not deny that there is one, and is right where the facts ask nobody to pass it.
 */
export function isPassingDenied(
  { tokens, found }: Annotated,
  { first, last }: Unsupported,
  { concepts }: FactsIndex,
): boolean {
  const { clause } = tokens[first] ?? {};
  const isHere = (at: number) => tokens[at]?.clause === clause;
  const passing = tokens.findLastIndex(
    ({ folded }, at) => at >= first - 3 && at <= last && isHere(at) && passings.test(folded),
  );
  if (passing === -1) return false;
  const isDenied = (found.get('mark:negator') ?? []).some(
    (each) => each.last < passing && each.last >= passing - 5 && isHere(each.first),
  );
  return (
    isDenied &&
    (['exam', 'passed'] as const).every((concept) =>
      (concepts.get(concept) ?? []).every(
        ({ mention, field }) => mention.isNegated || mention.isPrepared || field === 'name' || field === 'type',
      ),
    )
  );
}

const passings =
  /^(?:pass(?:ing|ed)?|success|bestehen|bestanden|erfolg|ablegen|reussite|succes|obtention|superacion|aprobacion|aprobado|superamento|superato|aprovacao|behalen|halen|slagen)$/;
