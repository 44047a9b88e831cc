import type { CredentialFacts } from '../../../credentials/facts.ts';
import { isSameInGreekCapitals } from '../form-of.ts';
import type { PreparedFacts } from '../prepare-facts.ts';

/** How one field decides: the name of a rule that objects, or undefined where the field is no reason against. */
export type FieldComparator = {
  readonly name: 'equal' | 'same issuer' | 'neutral wording' | 'set in neutral wording' | 'any difference is a miss';
  readonly compare: (one: PreparedFacts, other: PreparedFacts) => string | undefined;
};

/** Whether two texts of a field differ in form only, whatever their language. */
export function isSameForm(
  one: PreparedFacts,
  other: PreparedFacts,
  pick: (facts: CredentialFacts) => string,
): boolean {
  const texts = [pick(one.facts), pick(other.facts)] as const;
  return one.form(texts[0]) === other.form(texts[1]) || isSameInGreekCapitals(...texts);
}

/** Why texts that are not equal cannot be the same where no list may be used, else undefined. */
export function refuseUnread(one: PreparedFacts, other: PreparedFacts): string | undefined {
  if (!one.isReadable || !other.isReadable) return 'script';
  return one.lists === undefined || one.lists !== other.lists ? 'language' : undefined;
}
