import { fieldComparators, type FieldComparators } from './field-comparators.ts';
import type { PreparedFacts } from './prepare-facts.ts';

/** Compares every field in the order of the table; the first that differs is the verdict. */
export function judgePrepared(
  one: PreparedFacts,
  other: PreparedFacts,
  comparators: FieldComparators = fieldComparators,
): SharingVerdict {
  for (const [field, { compare }] of Object.entries(comparators)) {
    const rule = compare(one, other);
    if (rule !== undefined) return { kind: 'different', rule, field };
  }
  return { kind: 'same' };
}

/** Names of a rule and of a field, never what was in it. */
export type SharingVerdict =
  { readonly kind: 'same' } | { readonly kind: 'different'; readonly rule: string; readonly field: string };
