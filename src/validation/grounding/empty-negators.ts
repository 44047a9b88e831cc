import type { Annotated } from './annotate.ts';

/**
 * A negator that denies nothing: `not only`, `no more than`, `No. 5`, `ne … que`; inside "does not replace" it does,
 * though the phrase claims nothing.
 */
export function isEmptyNegator(passage: Annotated, index: number, isReplacing: boolean): boolean {
  const { idle, ending, starting, tokens } = passage;
  if ((idle.has(index) && !isReplacing) || emptyNegators.has(tokens[index]?.folded ?? '')) return true;
  if (deniesLittle(passage, index)) return true;
  // "Never two medals" denies the number.
  if (passage.numbers.some(({ start }) => start === index + 1)) return true;
  const next = tokens[index + 1];
  // `No. 5`, `non-slip`, `no later than`.
  if (next?.kind === 'number' || next?.gap === '-' || laterWords.has(next?.folded ?? '')) return true;
  // `Pas des cachets`: only an accent makes it "from … on".
  const behind = next?.folded === 'des' ? [] : (starting.get(index + 1) ?? []);
  return [...(starting.get(index) ?? []), ...(ending.get(index) ?? []), ...behind].some(({ tag }) =>
    tag.startsWith('qualifier:'),
  );
}

function deniesLittle({ tokens }: Annotated, index: number): boolean {
  const wordAt = (step: number) => tokens[index + step]?.folded ?? '';
  return others.test(wordAt(1)) || [1, 2, 3].some((step) => denyingLittle.test(wordAt(step)));
}

/** "Not to be confused with", "no prerequisites for", "no other level": what follows is not what is denied. */
const denyingLittle =
  /^(?:confus|confond|confund|verwechs|verwar|prereq|prerequis|pre$|requisit|voraussetz|vorbeding|voorwaard)/;
const others = /^(?:other|ander[ens]*|autres?|otr[oa]s?|outr[oa]s?|altr[oaie])$/;
const laterWords = new Set('later sooner earlier spater fruher tard tarde tardi eerder'.split(' '));
const emptyNegators = new Set(['ne', 'n']);
