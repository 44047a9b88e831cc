import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { conceptRule } from './concept-rule.ts';

const claims = conceptRule({
  name: 'employment',
  detail: 'no promise of work, pay or career that the facts do not make',
  isPraise: true,
  concepts: {
    salary: { isPromise: true },
    guarantee: {},
    job: { isAudience: true, isPromise: true },
    career: { by: ['job'], isAudience: true, isPromise: true },
  },
});

/** Promises of work, pay and career. */
export const employmentRule: Rule = {
  name: claims.name,
  find: (text, facts, context) => {
    const found = claims.find(text, facts, context);
    return found.length > 0 && isTopic(facts) ? found.filter((claim) => !isSpokenOf(text, claim)) : found;
  },
};

/** Whether the facts speak of work to be found, in whatever way. */
function isTopic({ concepts, passages }: FactsIndex): boolean {
  if (concepts.has('job') || concepts.has('career')) return true;
  return passages.some(({ words }) => Array.from(words).some((word) => seeking.test(word)));
}

const seeking =
  /bewerbung|arbeitssuch|arbeitsuch|stellensuch|jobsuch|^job|^emploi|^empleo|^emprego|^lavoro|sollicit|werkzoek|^vacatur|^embauch/;

/** "It was all about the way to a new job": what is spoken of is not promised. */
function isSpokenOf({ tokens }: Annotated, { first }: Unsupported): boolean {
  const { sentence } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.sentence === sentence);
  return speaking.test(` ${before.map(({ folded }) => folded).join(' ')} `);
}

/** In words of the sentence. */
const reach = 10;
const speaking =
  / (?:about|deals? with|topics? (?:is|are|was|were)|covers?|(?:dreht|drehte|drehen|drehten) sich|ging es um|geht es um|themen?|handelt vom?|behandelt|portent? sur|theme est|traitent? d\w*|il s agit d\w*|tratan? (?:sobre|de|del)|versan? sobre|tema (?:es|e|sao)|aborda\w*|tratta\w* (?:di|del\w*)|riguarda\w*|gaat over|gaan over|ging over|gingen over|draai\w* om|thema\w*) /;
