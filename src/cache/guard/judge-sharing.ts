import type { CredentialFacts } from '../../credentials/facts.ts';
import { inOneForm } from './form/one-form.ts';
import { judgePrepared, type SharingVerdict } from './judge-prepared.ts';
import { prepareFacts } from './prepare-facts.ts';

export type { SharingVerdict };

/** Changes with every rule and list, so that what other rules decided is never taken for a decision of these. */
export const guardVersion = 31;

/** Whether a text written for one set of facts may be served for another; symmetric, fails closed. */
export function judgeSharing(one: CredentialFacts, other: CredentialFacts, locale: string): SharingVerdict {
  try {
    // Readings of a title compare its words with each other: one of thousands of words would hold up every other request.
    if ([one, other].some(({ name }) => name.length > longestName))
      return { kind: 'different', rule: 'length', field: 'name' };
    const verdict = judgePrepared(prepareFacts(one, locale), prepareFacts(other, locale));
    return verdict.kind === 'different' && areSameInForm(one, other, locale) ? { kind: 'same' } : verdict;
  } catch {
    // A bug in a rule must never serve a text; `error` is a verdict that is counted, and no test may see it.
    return { kind: 'different', rule: 'error', field: '' };
  }
}

/** Whether the same rules find nothing where all that two people type differently is in one form. */
function areSameInForm(one: CredentialFacts, other: CredentialFacts, locale: string): boolean {
  const plain = inOneForm(one, other, locale);
  if (plain === undefined) return false;
  return judgePrepared(prepareFacts(plain[0], locale), prepareFacts(plain[1], locale)).kind === 'same';
}

/** In characters; what is called by more shares with nobody. */
const longestName = 400;
