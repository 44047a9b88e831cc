import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * `non-violent`, `non violent` and `nonviolent` as one word: what is no word of its own belongs to the next. Such a
 * word is another one than that without its prefix, so what it denies is never lost.
 */
export function joinPrefixes(tokens: readonly Token[], { prefixes }: WordLists): readonly Token[] {
  if (prefixes.size === 0) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isPrefixed =
      last !== undefined &&
      prefixes.has(last.folded) &&
      /^\p{L}{4,}$/u.test(token.folded) &&
      !otherWords.has(last.folded + token.folded);
    if (!isPrefixed) joined.push(token);
    else
      joined[joined.length - 1] = { ...last, posted: last.posted + token.folded, folded: last.folded + token.folded };
  }
  return joined;
}

/** What means something else with a hyphen: pre-position, code-sign. */
export const otherWords: ReadonlySet<string> = new Set(
  'preposition present preserve pretend premise precede preform codesign druckerzeugnis staubecken wachstube'.split(
    ' ',
  ),
);
