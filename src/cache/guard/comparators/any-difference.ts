import type { FieldComparator } from './comparator.ts';

/** For what is too long to judge: a supporting text is the same to the letter, folded, and in the same place. */
export function anyDifference(field: 'supporting_texts'): FieldComparator {
  return {
    name: 'any difference is a miss',
    compare: ({ folded: one }, { folded: other }) =>
      JSON.stringify(one[field]) === JSON.stringify(other[field]) ? undefined : 'supporting_text',
  };
}
