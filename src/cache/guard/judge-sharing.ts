import type { CredentialFacts } from '../../credentials/facts.ts';
import { judgePrepared } from './judge-prepared.ts';
import { prepareFacts } from './prepare-facts.ts';

/** Changes with every rule and list, so that what other rules decided is never taken for a decision of these. */
export const guardVersion = 1;

/** Whether a text written for one set of facts may be served for another; symmetric, fails closed. */
export function judgeSharing(one: CredentialFacts, other: CredentialFacts, locale: string): SharingVerdict {
  try {
    return judgePrepared(prepareFacts(one, locale), prepareFacts(other, locale));
  } catch {
    // A bug in a rule must never serve a text; `error` is a verdict that is counted, and no test may see it.
    return { kind: 'different', rule: 'error', field: '' };
  }
}

/** Names of a rule and of a field, never what was in it. */
export type SharingVerdict =
  { readonly kind: 'same' } | { readonly kind: 'different'; readonly rule: string; readonly field: string };
