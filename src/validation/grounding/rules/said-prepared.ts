import type { Annotated } from '../annotate.ts';
import { clauseAround, clauseBounds, sentenceBounds } from '../reading.ts';

/**
 * `L'examen … est préparé en un an`, `prepara, em 50 horas, para o exame`: a word for preparing in the clause of what is
 * prepared for, or before an insertion behind which the clause goes on with its "for".
 */
export function isSaidPrepared(tokens: Annotated['tokens'], near: number): boolean {
  const isPreparing = ({ folded }: Annotated['tokens'][number]) => preparing.test(folded);
  if (clauseAround(tokens, near).some(isPreparing)) return true;
  const { first: opening } = clauseBounds(tokens, near);
  const goesOn = tokens.slice(opening, near).some(({ folded }, step) => towards.has(folded) && step <= farthest);
  return goesOn && tokens.slice(sentenceBounds(tokens, near).first, opening).some(isPreparing);
}

/** Verbs and nouns for preparing, folded. */
export const preparing = /^(?:prepar|vorber|voorber|bereitet?$|bereidt?$|bereiden$)/;
/** In words between the comma and the "for": `mène les candidats jusqu'à`. */
const farthest = 4;
const towards = new Set('for towards auf fur pour vers jusqu para hacia rumo per verso op naar'.split(' '));
