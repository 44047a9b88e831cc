import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';

/** "Plumbers with a recognised qualification", which they have to bring along: theirs is recognised, not the credential. */
export function isOfEntrants(
  { place, tokens }: Annotated,
  { first, last }: Unsupported,
  { passages }: FactsIndex,
): boolean {
  if (place !== '/audience') return false;
  const own = tokens.slice(first, last + 1).filter(({ folded }) => folded.length >= shortest);
  return passages.some(
    ({ place: field, words }) =>
      asking.has(field) && own.every(({ folded }) => Array.from(words).some((word) => isAkin(word, folded))),
  );
}

const shortest = 4;
const asking: ReadonlySet<string> = new Set(['prerequisites', 'audience']);
