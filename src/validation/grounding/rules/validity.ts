import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { tokenAt } from '../reading.ts';

/**
 * The clauses that say that something never expires: "unlimited validity", `läuft nicht ab`, `sin fecha de caducidad`.
 * One says so without an end, another denies the end, and each may stand for the other.
 */
export function endlessClauses(passage: Annotated): ReadonlySet<number> {
  const { tokens, found, place } = passage;
  // `Vervalt` denies other things.
  const negators = (found.get('mark:negator') ?? []).filter(({ first }) => !expiry.test(tokens[first]?.folded ?? ''));
  const denying = new Set(negators.flatMap(({ first }) => tokens[first]?.clause ?? []));
  const valid = new Set(tokens.filter(({ folded }) => validity.test(folded)).map(({ clause }) => clause));
  const own = tokens.flatMap(({ folded, clause }) => {
    const isHere = expiry.test(folded)
      ? denying.has(clause)
      : unlimited.test(folded) && !denying.has(clause) && (valid.has(clause) || place === 'validity');
    return isHere ? [clause] : [];
  });
  const lasting = (found.get('concept:lifetime') ?? []).flatMap(({ first }) => {
    const { clause } = tokenAt(tokens, first);
    return denying.has(clause) && !own.includes(clause) ? [] : [clause];
  });
  return new Set([...own, ...lasting]);
}

/** Whether facts say for how long it is valid, and that this ends. */
export function isLimited({ passages }: FactsIndex): boolean {
  const stated = passages.filter(({ place }) => place === 'validity');
  return stated.some(({ numbers }) => numbers.length > 0) && !stated.some(isEndless);
}

/** Whether facts say that it never expires. */
export function isEndlessByFacts({ passages }: FactsIndex): boolean {
  return passages.some(isEndless);
}

function isEndless(passage: Annotated): boolean {
  return endlessClauses(passage).size > 0;
}

const validity = /^(?:valid|gultig|gilt$|geltung|vigen|valab|geldig|geldt$)/;
const expiry =
  /^(?:expir|ablauf|lauft$|verfall|verlier|caduc|vence[nr]?$|vencimiento|vencimento|scad|verloop|verval|verstrijk|prazo$)|^validade$/;
const unlimited =
  /^(?:unlimit|indefinite|unbegrenzt|unbefrist|unbeschrank|lebenslang|dauerhaft|illimit|ilimit|indeterminad|indeterminat|indefinid|onbeperkt|onbepaald|levenslang|vitalici|permanent)/;
