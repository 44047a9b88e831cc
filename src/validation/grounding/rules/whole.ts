import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import type { Rule } from '../rule.ts';

/** `All sessions` where the facts want four of five, or 80 % of them. */
export const wholeRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    if (facts.parts.length === 0) return [];
    return text.tokens.flatMap(({ folded }, index) => {
      const noun = allWords.has(folded) && !text.idle.has(index) ? nounBehind(text, index) : undefined;
      if (noun === undefined || !isPartOnly(text.tokens[noun]?.folded ?? '', facts)) return [];
      return [{ first: index, last: noun, detail: 'no more than the part that the facts ask for' }];
    });
  },
};

const allWords = new Set(
  'all every each alle allen jede jedes jeder jeden tous toutes chaque todos todas cada tutti tutte ogni elk elke ieder iedere'.split(
    ' ',
  ),
);

/** The word that is counted, behind an article: "all the sessions". */
function nounBehind(text: Annotated, index: number): number | undefined {
  for (const at of [index + 1, index + 2]) {
    const token = text.tokens[at];
    if (token?.clause !== text.tokens[index]?.clause || token?.kind !== 'word') return undefined;
    if (!isFunctionWord(text, token)) return at;
  }
  return undefined;
}

function isPartOnly(noun: string, { parts, passages }: FactsIndex): boolean {
  if (noun.length < 4 || !parts.some((part) => isAkin(part, noun))) return false;
  const isWhole = passages.some(({ tokens }) =>
    tokens.some(
      ({ folded }, index) =>
        allWords.has(folded) && [1, 2].some((step) => isAkin(tokens[index + step]?.folded ?? '', noun)),
    ),
  );
  return !isWhole;
}
