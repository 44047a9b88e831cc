import { isAkin, stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** A number that the facts do not say, with what they count or measure where it comes from. */
export type Reckoned = {
  readonly value: number;
  readonly things: readonly string[];
  readonly kinds: readonly string[];
};

/** What is reckoned from counts is of the things that they count. */
export function reckonedOf(values: readonly number[], counts: readonly NumberMention[]): Reckoned[] {
  const things = counts.flatMap(({ nouns }) => nouns);
  const kinds = counts.flatMap(({ counted }) => counted);
  return values.map((value) => ({ value, things, kinds }));
}

/** "17 questions" of twenty, three of which may be wrong, and no 17 projects. */
export function isOfThem({ nouns, counted }: NumberMention, { things, kinds }: Reckoned): boolean {
  return (
    nouns.length === 0 ||
    counted.some((kind) => kinds.includes(kind)) ||
    nouns.some((noun) => things.some((thing) => isAkin(stemOf(noun), stemOf(thing))))
  );
}
