import type { Annotated } from './annotate.ts';
import { clauseAround, clauseBounds, tokenAt } from './reading.ts';

/**
 * `Le titre de maître, lui, n'est pas accordé`, `n'ouvre pas, à elle seule, l'accès`: behind a word or two between commas
 * the sentence goes on.
 */
export function isDeniedBeyond(passage: Annotated, near: number): boolean {
  const { tokens, starting } = passage;
  const { clause = 0, sentence } = tokens[near] ?? {};
  if (isDeniedBeforeInsertion(passage, near)) return true;
  const inserted = tokens.filter((token) => token.clause === clause + 1);
  const goesOn = tokens.findIndex((token) => token.clause === clause + 2);
  if (inserted.length === 0 || inserted.length > 3 || inserted[0]?.sentence !== sentence) return false;
  return [goesOn, goesOn + 1, goesOn + 2].some(
    (at) => tokens[at]?.sentence === sentence && (starting.get(at) ?? []).some(({ tag }) => tag === 'mark:negator'),
  );
}

function isDeniedBeforeInsertion({ tokens, ending }: Annotated, near: number): boolean {
  const { first: opening } = clauseBounds(tokens, near);
  if (opening === 0) return false;
  const { first: inserted } = clauseBounds(tokens, opening - 1);
  const [before, own] = [tokens[inserted - 1], tokens[opening]];
  if (opening - inserted > 3 || before?.sentence !== own?.sentence) return false;
  return (
    own?.gap.includes(',') === true &&
    tokens[inserted]?.gap.includes(',') === true &&
    (ending.get(inserted - 1) ?? []).some(({ tag }) => tag === 'mark:negator')
  );
}

/**
 * `Wie slachtoffers wil bijstaan, kan dat niet`, `zit je in het bestuur, dan kom je niet in aanmerking`: whoever does a
 * thing is told behind the comma that it is not for them.
 */
export function isRefusedBehind(tokens: Annotated['tokens'], near: number): boolean {
  const { first: opening, last } = clauseBounds(tokens, near);
  const next = tokens[last + 1];
  if (next === undefined || next.sentence !== tokens[near]?.sentence) return false;
  const said = clauseAround(tokens, last + 1).map(({ folded }) => folded);
  const isSupposed = supposing.has(tokens[opening]?.folded ?? '') || thens.has(said[0] ?? '');
  return isSupposed && refusing.test(` ${said.join(' ')} `);
}

const supposing = new Set(
  'who whoever anyone those if wer wenn wie als qui quiconque si quien quienes quem se chi'.split(' '),
);
const thens = new Set('then dann dan alors entonces entao allora'.split(' '));
/** That they may not do that, or may not come. */
const refusing =
  / (?:(?:can not|cannot|may not) (?:do (?:so|that|this)|join|take part|enrol)|(?:kann|darf|kan|mag) (?:das|dies|dat|dit) (?:nicht|niet)|(?:ne )?(?:peut|pourra) (?:pas )?(?:le|y)|no (?:puede|podra) (?:hacerlo|participar)|nao (?:pode|podera) (?:faze lo|participar)|non (?:puo|potra) (?:farlo|partecipare)|niet in aanmerking|nicht (?:in frage|infrage|zugelassen|teilnehmen)|(?:is|are) not (?:eligible|admitted|accepted)|n est pas admise?s?|non e ammess[oa]|no se admiten?) /;

/** Where `befähigt nicht dazu, Trauernde zu begleiten` says of a clause what is said before its comma: at the `dazu`. */
export function referringTo({ tokens }: Annotated, near: number): number | undefined {
  const { first: opening } = clauseBounds(tokens, near);
  if (tokens[opening - 1]?.sentence !== tokens[near]?.sentence) return undefined;
  return referring.has(tokens[opening - 1]?.folded ?? '') ? opening - 1 : undefined;
}

/** `Befähigt nicht dazu, Trauernde eigenständig zu begleiten`. */
export function isDeniedAhead(passage: Annotated, near: number): boolean {
  const { found, tokens } = passage;
  const at = referringTo(passage, near);
  if (at === undefined) return false;
  return (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === tokens[at]?.clause);
}

const referring = new Set('dazu dafur davon daran darauf damit'.split(' '));

/** `Plataformas elevadoras, tanto de tijera como articuladas`: the noun stands in the clause before. */
export function isOfBoth({ tokens }: Annotated, index: number, reach: number): boolean {
  const { clause } = tokenAt(tokens, index);
  return tokens
    .slice(Math.max(0, index - reach), index)
    .some((token) => token.clause === clause && bothWords.has(token.folded));
}

/** "The session, which is recorded": what it is said of stands in the clause before. */
export function isRelative({ tokens }: Annotated, index: number): boolean {
  const { first: opening } = clauseBounds(tokens, index);
  return opening > 0 && relatives.has(tokens[opening]?.folded ?? '') && tokens[opening]?.gap.includes(',') === true;
}

const relatives = new Set('which who qui que che die der das dat'.split(' '));
const bothWords = new Set('both sowohl zowel tanto sia tant aussi comme'.split(' '));
