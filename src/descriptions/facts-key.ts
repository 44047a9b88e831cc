import { hash } from 'node:crypto';

import { canonicalJson } from '../credentials/canonical.ts';
import type { CredentialFacts } from '../credentials/facts.ts';

/** What two posts of one credential have in common: SHA-256, in hex, of the folded facts and their version. */
export function factsKeyOf(facts: CredentialFacts): string {
  return hash('sha256', canonicalJson(facts), 'hex');
}
