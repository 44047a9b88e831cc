import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';
import { hasAkinInFacts } from '../said-in-facts.ts';
import { hasEvidence } from './evidence.ts';

/**
 * `Zertifizierte haben …`, `gecertificeerde ontwikkelaars`: those who hold it, of a certificate that more than being there
 * earns and that prepares for no other.
 */
export function isHolderSoCalled({ tokens }: Annotated, { first, last }: Unsupported, facts: FactsIndex): boolean {
  const [own, next] = [tokens[first], tokens[last + 1]];
  if (own === undefined || first !== last || !soCalled.test(own.folded)) return false;
  // At the start of a sentence an adjective has its capital, too.
  const isNoun = nouns.test(own.text) && !(next?.clause === own.clause && /^\p{Lu}/u.test(next.text));
  const isOfKnown = [tokens[first - 1], next].some(
    (token) => token?.clause === own.clause && token.folded.length >= 5 && hasAkinInFacts(facts, token.folded),
  );
  // `Anwenderinnen` of an `Anwenderzertifikat`.
  const isOfCompound =
    next?.clause === own.clause && next.folded.length >= 6 && isInCertificate(facts, next.folded.slice(0, 6));
  const isForSomething = next?.clause === own.clause && linking.has(next.folded);
  if (isForSomething || !(isNoun || isOfKnown || isOfCompound)) return false;
  return isCertificate(facts) && hasEvidence(facts) && !facts.marks.has('mark:prepared');
}

function isCertificate({ passages }: FactsIndex): boolean {
  return passages.some(
    ({ place, tokens }) =>
      (place === 'type' || place === 'name') && tokens.some(({ folded }) => certificate.test(folded)),
  );
}

function isInCertificate({ passages }: FactsIndex, opening: string): boolean {
  return passages.some(
    ({ place, words }) =>
      (place === 'type' || place === 'name') &&
      Array.from(words).some((word) => word.startsWith(opening) && compound.test(word)),
  );
}

const compound = /(?:zertifikats?|certificaat|diploms?|diploma)$/;
const soCalled =
  /^(?:certified|zertifizierte[nr]?|gecertificeerden?|certifiee?s|certificad[oa]s|certificat[ie]|gediplomeerden?|diplomee?s|diplomad[oa]s|diplomat[ie])$/;
const nouns = /^(?:Zertifizierte[nr]?|[Gg]ecertificeerden|[Gg]ediplomeerden)$/;
const certificate = /^(?:zertifik|zertifiz|certif|gecertif|diplom)|(?:zertifikats?|certificaat|diploms?)$/;
/** What they are certified as, in or by is another matter. */
const linking = new Set(
  'als as in for by como come em en na di de du van voor fur zum zur zu von vom par por da dal pelo'.split(' '),
);
