import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Ha superato una prova` of what is marked and asks for a score of at least 24: who has it has passed. */
export function isPassedByScore(
  { tokens }: Annotated,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  const said = tokens.slice(first, last + 1).map(({ folded }) => folded);
  if (!said.every((word) => passing.test(word))) return false;
  return passages.some(
    ({ place, numbers, words }) =>
      asking.has(place) &&
      numbers.some(({ qualifier }) => qualifier === 'least') &&
      Array.from(words).some((word) => scores.test(word)),
  );
}

const asking: ReadonlySet<string> = new Set(['criteria', 'assessment']);
/** A test that is passed, and no exam by name. */
const passing =
  /^(?:pass(?:ed|es)?|a|an|the|test|assessment|bestanden\S*|bestehen|eine[nrm]?|leistungsnachweis|reussi\S*|une?|l|la|le|epreuve|evaluation|superad[oa]|superan?|superaron|una?|prueba|evaluacion|ultrapassa\S*|uma?|prova|avaliacao|superat[oaie]|superano|valutazione|geslaagd|een|toets|beoordeling|de|die|het)$/;
const scores =
  /^(?:scores?|punteggi[oi]?|puntuacion|pontuacao|punktzahl|trentesimi|notation|puntenaantal|classificacao)$/;
