import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { placesBy, tokenAt } from '../reading.ts';
import type { NumberMention } from './number-mention.ts';

/** `Zweiteilige Prüfung`, "an exam in two parts" of one with a written and a practical part: parts that the facts name by kind. */
export function countsPartsOfExam(passages: FactsIndex['passages'], { tokens, mention }: Counted): boolean {
  const { unit, qualifier, values, nouns, start } = mention;
  if (unit !== undefined || qualifier !== undefined) return false;
  const isOfParts = inOneWord.test(tokens[start]?.folded ?? '') || nouns.some((noun) => parts.test(noun));
  return isOfParts && passages.some((passage) => kindsIn(passage).some((count) => values.includes(count)));
}

type Counted = Pick<Annotated, 'tokens'> & { readonly mention: NumberMention };

/** How many kinds of parts each sentence names. */
function kindsIn({ tokens }: Annotated): number[] {
  return placesBy('sentence', tokens).flatMap((places) => {
    const words = places.map((at) => tokenAt(tokens, at).folded);
    const isOfParts = words.some((word) => parts.test(word));
    return isOfParts ? [kinds.filter((kind) => words.some((word) => kind.test(word))).length] : [];
  });
}

const inOneWord = /(?:teilig|delig)(?:e[nrsm]?)?$/;
const parts = /^(?:parts?|teile?n?|teils|partes?|parties?|parti|volets?|deel|delen)$/;
const kinds: readonly RegExp[] = [
  /^(?:written|schriftlich|ecrit|escrit|scritt|schriftelijk)/,
  /^(?:spoken|oral|oraux|mundlich|mondeling)/,
  /^(?:practi|prakti|prati)/,
  /^(?:theor|teori)/,
];
