import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { andWords } from '../words/and-words.ts';
import { countItemsOf } from './enumerations.ts';
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

/** "Two kinds of diploma" of "seal and stamp": where the facts speak of the thing, and of none with an "and" beside it. */
export function isKindOfOther(mention: NumberMention, { passages }: FactsIndex): boolean {
  const [kind = '', thing = ''] = mention.nouns;
  if (!kinds.test(kind) || thing.length < 4 || countsAlike(mention, passages)) return false;
  if (passages.some((passage) => sharesNoun(passage, mention))) return false;
  const sentencesOf = ({ tokens }: Annotated, isMeant: (word: string) => boolean) =>
    new Set(tokens.filter(({ folded }) => isMeant(folded)).map(({ sentence }) => sentence));
  // A title speaks of what the kinds are of, and lists none.
  const told = passages.filter(({ place }) => !titles.has(place));
  const places = told.map((passage) => ({
    named: sentencesOf(passage, (word) => isAkin(word, thing) || word.endsWith(thing)),
    joined: sentencesOf(passage, (word) => andWords.has(word)),
  }));
  return (
    places.some(({ named }) => named.size > 0) &&
    places.every(({ named, joined }) => Array.from(named).every((sentence) => !joined.has(sentence)))
  );
}

/** Three kinds of stage make-up of "ageing, bruising and character make-up". */
function sharesNoun(passage: Annotated, { nouns: [, ...things], values }: NumberMention): boolean {
  return passage.tokens.some(
    ({ folded }, at) =>
      things.some((thing) => thing.length >= 4 && isAkin(folded, thing)) &&
      values.includes(countItemsOf(passage, at) ?? 0),
  );
}

/** Three kinds of bread where the skills are "rye loaves", "wheat loaves" and "spelt loaves": all of them of one thing. */
function countsAlike({ values }: NumberMention, passages: readonly Annotated[]): boolean {
  const ends = passages.flatMap(({ place, tokens }) => (place === 'skills' ? [tokens.at(-1)?.folded ?? ''] : []));
  const end = ends[0]?.slice(-endOfThing) ?? '';
  return values.includes(ends.length) && end.length >= endOfThing && ends.every((each) => each.endsWith(end));
}

const titles: ReadonlySet<string> = new Set(['name']);
const endOfThing = 4;
const kinds =
  /^(?:kinds?|types?|sorts?|forms?|arten|sorten|formen|typen|sortes?|formes?|tipos?|formas?|clases|tipi|forme|soorten|vormen)$/;
const reach = 4;
