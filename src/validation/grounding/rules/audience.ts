import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isTranslated } from '../translated.ts';
import { andWords } from '../words/and-words.ts';
import { orWords } from '../words/or-words.ts';

/** Whom a text adds to those whom the facts name: "midwives and swimming instructors" for the instructors alone. */
export const audienceRule: Rule = {
  name: 'audience',
  find: (text, facts, { isAudience, isInferredAudience }) => {
    if (!isAudience || isInferredAudience) return [];
    const groups = groupsOf(text, facts);
    // In other words nothing is known, and in another language only how many there are.
    if (!groups.some((group) => group.every(({ isKnown }) => isKnown))) return [];
    if (isTranslated(text, facts) && groups.length <= countGroups(facts)) return [];
    return groups
      .filter((group) => group.every(({ isKnown }) => !isKnown))
      .map((group): Unsupported => {
        const places = group.map(({ index }) => index);
        return { first: Math.min(...places), last: Math.max(...places), detail };
      });
  },
};

const detail = 'nobody beside those whom the facts name';

type Word = { readonly index: number; readonly isKnown: boolean };

/** How many groups the audience of the facts lists. */
function countGroups({ passages }: FactsIndex): number {
  const stated = passages.filter(({ place }) => place === 'audience');
  const joints = stated.flatMap(({ tokens }) =>
    tokens.filter(({ folded, gap }) => andWords.has(folded) || orWords.has(folded) || gap.startsWith(',')),
  );
  return stated.length + joints.length;
}

/** The content words of each item of the list that opens the text: "midwives and instructors" of "… in schools". */
function groupsOf(text: Annotated, { passages }: FactsIndex): Word[][] {
  const { tokens } = text;
  const groups: Word[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const isJoint = andWords.has(token.folded);
    const isLittle = isFunctionWord(text, token) && !isJoint && index > 0;
    if (token.sentence !== tokens[0]?.sentence || token.kind !== 'word' || isLittle) break;
    if (isJoint || token.gap.startsWith(',')) groups.push([]);
    // "16 years and older" names nobody.
    const isMeasure = (text.starting.get(index) ?? []).some(({ tag }) => tag.startsWith('unit:'));
    if (token.folded.length < 4 || isJoint || isMeasure || unsure.test(token.folded)) continue;
    groups.at(-1)?.push({ index, isKnown: passages.some((each) => hasAkin(each, token.folded)) });
  }
  return groups.filter((group) => group.length > 0);
}

/** Comparatives, the two halves of "parents", and what anybody is. */
const unsure =
  /^(?:others?$|andere[nr]?$|autres$|otr[ao]s$|outr[ao]s$|altri$|altre$|anderen$|older|younger|ouder|jonger|junger|mother|father|vater|mutter|vader|moeder|peres|meres|madre|padre|madri|padri|maes$|pais$|people|person|mensch|fachk|personn?e|pessoa|mensen|prof|anyone|everyone|fond$|keen$|interest|interess|curious|neugier|begeister|passion|appassion|apaixon|aficionad|amateur|enthusias|liefhebber|geinteresseerd|staff|worker|team|member)/;

function hasAkin({ words }: Annotated, word: string): boolean {
  // `Lehrerinnen` for "Lehrkräfte".
  const opening = word.length < 6 ? undefined : word.slice(0, 4);
  return Array.from(words).some(
    (each) => isAkin(each, word) || (opening !== undefined && each.length >= 6 && each.startsWith(opening)),
  );
}
