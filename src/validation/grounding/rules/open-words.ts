import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { partKindOf } from '../words/part-kinds.ts';

/** The words of what facts ask for, and of what they leave open or waive. */
export type Said = Readonly<Record<'asked' | 'open', readonly string[]>>;

/** Fields that require what they say, without a word for it. */
export const asking = ['prerequisites', 'criteria', 'assessment'];

/** The words of facts by what their clauses ask of them. */
export function splitWords({ passages }: FactsIndex): Said {
  const said: Record<keyof Said, string[]> = { asked: [], open: [] };
  for (const passage of passages) {
    const openClauses = openClausesOf(passage);
    for (const [index, { clause }] of passage.tokens.entries()) {
      const word = contentAt(passage, index);
      if (word === undefined) continue;
      if (openClauses.has(clause)) said.open.push(word);
      else if (asking.includes(passage.place)) said.asked.push(word);
    }
  }
  return said;
}

/** Whether facts leave open what a word names and do not ask for it elsewhere, in whatever language they say so. */
export function isLeftOpen({ asked, open }: Said, word: string): boolean {
  return isNamedIn(open, word) && !isNamedIn(asked, word);
}

/** Whether one of some words is akin to a word, or names the same part of a course in another language. */
export function isNamedIn(words: readonly string[], word: string): boolean {
  const kind = partKindOf(word);
  return words.some((each) => isAkin(each, word) || (kind !== undefined && partKindOf(each) === kind));
}

/** The clauses of a passage that leave something open or deny it. */
export function openClausesOf(passage: Annotated): ReadonlySet<number> {
  const { found, tokens } = passage;
  const read = (mark: string) => found.get(`mark:${mark}`) ?? [];
  return new Set([
    ...read('negator').flatMap(({ first, last }) => clausesOf(passage, first, last)),
    ...read('optional').flatMap(({ first, last }) => {
      const { clause = 0, sentence } = tokens[first] ?? {};
      const start = tokens.findIndex((token) => token.clause === clause);
      // `Een verslag inleveren mag, maar hoeft niet`: what is left open stands before the comma.
      const isOfBefore =
        tokens[start - 1]?.sentence === sentence &&
        tokens[start]?.gap.includes(',') === true &&
        tokens[last + 1]?.gap.includes(':') !== true &&
        !tokens.some((token, index) => token.clause === clause && contentAt(passage, index) !== undefined);
      return isOfBefore ? [clause - 1, clause] : clausesOf(passage, first, last);
    }),
  ]);
}

function clausesOf({ tokens }: Annotated, first: number, last: number): number[] {
  const { clause = 0 } = tokens[first] ?? {};
  // `Optional: arrange a song`.
  const isAlone = tokens[first - 1]?.clause !== clause && tokens[last + 1]?.clause !== clause;
  return isAlone ? [clause, clause + 1] : [clause];
}

/** A word that says something of its own, folded. */
export function contentAt(passage: Annotated, index: number): string | undefined {
  const token = passage.tokens[index];
  // `B2` and `TIG` are short and say as much as a longer word.
  if (token?.kind === 'mixed' || /^\p{Lu}{2,3}$/u.test(token?.text ?? '')) return token?.folded;
  if (token?.kind !== 'word' || token.folded.length < 4 || isFunctionWord(passage, token)) return undefined;
  const isMark = (passage.starting.get(index) ?? []).some(({ tag }) => tag.startsWith('mark:'));
  // `Présentation` also is a word for what introduces.
  return isMark && partKindOf(token.folded) === undefined ? undefined : token.folded;
}
