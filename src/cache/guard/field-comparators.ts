import type { CredentialFacts } from '../../credentials/facts.ts';
import { anyDifference } from './comparators/any-difference.ts';
import type { FieldComparator } from './comparators/comparator.ts';
import { equalValue } from './comparators/equal-value.ts';
import { neutralSet } from './comparators/neutral-set.ts';
import { neutralWording } from './comparators/neutral-wording.ts';
import { sameIssuer } from './comparators/same-issuer.ts';

export type FieldComparators = { readonly [Field in keyof Required<CredentialFacts>]: FieldComparator };

/**
 * Every field of the facts and how it is compared, the cheapest first. The type makes a new field of the facts a
 * mistake here until it has a comparator; docs/guard.md holds the same table.
 */
export const fieldComparators: FieldComparators = {
  language: equalValue('language'),
  type: equalValue('type'),
  level: equalValue('level'),
  version: equalValue('version'),
  duration: equalValue('duration'),
  credits: equalValue('credits'),
  validity: equalValue('validity'),
  issuer: sameIssuer,
  name: neutralWording('name', 'name'),
  mode: neutralWording('mode', 'prose'),
  assessment: neutralWording('assessment', 'prose'),
  audience: neutralWording('audience', 'prose'),
  prerequisites: neutralWording('prerequisites', 'prose'),
  accreditation: neutralWording('accreditation', 'prose'),
  skills: neutralSet('skills'),
  learning_outcomes: neutralSet('learning_outcomes'),
  criteria: neutralWording('criteria', 'prose'),
  description: neutralWording('description', 'prose'),
  supporting_texts: anyDifference('supporting_texts'),
};
