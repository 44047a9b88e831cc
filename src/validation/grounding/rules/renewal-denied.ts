import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { clauseBounds, rangeOf } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { needless, renewal } from '../words/renewal-denied-words.ts';
import { refreshed } from '../words/refresher-words.ts';
import { renewing } from './renewal.ts';
import { isEndlessByFacts, isLimited, isSaidOfCredential } from './validity.ts';

/** `Non richiede rinnovo`, "no refresher needed" of what the facts give no validity or one that ends. */
export const renewalDeniedRule: Rule = {
  name: 'offer',
  find: (text, facts, { isAudience }) => {
    if (isAudience) return [];
    const places = [...text.tokens.keys()].filter((at) => renewal.test(text.tokens[at]?.folded ?? ''));
    if (places.length === 0 || isTold(facts)) return [];
    return places.flatMap((at) => {
      const { first, last } = clauseBounds(text.tokens, at);
      return isDenied(text, at) && isOfCredential(text, at) ? [{ first, last, detail }] : [];
    });
  },
};

const detail = 'form, cost, validity and kind of the credential only as the facts state them';

/** Facts that never end, that speak of renewing, or that say of the validity something else than a length. */
function isTold(facts: FactsIndex): boolean {
  const { passages } = facts;
  if (isEndlessByFacts(facts) || (passages.some(({ place }) => place === 'validity') && !isLimited(facts))) return true;
  return passages.some(({ words }) => Array.from(words).some((word) => renewing.test(word) || refreshed.test(word)));
}

function isDenied(text: Annotated, at: number): boolean {
  const { first, last } = clauseBounds(text.tokens, at);
  return (
    isMarked(text, at, ['negator']) ||
    rangeOf(first, last).some((index) => needless.test(text.tokens[index]?.folded ?? ''))
  );
}

/** In a fragment, or in a clause that names what was given or points back to it: a contract is renewed, too. */
function isOfCredential(text: Annotated, at: number): boolean {
  const { first, last } = clauseBounds(text.tokens, at);
  return last - first < shortest || isSaidOfCredential(text, text.tokens[at]?.clause ?? 0);
}

/** In words. */
const shortest = 8;
