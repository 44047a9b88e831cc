import type { Annotated } from '../annotate.ts';
import { readSupports } from '../read-concepts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { lineOf } from '../reading.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/** `Ne coûte rien` where the facts have "gratuit", and the other way round: the same said by a verb and by a word. */
export function isFreeAlike(text: TextPassage, { first, last }: Place, facts: FactsIndex): boolean {
  const isOfFree =
    costless.test(lineOf(text.tokens.slice(first, last + 2))) ||
    text.claims.some((claim) => claim.first === first && claim.concept === 'free' && !claim.isNegated);
  return isOfFree && (facts.passages.some(saysFree) || isOfFreePart(text, first, facts));
}

/** `The free preparation course is optional`: a part that nobody has to take is free all the same, and so no exam. */
function isOfFreePart({ tokens, found }: TextPassage, first: number, { concepts }: FactsIndex): boolean {
  const isHere = (tag: string) =>
    (found.get(tag) ?? []).some((each) => tokens[each.first]?.clause === tokens[first]?.clause);
  const isExam = ['concept:exam', 'counted:exam', 'concept:degree', 'concept:certified'].some(isHere);
  return (
    (!isExam || isHere('mark:prepared')) &&
    (concepts.get('free') ?? []).some(
      ({ mention: { isNegated, isOptional, isPrepared } }) => !isNegated && (isOptional || isPrepared),
    )
  );
}

type Place = Pick<Unsupported, 'first' | 'last'>;

function saysFree(passage: Annotated): boolean {
  return (
    costless.test(lineOf(passage.tokens)) ||
    readSupports(passage, ['free']).some(({ isNegated, isOptional, isMere }) => !isNegated && !isOptional && !isMere)
  );
}

/** That something costs nothing, or is given: Italian tickets are `omaggio`. */
const costless =
  / (?:costs? nothing|kostet nichts|kosten nichts|ne coute(?:nt)? rien|no cuestan? nada|nao custam? nada|non costano? (?:nulla|niente)|(?:kost|kosten) niets|omaggio) /;
