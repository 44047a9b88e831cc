import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * `non-violent`, `non violent` and `nonviolent` as one word: what is no word of its own belongs to the next. Such a
 * word is another one than that without its prefix, so what it denies is never lost. `Kurs-Entwicklung` is one word
 * too, and no course.
 */
export function joinPrefixes(tokens: readonly Token[], lists: WordLists): readonly Token[] {
  if (lists.prefixes.size + lists.appositions.size === 0) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isKind = joined.length === 1 && token.isJoined === true && lists.appositions.has(last?.folded ?? '');
    if (last === undefined || !(isKind || isPrefixed(token, last, lists))) joined.push(token);
    else
      joined[joined.length - 1] = { ...last, posted: last.posted + token.folded, folded: last.folded + token.folded };
  }
  return joined;
}

function isPrefixed({ folded }: Token, before: Token, { prefixes }: WordLists): boolean {
  return prefixes.has(before.folded) && /^\p{L}{4,}$/u.test(folded) && !otherWords.has(before.folded + folded);
}

/** What means something else with a hyphen: pre-position, code-sign. */
export const otherWords: ReadonlySet<string> = new Set(
  'preposition present pretension multiply preserve pretend premise precede preform codesign druckerzeugnis staubecken wachstube'.split(
    ' ',
  ),
);
