import type { Rule } from '../rule.ts';

/** What is required: optional and recommended things are not. */
export const obligationRule: Rule = {
  name: 'obligation',
  find: (text, facts) => {
    const isRequired = facts.marks.has('mark:required') || facts.marks.has('mark:needed');
    const isOptionalOnly = facts.marks.has('mark:optional') && !isRequired;
    const isUnstated =
      !isRequired && !['prerequisites', 'criteria', 'assessment'].some((field) => facts.fields.has(field));
    if (!isOptionalOnly && !isUnstated) return [];
    return (text.found.get('mark:required') ?? [])
      .filter(({ first }) => !text.idle.has(first))
      .map(({ first, last }) => ({ first, last, detail: 'a requirement only where the facts require it' }));
  },
};
