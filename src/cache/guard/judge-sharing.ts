import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgePrepared, type SharingVerdict } from './judge-prepared.ts';
import { prepareFacts } from './prepare-facts.ts';

export type { SharingVerdict };

/** Changes with every rule and list, so that what other rules decided is never taken for a decision of these. */
export const guardVersion = 26;

/** Whether a text written for one set of facts may be served for another; symmetric, fails closed. */
export function judgeSharing(one: CredentialFacts, other: CredentialFacts, locale: string): SharingVerdict {
  try {
    // Readings of a title compare its words with each other: one of thousands of words would hold up every other request.
    if ([one, other].some(({ name }) => name.length > longestName))
      return { kind: 'different', rule: 'length', field: 'name' };
    return judgePrepared(prepareFacts(one, locale), prepareFacts(other, locale));
  } catch {
    // A bug in a rule must never serve a text; `error` is a verdict that is counted, and no test may see it.
    return { kind: 'different', rule: 'error', field: '' };
  }
}

/** In characters; what is called by more shares with nobody. */
const longestName = 400;
