import type { Token } from './reading.ts';

/** `Prüfungsfrei`, `examenvrij`, "exam-free": a word that denies what it begins with. */
export function deniesItself(tokens: readonly Token[], index: number): boolean {
  const [before, own, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  // "Non-accredited", `niet-geaccrediteerd`.
  if (own?.gap === '-' && /^(?:non|nicht|niet|not|nao)$/.test(before?.folded ?? '')) return true;
  // What is free of cost is free.
  if (/^(?:kosten|gebuhren)/.test(own?.folded ?? '')) return false;
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

/** `Two topics are excluded: X and Y`, `restano fuori sia X sia Y`, `X, Y et Z sont exclus`, `X yes; Y, no`. */
export function isListedOut(tokens: readonly Token[], index: number): boolean {
  const { clause = 0, sentence } = tokens[index] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence);
  if (here.some((token) => token.clause === clause && including.test(token.folded))) return false;
  const next = here.filter((token) => token.clause === clause + 1);
  const isLast = here.at(-1)?.clause === clause + 1;
  if (isLast && next.length === 1 && bareNo.has(next[0]?.folded ?? '')) return true;
  const out = here.find((token) => excluding.test(token.folded));
  return out !== undefined && !here.some((token) => token.clause === out.clause && negating.has(token.folded));
}

const excluding = /^(?:exclu[dirs]|exclue|esclu|exclusi|ausgeklammert|ausgeschl|uitgesl|fuori$|fora$|fuera$|margen$)/;
const including =
  /^(?:inclu|cover|umfass|umfasst|behandel|behandelt|comprend|couvr|abarca|abrange|compren|omvat|gehor|teach|learn|lern|apprend|aprend|impar|leren|leert)/;
const bareNo = new Set('no not nicht non nao niet pas'.split(' '));
const negating = new Set(
  'not no nicht keine nothing nichts non ne nao nada niet niets geen rien nulla niente'.split(' '),
);

/** In words of the clause. */
const reach = 9;
const nobodies = new Set('nobody niemand niemandem nadie ninguem nessuno'.split(' '));

function isNobody(word: string, next: string): boolean {
  return nobodies.has(word) || (word === 'no' && next === 'one') || (word === 'personne' && /^ne?$/.test(next));
}
