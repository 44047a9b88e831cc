import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import type { Token } from '../reading.ts';
import type { Unsupported } from '../rule.ts';

type Claimed = Annotated & { readonly claims: readonly ConceptMention[] };

/** Whether what sounds like a right only says what the facts say: that something is registered, or needs no exam. */
export function isCalledAlike(text: Claimed, claim: Unsupported, facts: FactsIndex): boolean {
  return (
    isInExamName(text, claim, facts) || isRegisteredAlike(text, claim, facts) || isWaivedByFacts(text, claim, facts)
  );
}

/** "The chartered surveyor interview" of the facts is called so. */
function isInExamName(text: Claimed, { first, last }: Unsupported, { names }: FactsIndex): boolean {
  const { tokens } = text;
  const isKnown = (at: number) => names.hasPhrase(`${tokens[at]?.folded ?? ''} ${tokens[at + 1]?.folded ?? ''}`);
  return [last + 1, last + 2].some(
    (at) =>
      text.claims.some((each) => each.first === at && (each.concept === 'interview' || each.concept === 'exam')) &&
      Array.from({ length: at - first }, (_, step) => first + step).every(isKnown),
  );
}

/** `Staat geregistreerd bij` of what the accreditation registers. */
function isRegisteredAlike({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const isRegistered = ({ folded }: Token) => registered.test(folded);
  return (
    tokens.slice(first, last + 1).some(isRegistered) &&
    passages.some(
      (each) => each.place === 'accreditation' && each.tokens.some(isRegistered) && !each.found.has('mark:negator'),
    )
  );
}

const registered = /^(?:ge)?regist(?:er|r)|^eingetragen|^inscrit|^iscritt|^inscrit|^ingeschreven/;

/** `Dispensa o exame` where the facts say that there is none: whoever holds it gains nothing. */
function isWaivedByFacts({ tokens }: Annotated, { first }: Unsupported, { concepts }: FactsIndex): boolean {
  const isWaiver = /^(?:dispensa|dispense|prescinde|rinuncia|verzichtet)$/.test(tokens[first]?.folded ?? '');
  return isWaiver && (concepts.get('exam') ?? []).some(({ mention }) => mention.isNegated);
}

/** `Fachkräfte für Obstbaumpflege` of the `Fachkraft für Obstbaumpflege`. */
export function isTitled({ first }: ConceptMention, { tokens }: Annotated, { passages }: FactsIndex): boolean {
  const { folded = '' } = tokens[first] ?? {};
  return (
    folded.length >= 6 &&
    passages.some(({ place, words }) => place === 'name' && Array.from(words).some((word) => isAkin(word, folded)))
  );
}
