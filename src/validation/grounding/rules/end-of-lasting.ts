import type { Annotated } from '../annotate.ts';
import type { Denial } from '../denials.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { clauseAround } from '../reading.ts';

/** "Lapses when first aid is no longer current" of what is valid as long as it is: when it ends, and not that it has ended. */
export function isEndOfLasting(text: Annotated, { words, first }: Denial, { passages }: FactsIndex): boolean {
  if (!clauseAround(text.tokens, first).some(({ folded }) => whenWords.has(folded))) return false;
  return passages.some(({ tokens }) => {
    const known = tokens.map(({ folded }) => folded);
    const isLasting = lasting.test(` ${known.join(' ')} `);
    return isLasting && words.filter((word) => known.some((each) => isAkin(each, word))).length * 2 >= words.length;
  });
}

const whenWords: ReadonlySet<string> = new Set(
  'when once if wenn sobald falls quand lorsque si cuando quando se als zodra wanneer'.split(' '),
);
const lasting =
  / (?:as long as|so long as|while|solange|tant que?|aussi longtemps que?|mientras|enquanto|finche|fintanto|zolang) /;
