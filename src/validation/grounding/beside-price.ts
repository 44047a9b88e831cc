import type { Annotated } from './annotate.ts';
import { clauseAround, sentenceAround } from './reading.ts';
import { besidePrice, forNothing, priced } from './words/cost-words.ts';

/** Whether a clause says that what it names is paid for beside the price, by people themselves. */
export function isBesidePrice({ tokens }: Pick<Annotated, 'tokens'>, at: number): boolean {
  const words = clauseAround(tokens, at).map(({ folded }) => folded);
  return !words.some((word) => forNothing.test(word)) && besidePrice.test(` ${words.join(' ')} `);
}

/** Whether a denial is of what the price holds. `Het toetsgeld niet`: what says no more than that leans on its sentence. */
export function isPricedAround(tokens: Annotated['tokens'], at: number): boolean {
  const clause = clauseAround(tokens, at);
  const said = clause.length <= shortest ? sentenceAround(tokens, at) : clause;
  return said.some(({ folded }) => priced.test(folded));
}

/** In words: an article, a thing of one or two words, and the negator. */
const shortest = 4;
