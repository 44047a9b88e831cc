import type { Annotated } from '../annotate.ts';
import { clauseBounds, rangeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';
import { aids, allowing, books, closed, forbidding, may, opened, using } from '../words/aid-words.ts';
import { withoutWords } from '../words/denial-words.ts';
import { isSession } from '../words/session-words.ts';
import { placesNear } from './of-session.ts';

/** Whether people may use their notes and other aids: only as the facts say, `ohne Hilfsmittel` of those that they allow. */
export const aidsRule: Rule = {
  name: 'assessment',
  find: (text, facts) => {
    const said = stancesIn(text);
    if (said.length === 0) return [];
    const known = facts.passages.flatMap(stancesIn).map(({ isAllowed }) => isAllowed);
    // What is not allowed at all is no stance of texts alone: "climbing without aids".
    const isOther = ({ isAllowed, isByMay = false }: Stance) =>
      known.length === 0 ? isAllowed && !isByMay && !isSaidInFacts(facts, aids) : !known.includes(isAllowed);
    return said
      .filter(isOther)
      .map(({ first, last }) => ({ first, last, detail: 'aids allowed in an exam only as the facts say' }));
  },
};

type Stance = {
  /** Said by a "may", which may be what people are able to. */
  readonly isByMay?: boolean;
  readonly isAllowed: boolean;
  readonly first: number;
  readonly last: number;
};

function stancesIn(text: Annotated): Stance[] {
  if (!Array.from(text.words).some((word) => aids.test(word) || books.test(word))) return [];
  return text.tokens.flatMap(({ folded }, at) => {
    if (aids.test(folded)) return isOfExam(text, at) ? (stanceAt(text, at) ?? []) : [];
    const stance = books.test(folded) ? bookAt(text, at) : undefined;
    const isPlain = folded !== 'consulta' || isOfExam(text, at);
    return stance === undefined || !isPlain ? [] : [stance];
  });
}

/** Documents that are permitted are filed, too, and work is done `com consulta` of whatever. */
function isOfExam(text: Annotated, at: number): boolean {
  if (examFields.has(text.place)) return true;
  return placesNear(text, at, 'sentence').some((near) => isSession(text.tokens[near]?.folded ?? ''));
}

const examFields: ReadonlySet<string> = new Set(['assessment', 'criteria']);

/** "Open-book", `a libro abierto`, `com consulta`. */
function bookAt({ tokens }: Annotated, at: number): Stance | undefined {
  const { clause } = tokens[at] ?? {};
  const isHere = (near: number) => tokens[near]?.clause === clause;
  const beside = [at - 1, at + 1].find(
    (near) => isHere(near) && (isOf(tokens, near, opened) || isOf(tokens, near, closed)),
  );
  if (beside === undefined) return undefined;
  return { isAllowed: isOf(tokens, beside, opened), first: Math.min(beside, at), last: Math.max(beside, at) };
}

/** "No aids are allowed", "notes are not allowed", "books are forbidden"; "without notes" needs no word for it. */
function stanceAt(text: Annotated, at: number): Stance | undefined {
  const { tokens } = text;
  const { first, last } = clauseBounds(tokens, at);
  const without = [at - 1, at - 2, at - 3].find((index) => index >= first && isWithout(tokens, index));
  if (without !== undefined) return { isAllowed: false, first: without, last: at };
  const here = rangeOf(first, last);
  const isUsed = here.some((index) => isOf(tokens, index, using));
  const isVerb = (index: number) =>
    isOf(tokens, index, allowing) || isOf(tokens, index, forbidding) || (isUsed && isOf(tokens, index, may));
  const verb = here.find(isVerb);
  if (verb === undefined) return undefined;
  const isDenied = isMarked(text, at, ['negator']);
  return {
    isAllowed: isOf(tokens, verb, forbidding) ? isDenied : !isDenied,
    isByMay: isOf(tokens, verb, may),
    first: Math.min(verb, at),
    last: Math.max(verb, at),
  };
}

function isWithout(tokens: Annotated['tokens'], index: number): boolean {
  return withoutWords.has(tokens[index]?.folded ?? '');
}

function isOf(tokens: Annotated['tokens'], index: number, kind: RegExp): boolean {
  return kind.test(tokens[index]?.folded ?? '');
}
