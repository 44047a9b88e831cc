import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** `Two kinds of oven` of "a wood-fired oven and an electric one": the noun stands beside an "and". */
export function countsKinds(
  { values, unit, qualifier, nouns: [kind = '', ...things] }: NumberMention,
  { passages }: FactsIndex,
): boolean {
  if (unit !== undefined || qualifier !== undefined || values[0] !== 2 || !kinds.test(kind)) return false;
  return passages.some(({ tokens }) =>
    tokens.some(({ folded, sentence }, at) =>
      things.some(
        (thing) =>
          thing.length >= 4 &&
          (isAkin(folded, thing) || folded.endsWith(thing)) &&
          tokens.some((token, index) => {
            // "Ovens and trays" are no two ovens; "Holz- und Elektroöfen" are.
            const isNext = Math.abs(index - at) === 1 && (folded.startsWith(thing.slice(0, 4)) || index > at);
            const isNear = Math.abs(index - at) <= reach && token.sentence === sentence && !isNext;
            return isNear && andWords.has(token.folded);
          }),
      ),
    ),
  );
}

const kinds =
  /^(?:kinds?|types?|sorts?|forms?|arten|sorten|formen|typen|sortes?|formes?|tipos?|formas?|clases|tipi|forme|soorten|vormen)$/;
const reach = 4;
