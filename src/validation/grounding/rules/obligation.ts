import type { FactsIndex } from '../facts-index.ts';
import { readRequirements } from '../read-concepts.ts';
import type { Rule } from '../rule.ts';

/** What is required: optional, recommended and needless things are not. */
export const obligationRule: Rule = {
  name: 'obligation',
  find: (text, facts) => {
    const known = facts.requirements;
    const isRequired = known.some(({ isNegated, isOptional }) => !isNegated && !isOptional);
    const isWaived = known.some(({ isNegated, isOptional }) => isNegated || isOptional);
    // Where the facts waive something and require nothing, even "needed" says too much.
    const marks = isWaived || facts.marks.has('mark:optional') ? ['required', 'needed'] : ['required'];
    if (isRequired || (!isWaived && isAskedFor(facts))) return [];
    return readRequirements(text, marks)
      .filter(({ first, isNegated, isOptional }) => !text.idle.has(first) && !isNegated && !isOptional)
      .map(({ first, last }) => ({ first, last, detail: 'a requirement only where the facts require it' }));
  },
};

/** Fields that require what they say, and marks to be reached, without a word for it; where all is recommended they do not. */
function isAskedFor({ fields, marks, concepts }: FactsIndex): boolean {
  if (marks.has('mark:optional')) return false;
  return ['prerequisites', 'criteria', 'assessment'].some((field) => fields.has(field)) || concepts.has('passed');
}
