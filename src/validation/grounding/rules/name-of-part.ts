import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';

/** `Fica à parte`, `la primera parte de`, `in parte online`: a share of something, and nothing that belongs to it. */
export function isShare({ tokens }: Annotated, index: number): boolean {
  return parts.test(tokens[index]?.folded ?? '') && shares.test(tokens[index - 1]?.folded ?? '');
}

/** `Het onderdeel spreken`, "the theory part" where the facts call it so. */
export function isNameOfPart({ tokens }: Annotated, index: number, { names }: FactsIndex): boolean {
  const [before, part, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (part?.folded === 'part' && before !== undefined && !shares.test(before.folded) && before.folded.length >= 4)
    return names.hasPhrase(`${before.folded} part`);
  if (part === undefined || next?.clause !== part.clause || !parts.test(part.folded)) return false;
  return (
    names.hasPhrase(`${part.folded} ${next.folded}`) && !/^(?:of|des|der|du|de|del|da|do|della|van)$/.test(next.folded)
  );
}

const parts = /^(?:part|teil|partie|parte|onderdeel)$/;
const shares =
  /^(?:a|in|en|em|zum|first|second|third|last|erste[rn]?|zweite[rn]?|dritte[rn]?|letzte[rn]?|premiere|deuxieme|troisieme|derniere|primera|segunda|tercera|ultima|primeira|terceira|prima|seconda|terza|eerste|tweede|derde|laatste)$/;
