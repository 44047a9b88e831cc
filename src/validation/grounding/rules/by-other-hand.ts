import type { FactsIndex } from '../facts-index.ts';
import { sentenceAround } from '../reading.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/** `N'est pas jugée par le formateur mais par un examinateur`: who does it is told, and that it is done is not denied. */
export function isByOtherHand(text: TextPassage, { first, last }: Unsupported, { concepts }: FactsIndex): boolean {
  const isSaid = text.claims.some((claim) => claim.first === first && claim.isNegated);
  const isHeld = (['exam', 'assessed'] as const).some((concept) =>
    concepts.get(concept)?.some(({ mention }) => !mention.isNegated),
  );
  if (!isSaid || !isHeld) return false;
  const end = text.tokens[last]?.end ?? 0;
  const behind = sentenceAround(text.tokens, first).filter(({ start }) => start >= end);
  const but = behind.findIndex(({ folded }) => contrasting.has(folded));
  return but !== -1 && behind.slice(but + 1, but + 4).some(({ folded }) => byWords.has(folded));
}

const contrasting: ReadonlySet<string> = new Set('but sondern mais sino mas ma bensi maar'.split(' '));
const byWords: ReadonlySet<string> = new Set('by von vom durch par por pelo pela da dal dalla dall door'.split(' '));
