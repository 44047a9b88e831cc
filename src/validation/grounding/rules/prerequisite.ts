import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { supportsNumber } from '../numbers/support.ts';
import type { Rule } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';

/** What is needed before, and that nothing is. */
export const prerequisiteRule: Rule = {
  name: 'prerequisite',
  find: (text, facts, context) =>
    (context.isAudience ? ofAudience : anywhere)
      .find(text, facts, context)
      .filter(({ first }) => !text.numbers.some((mention) => mention.end === first && isLength(mention, facts))),
};

/** "Twelve months of study" of a course that lasts a year. */
function isLength(mention: NumberMention, facts: FactsIndex): boolean {
  return facts.fields.has('duration') && supportsNumber(mention, facts);
}

const detail = 'prior knowledge or experience only as the facts ask for it';
const concepts = { priorKnowledge: { fields: ['prerequisites'] }, experienced: {} };
const anywhere = conceptRule({ name: 'prerequisite', detail, concepts });
/** What people bring along is no fact about a course, but it is one about whom the course is for. */
const ofAudience = conceptRule({
  name: 'prerequisite',
  detail,
  concepts: { ...concepts, background: { by: ['priorKnowledge'], isPositive: true, fields: ['prerequisites'] } },
});
