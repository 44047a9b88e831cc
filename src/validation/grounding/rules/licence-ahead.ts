import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { sentenceAround } from '../reading.ts';
import type { TextPassage, Unsupported } from '../rule.ts';
import { isSaidPrepared, preparing } from './said-prepared.ts';

/**
 * A licence that nobody is said to have: one that the facts only prepare for and the text as well, `a preparar el carné`,
 * or the card that the credential itself is, `este carné` of the type "card".
 */
export function isLicenceAhead(text: TextPassage, { first }: Unsupported, facts: FactsIndex): boolean {
  const isLicence = text.claims.some((each) => each.first === first && each.concept === 'licensed');
  if (!isLicence) return false;
  const known = facts.concepts.get('licensed') ?? [];
  const isAhead = known.length > 0 && known.every(({ mention }) => mention.isPrepared || mention.isNegated);
  // The credential's own name may have the word behind: "Radio Licence Preparation".
  const isBefore = sentenceAround(text.tokens, first).some(
    (token) => token.start < (text.tokens[first]?.start ?? 0) && preparing.test(token.folded),
  );
  return (isAhead && isBefore && isSaidPrepared(text.tokens, first)) || isThisCard(text, first, facts);
}

function isThisCard({ tokens }: Annotated, first: number, { passages }: FactsIndex): boolean {
  return (
    cards.test(tokens[first]?.folded ?? '') &&
    these.test(tokens[first - 1]?.folded ?? '') &&
    passages.some(({ place, words }) => place === 'type' && Array.from(words).some((word) => cards.test(word)))
  );
}

const cards = /^(?:cards?|carnet?|carnets|tarjeta|carte|carta|cartao|tessera|tesserino|karte|ausweis|kaart|pas)$/;
const these = /^(?:this|the|diese[rsm]?|die|der|cette|la|le|este|esta|el|o|a|quest[oa]|il|deze|dit|de)$/;

/** `Darüber dürfen die Inhaber nicht entscheiden`: the verb of "may", and behind it in its clause that they may not. */
export function isForbidden(text: Annotated, first: number): boolean {
  const { clause } = text.tokens[first] ?? {};
  const isBehind = (text.found.get('mark:negator') ?? []).some(
    (each) => each.first > first && text.tokens[each.first]?.clause === clause,
  );
  return isBehind && may.test(text.tokens[first]?.folded ?? '');
}

const may = /^(?:durfen|darf|mogen|mag)$/;
