import { foldFacts } from '../../../credentials/canonical.ts';
import type { CredentialFacts } from '../../../credentials/facts.ts';
import type { PreparedFacts } from '../prepare-facts.ts';
import { refuseUnread, type FieldComparator } from './comparator.ts';

type ValueField = 'language' | 'type' | 'level' | 'version' | 'duration' | 'credits' | 'validity';

/** For short values: equal when folded, also with number words as digits and one spelling of a word. */
export function equalValue(field: ValueField): FieldComparator {
  return { name: 'equal', compare: (one, other) => compareValues(field, one, other) };
}

function compareValues(field: ValueField, one: PreparedFacts, other: PreparedFacts): string | undefined {
  const values = [one.folded[field], other.folded[field]];
  if (values[0] === values[1]) return undefined;
  if (values.includes(undefined)) return 'missing_field';
  if (field === 'language') return field;
  return refuseUnread(one, other) ?? (readValue(field, one) === readValue(field, other) ? undefined : field);
}

/** A value in neutral words, folded once more: `three years` is `3 year`, and that `3 y`. */
function readValue(field: ValueField, { facts, lists, read }: PreparedFacts): string | undefined {
  if (lists === undefined) return undefined;
  const { canonical } = read(facts[field] ?? '', { kind: 'label', field, lists });
  const value: CredentialFacts = {
    name: '',
    skills: [],
    learning_outcomes: [],
    supporting_texts: [],
    [field]: canonical,
    ...(facts.language === undefined ? {} : { language: facts.language }),
  };
  return foldFacts(value)[field];
}
