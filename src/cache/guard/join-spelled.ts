import type { Token } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/** Numbers of several words as digits: `one hundred and twenty-five`, `treinta y una`, `quatre-vingt-cinq`. */
export function joinSpelled(tokens: readonly Token[], lists: WordLists): readonly Token[] {
  const { and, respell, spelled } = lists;
  if (spelled.size === 0) return tokens;
  const words = tokens.map(({ folded }) => (and.has(folded) ? '&' : respell(folded)));
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const found = spelled.get(words[index] ?? '')?.find((phrase) => {
      const isSaid = phrase.words.every((word, at) => isWord(word, words[index + at], tokens[index + at]));
      return isSaid && !isCutByHyphen(tokens, index, index + phrase.words.length);
    });
    const token = tokens[index];
    if (token === undefined) break;
    joined.push(found === undefined ? token : { ...token, posted: found.canonical, folded: found.canonical });
    index += found?.words.length ?? 1;
  }
  return joined;
}

/** A word that begins with a hyphen has to be joined by one. */
function isWord(word: string, said: string | undefined, token: Token | undefined): boolean {
  return word === said || (word === `-${said}` && token?.isJoined === true);
}

/** Whether the last word belongs to the next one and not to the number: one hundred two-hour lessons. */
function isCutByHyphen(tokens: readonly Token[], start: number, end: number): boolean {
  return (
    end - start > 1 &&
    tokens[end]?.isJoined === true &&
    !tokens.slice(start + 1, end).every(({ isJoined }) => isJoined === true)
  );
}
