import { fieldComparators, type FieldComparators } from './field-comparators.ts';
import type { SharingVerdict } from './judge-sharing.ts';
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
