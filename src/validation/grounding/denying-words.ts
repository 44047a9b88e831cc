import type { Found } from './phrases.ts';
import { clauseAround, clauseBounds, sentenceAround, type Token } from './reading.ts';
import { exempted } from './words/denial-words.ts';

/** Whether a word for a thing, or whoever stands beside it, denies it without a negator before it. */
export function isDeniedBeside(tokens: readonly Token[], { tag, first, last }: Found): boolean {
  return (
    deniesItself(tokens, last) ||
    isOfNobody(tokens, first) ||
    isDoneByNobody(tokens, last) ||
    (tag.endsWith(':exam') && isStoodInFor(tokens, first))
  );
}

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

/** `Eine Prüfung legt niemand ab`: nobody at the end of the clause; not "can be repeated by nobody". */
function isDoneByNobody(tokens: readonly Token[], index: number): boolean {
  const behind = tokens.slice(index + 1, clauseBounds(tokens, index).last + 1);
  const at = behind.findIndex(({ folded }) => folded === 'niemand');
  return at !== -1 && at <= 2 && behind.length - at <= 4 && !behind.some(({ folded }) => repeated.test(folded));
}

/** "A journal replaces the exam", "takes the place of a test", `ersetzt eine Prüfung`: what something else is there for. */
function isStoodInFor(tokens: readonly Token[], index: number): boolean {
  const { clause } = tokens[index] ?? {};
  const before = tokens.slice(Math.max(0, index - 3), index).filter((token) => token.clause === clause);
  const at = before.findLastIndex(({ folded }) => standingIn.test(folded));
  const isBare = before.slice(at + 1).every(({ folded }) => littleWords.has(folded));
  return at !== -1 && isBare && !/\d/.test(tokens[index + 1]?.folded ?? '');
}

const standingIn =
  /^(?:replaces?|place|lieu|stead|ersetz(?:t|en)|stelle|remplacent?|sustituyen?|reemplazan?|sostitui(?:sce|scono)|posto|substitu(?:i|em)|vervang(?:t|en)|plaats)$/;
const littleWords = new Set(
  'of the a an any der die das den einer eines eine einen de d du un une l le la les el los las al del os as o do da um uma di dell della il lo gli uno van het een'.split(
    ' ',
  ),
);

const repeated = /^(?:wiederhol|herhal|zweimal|tweemaal|ohne$|zonder$|vor$|voor$|unter$|onder$|verlass|besteht$)/;

/** `Pflegekräfte sind vom Praktikum befreit`. */
export function isExempted(tokens: readonly Token[], near: number): boolean {
  return clauseAround(tokens, near).some(({ folded }) => exempted.test(folded));
}

/** `Two topics are excluded: X and Y`, `restano fuori sia X sia Y`, `X, Y et Z sont exclus`, `X yes; Y, no`. */
export function isListedOut(tokens: readonly Token[], index: number): boolean {
  const { clause = 0 } = tokens[index] ?? {};
  const here = sentenceAround(tokens, index);
  if (here.some((token) => token.clause === clause && including.test(token.folded))) return false;
  const next = here.filter((token) => token.clause === clause + 1);
  const isLast = here.at(-1)?.clause === clause + 1;
  if (isLast && next.length === 1 && bareNo.has(next[0]?.folded ?? '')) return true;
  const out = here.find(
    (token, at) => excluding.test(token.folded) || (token.folded === 'out' && leaving.test(here[at - 1]?.folded ?? '')),
  );
  return out !== undefined && !here.some((token) => token.clause === out.clause && negating.has(token.folded));
}

const excluding = /^(?:exclu[dirs]|exclue|esclu|exclusi|ausgeklammert|ausgeschl|uitgesl|fuori$|fora$|fuera$|margen$)/;
const leaving = /^(?:leav(?:es?|ing)|left)$/;
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
  return (
    nobodies.has(word) ||
    (word === 'no' && next === 'one') ||
    (/^(?:personne|nul|nulle)$/.test(word) && /^ne?$/.test(next))
  );
}

/** "Promises no job". */
export function isPromisedNot(tokens: readonly Token[], { tag, last }: Found): boolean {
  return tag === 'concept:guarantee' && deniers.test(tokens[last + 1]?.folded ?? '');
}

const deniers = /^(?:no|kein|keine|keinen|aucun|aucune|ningun|ninguna|nenhum|nenhuma|nessun|nessuna|geen)$/;
