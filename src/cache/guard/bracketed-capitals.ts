import { withoutSpelledOut } from './drop-acronyms.ts';
import { acronyms } from './like-other.ts';
import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * Words in capitals that stand alone in brackets, and that no words beside them spell: `Training (DOG)` may be the DOG
 * training of its issuer, or training for dogs. In a text that is all in capitals they are like any other.
 */
export function bracketedCapitals(tokens: readonly Token[], { respell, numbers }: WordLists): string[] {
  if (!tokens.some(({ folded }) => folded === '(') || !tokens.some(({ posted }) => /\p{Ll}/u.test(posted))) return [];
  const kept = withoutSpelledOut(tokens);
  return kept.flatMap(({ posted, folded }, index) => {
    const isAlone = kept[index - 1]?.folded === '(' && kept[index + 1]?.folded === ')';
    const isUnknown = /^\p{Lu}{2,}$/u.test(posted) && !acronyms.has(posted);
    return isAlone && isUnknown ? [numbers.get(folded) ?? respell(folded)] : [];
  });
}
