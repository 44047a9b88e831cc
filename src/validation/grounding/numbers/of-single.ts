import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords } from '../words/count-words.ts';
import { isFunctionWord } from './find-unit.ts';
import { isOneAt } from './joints.ts';
import { stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** "Three reports" where people hand in "one observation report", whatever else there are three of. */
export function isOfSingle({ tokens }: Annotated, { end }: NumberMention, { passages }: FactsIndex): boolean {
  const { clause } = tokens[end] ?? {};
  const stems = tokens
    .slice(end + 1, end + 3)
    .filter((token) => token.clause === clause)
    .map(({ folded }) => stemOf(folded))
    .filter((stem) => stem.length >= shortestStem);
  const singles = passages.filter(({ place }) => asking.has(place)).flatMap(singlesIn);
  const isSame = (heads: readonly string[]) => heads.some((head) => stems.some((stem) => stemOf(head).endsWith(stem)));
  return singles.filter(isSame).length === 1;
}

const asking: ReadonlySet<string> = new Set(['criteria', 'assessment']);
const shortestStem = 5;

/** What may be the head behind an article or a "one": the first word or the last; not of "one day each". */
function singlesIn(passage: Annotated): string[][] {
  const { tokens } = passage;
  return tokens.flatMap(({ clause }, at) => {
    if (!isOneAt(passage, at) || eachWords.has(tokens[at - 1]?.folded ?? '')) return [];
    const behind = tokens.slice(at + 1, at + 1 + longestPhrase);
    const stop = behind.findIndex((token) => token.clause !== clause || isFunctionWord(passage, token));
    const isWhole = stop !== -1 || behind.length < longestPhrase;
    const last = isWhole ? behind.slice(0, stop === -1 ? behind.length : stop).at(-1) : undefined;
    return [[behind[0], last].flatMap((token) => token?.folded ?? [])];
  });
}

/** In words. */
const longestPhrase = 4;
