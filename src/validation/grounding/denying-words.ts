import type { Token } from './reading.ts';

/** `Prüfungsfrei`, `examenvrij`, "exam-free": a word that denies what it begins with. */
export function deniesItself(tokens: readonly Token[], index: number): boolean {
  const [before, own, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  // "Non-accredited", `niet-geaccrediteerd`.
  if (own?.gap === '-' && /^(?:non|nicht|niet|not|nao)$/.test(before?.folded ?? '')) return true;
  if (own !== undefined && /..(?:frei|vrij)(?:e[nmrs]?)?$/.test(own.folded)) return true;
  return next?.gap === '-' && /^(?:free|frei|vrij)/.test(next.folded);
}

/** "Nobody has to sit an exam": whoever does nothing at all, however far away the thing stands. */
export function isOfNobody(tokens: readonly Token[], index: number): boolean {
  const { clause } = tokens[index] ?? {};
  return tokens
    .slice(Math.max(0, index - reach), index)
    .some((token, step, near) => token.clause === clause && isNobody(token.folded, near[step + 1]?.folded ?? ''));
}

/** In words of the clause. */
const reach = 9;
const nobodies = new Set('nobody niemand niemandem nadie ninguem nessuno'.split(' '));

function isNobody(word: string, next: string): boolean {
  return nobodies.has(word) || (word === 'no' && next === 'one') || (word === 'personne' && /^ne?$/.test(next));
}
