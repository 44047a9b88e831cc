import type { Annotated } from './annotate.ts';
import type { FactsIndex } from './facts-index.ts';
import { isFunctionWord } from './numbers/find-unit.ts';
import { isAkin } from './numbers/noun-phrase.ts';
import { sentenceAround } from './reading.ts';
import { credentialWords } from './words/credential-words.ts';

/** Rules that a saying sets off: what speaks of a prize, a price, a level, a job or a name claims it wherever it stands. */
const setOff: ReadonlySet<string> = new Set('number quantity duration obligation polarity'.split(' '));

/**
 * Whether a claim lies in an opening that speaks of the world and not of the credential: `Es muss ja nicht immer gleich ein
 * neues Rad sein.`, `Rome is ook niet in één dag gebouwd.` It names neither a course nor people, and has no word of the facts.
 */
export function createIdleOpening(text: Annotated, facts: FactsIndex) {
  let isIdle: boolean | undefined;
  return (rule: string, first: number): boolean => {
    if (text.place !== '/short_description' || text.tokens[first]?.sentence !== 0 || !setOff.has(rule)) return false;
    isIdle ??= isOfTheWorld(text, facts);
    return isIdle;
  };
}

function isOfTheWorld(text: Annotated, { passages }: FactsIndex): boolean {
  const opening = sentenceAround(text.tokens, 0);
  if (opening.length < fewest || opening.length === text.tokens.length) return false;
  if (opening.some(({ kind, folded }) => kind === 'number' || kind === 'mixed' || credentialWords.test(folded)))
    return false;
  const words = opening.filter((token) => token.folded.length >= shortestContent && !isFunctionWord(text, token));
  return !passages.some(({ words: known }) =>
    Array.from(known).some(
      (word) => word.length >= shortestContent && words.some(({ folded }) => isAkin(folded, word)),
    ),
  );
}

/** In words: shorter ones are headings. */
const fewest = 5;
const shortestContent = 4;
