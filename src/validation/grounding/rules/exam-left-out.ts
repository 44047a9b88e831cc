import type { FactsIndex } from '../facts-index.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/** "The exam is not part of the course" of one that the facts leave to those who want it, or only prepare for. */
export function isExamLeftOut({ claims }: TextPassage, { first }: Unsupported, { concepts }: FactsIndex): boolean {
  const isDenied = claims.some((claim) => claim.first === first && claim.concept === 'exam' && claim.isNegated);
  const known = concepts.get('exam') ?? [];
  return (
    isDenied &&
    known.length > 0 &&
    known.every(({ mention }) => mention.isOptional || mention.isPossible || mention.isPrepared || mention.isNegated)
  );
}
