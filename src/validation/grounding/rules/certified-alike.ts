import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';

/** Whether the facts call the same certified: `elle est certifiée Qualiopi` of a `formation certifiée Qualiopi`. */
export function isCertifiedAlike(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const at = [first, last].find((index) => participle.test(text.tokens[index]?.folded ?? ''));
  if (at === undefined) return false;
  const own = wordsNear(text, at, sentenceReach);
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded }, index) =>
        participle.test(folded) &&
        wordsNear(passage, index, factReach).some((word) => own.some((each) => each === word || isAkin(each, word))),
    ),
  );
}

/** Words that say something, in the sentence around a place. */
function wordsNear(passage: Annotated, near: number, reach: number): string[] {
  const { tokens } = passage;
  return tokens
    .slice(Math.max(0, near - reach), near + reach + 1)
    .filter((token) => token.sentence === tokens[near]?.sentence && !participle.test(token.folded))
    .filter((token) => /^\p{Lu}{2}/u.test(token.text) || (token.folded.length >= 4 && !isFunctionWord(passage, token)))
    .map(({ folded }) => folded);
}

const sentenceReach = 6;
const factReach = 3;
const participle =
  /^(?:certifiee?s?|certificad[oa]s?|certificat[oaie]|certified|zertifizierte?[nrs]?|gecertificeerde?)$/;
