import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';

/** Words of one kind in all languages, and what facts may have for it that no text is refused for. */
export type Kind = { readonly said: RegExp; readonly alike?: RegExp };

/** Whether the facts have anything of a kind, or a word like the one that is said. */
export function isKindInFacts({ said, alike }: Kind, word: string, { passages }: FactsIndex): boolean {
  // "Hands-on" is not akin to a `Handbuch`.
  const isSame = (known: string) => known.length >= shortest && isAkin(known, word);
  return passages.some(({ words }) =>
    Array.from(words).some((known) => said.test(known) || alike?.test(known) === true || isSame(known)),
  );
}

/** Whether something denies the clause of a token. */
export function isDeniedAt({ found, tokens }: Annotated, at: number): boolean {
  return (found.get('mark:negator') ?? []).some(({ first }) => tokens[first]?.clause === tokens[at]?.clause);
}

const shortest = 6;
