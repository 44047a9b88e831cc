import { hasDigit } from './amounts.ts';
import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** Articles that count as the digit 1: `um ano`, `au moins un stagiaire`. */
export function withOnes(tokens: readonly Token[], lists: WordLists): readonly Token[] {
  if (lists.ones.size === 0) return tokens;
  return tokens.map((token, index) => {
    if (!lists.ones.has(token.folded)) return token;
    const before = lists.respell(tokens[index - 1]?.folded ?? '');
    const next = lists.respell(tokens[index + 1]?.folded ?? '');
    const isUnit = (next.length > 2 && lists.units.has(next)) || (next.length > 1 && lists.unitNames.has(next));
    // `al menos un 6 sobre 10`: what follows is the number.
    return isUnit || (limits.has(before) && !hasDigit(next) && !lists.numbers.has(next))
      ? { ...token, posted: '1', folded: '1' }
      : token;
  });
}

/** The last word of `at least` and `at most`. */
const limits = new Set(
  'moins plus minimum maximum menos mínimo máximo sumo almeno massimo mindestens hoechstens wenigstens minstens minste hoogstens minimaal maximaal'.split(
    ' ',
  ),
);
