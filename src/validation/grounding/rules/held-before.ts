import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** Referees `mit gültiger Lizenz` where the prerequisites ask for a `Kampfrichterlizenz`: who comes has it already. */
export function isHeldBefore({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const noun = tokens[last]?.folded ?? '';
  if (noun.length < 5 || !having.has(beforePhrase(tokens, first))) return false;
  return passages.some(
    ({ place, tokens: known, found }) =>
      place === 'prerequisites' &&
      !found.has('mark:negator') &&
      !found.has('mark:optional') &&
      known.some(({ folded }) => folded.endsWith(noun)),
  );
}

/** The word before, an adjective and an article aside. */
function beforePhrase(tokens: Annotated['tokens'], first: number): string {
  const near = [1, 2, 3].map((step) => tokens[first - step]);
  const isHere = (token: (typeof near)[number]) => token?.clause === tokens[first]?.clause;
  return near.find((token) => isHere(token) && having.has(token?.folded ?? ''))?.folded ?? '';
}

const having = new Set(
  'with hold holding have having mit besitzen avec possedant ayant con com tienen tengan tem tenham avendo met bezit'.split(
    ' ',
  ),
);
