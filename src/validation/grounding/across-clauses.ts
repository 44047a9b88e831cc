import type { Annotated } from './annotate.ts';
import { clauseBounds, tokenAt } from './reading.ts';

/** `Le titre de maître, lui, n'est pas accordé`: behind a word or two between commas the sentence goes on. */
export function isDeniedBeyond({ tokens, starting }: Annotated, near: number): boolean {
  const { clause = 0, sentence } = tokens[near] ?? {};
  const inserted = tokens.filter((token) => token.clause === clause + 1);
  const goesOn = tokens.findIndex((token) => token.clause === clause + 2);
  if (inserted.length === 0 || inserted.length > 3 || inserted[0]?.sentence !== sentence) return false;
  return [goesOn, goesOn + 1].some(
    (at) => tokens[at]?.sentence === sentence && (starting.get(at) ?? []).some(({ tag }) => tag === 'mark:negator'),
  );
}

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
