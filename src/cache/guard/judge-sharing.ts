import { lineFactNames, textFactNames, type CredentialFacts } from '../../credentials/facts.ts';
import { inOneForm } from './form/one-form.ts';
import { judgePrepared, type SharingVerdict } from './judge-prepared.ts';
import { prepareFacts } from './prepare-facts.ts';

export type { SharingVerdict };

/** Changes with every rule and list, so that what other rules decided is never taken for a decision of these. */
export const guardVersion = 32;

/** Whether a text written for one set of facts may be served for another; symmetric, fails closed. */
export function judgeSharing(one: CredentialFacts, other: CredentialFacts, locale: string): SharingVerdict {
  try {
    // Readings compare the words of a text with each other: one of thousands of words would hold up every other request.
    const field = tooLong(one, other);
    if (field !== undefined) return { kind: 'different', rule: 'length', field };
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

/** The first field that is too long to be compared, unless it is the same in both. */
function tooLong(one: CredentialFacts, other: CredentialFacts): string | undefined {
  return longest.find(([field, length]) => {
    const [value = '', otherValue = ''] = [one[field], other[field]];
    return value !== otherValue && Math.max(value.length, otherValue.length) > length;
  })?.[0];
}

/** In characters. */
const longest = [
  ['name', 400] as const,
  ...lineFactNames.map((field) => [field, 1000] as const),
  ...textFactNames.map((field) => [field, 4000] as const),
];
