import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';

/** Whether the facts call the same certified: `elle est certifiée Qualiopi` of a `formation certifiée Qualiopi`. */
export function isCertifiedAlike(text: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  const at = [first, last].find((index) => participle.test(text.tokens[index]?.folded ?? ''));
  if (at === undefined) return false;
  const own = wordsNear(text, at, sentenceReach);
  return passages.some((passage) =>
    passage.tokens.some(
      ({ folded }, index) =>
        participle.test(folded) &&
        wordsNear(passage, index, factReach).some((word) => own.some((each) => each === word || isAkin(each, word))),
    ),
  );
}

/**
 * `Zertifiziert Chorgesang` of a `Zertifikat`: what a certificate does, unless it is one of attendance, prepares for
 * another, or the text names who certifies.
 */
export function isOfCertificate(
  text: Annotated,
  { first, last }: Unsupported,
  { passages, marks }: FactsIndex,
): boolean {
  if (marks.has('mark:attended') || marks.has('mark:prepared')) return false;
  const { clause } = text.tokens[first] ?? {};
  const isOfBody = text.tokens
    .slice(Math.max(0, first - bodyReach), last + bodyReach)
    .some((token) => token.clause === clause && by.test(token.folded));
  const isCertificate = passages.some(
    ({ place, words }) => titles.has(place) && Array.from(words).some((word) => certificate.test(word)),
  );
  // "A certified technician" is one by the name of the certificate, if at all.
  const titled = text.tokens.slice(first, last + 1).filter(({ folded }) => trades.test(folded));
  const isNamed = titled.every(({ folded }) =>
    passages.some(({ place, words }) => titles.has(place) && Array.from(words).some((word) => isAkin(word, folded))),
  );
  return isCertificate && !isOfBody && isNamed;
}

const bodyReach = 5;
const by = /^(?:by|von|vom|durch|par|por|pel[oa]s?|da|dal|dall[ao]|dai|dagli|door)$/;
const titles: ReadonlySet<string> = new Set(['type', 'name']);
const trades =
  /^(?:te[ck]ni|tecnic|profes|profis|expert|especialist|specialist|spezialist|fachkr|instru|audit|vakm|vakman)/;
const certificate = /^(?:certif|zertif|gecertif)/;

/** Words that say something, in the sentence around a place. */
function wordsNear(passage: Annotated, near: number, reach: number): string[] {
  const { tokens } = passage;
  return tokens
    .slice(Math.max(0, near - reach), near + reach + 1)
    .filter((token) => token.sentence === tokens[near]?.sentence && !participle.test(token.folded))
    .filter((token) => /^\p{Lu}{2}/u.test(token.text) || (token.folded.length >= 4 && !isFunctionWord(passage, token)))
    .map(({ folded }) => folded);
}

const sentenceReach = 6;
const factReach = 3;
const participle =
  /^(?:certifiee?s?|certificad[oa]s?|certificat[oaie]|certified|zertifizierte?[nrs]?|gecertificeerde?)$/;
