import type { Annotated } from './annotate.ts';
import { clauseAround } from './reading.ts';
import { besidePrice, forNothing } from './words/cost-words.ts';

/** Whether a clause says that what it names is paid for beside the price, by people themselves. */
export function isBesidePrice({ tokens }: Pick<Annotated, 'tokens'>, at: number): boolean {
  const words = clauseAround(tokens, at).map(({ folded }) => folded);
  return !words.some((word) => forNothing.test(word)) && besidePrice.test(` ${words.join(' ')} `);
}
