import type { ConceptInFact } from '../concepts-of-facts.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAssessedTopic } from './assessed-topic.ts';
import { isFeedbackForm } from './feedback-form.ts';
import { isWatchedAlone } from './watched.ts';

/** Where being there is all that the facts ask for. */
export function isOnlyAttended(facts: FactsIndex): boolean {
  const isAttended = facts.marks.has('mark:attended') || isUnassessed(facts);
  return isAttended && !hasEvidence(facts) && !facts.fields.has('assessment');
}

/** Where the facts say that nothing is assessed. */
function isUnassessed({ denied, concepts }: FactsIndex): boolean {
  const isDenied = ({ mention, field }: ConceptInFact) => mention.isNegated && field !== 'skills';
  return denied.has('assessment') || concepts.get('assessed')?.some(isDenied) === true;
}

/** Not a talk that people hear. */
const interviews =
  /^(?:interview|colloqui|entrevist|entretien|(?:fach|pruf|abschluss)\S*gesprach|(?:eind|examen|toets)gesprek)/;
const questions = /^(?:questions?|fragen?|questioni|preguntas?|perguntas?|domand[ae]|vra(?:ag|gen))$/;

const shown: ReadonlySet<string> = new Set(['criteria', 'assessment', 'learning_outcomes']);

/** Where the facts have people show what they can do. */
export function hasEvidence(facts: FactsIndex): boolean {
  // "Presentation of the alphabet", `Testament`: of those who were there, only what they are asked to do shows anything.
  const isAttended = facts.marks.has('mark:attended');
  const evidence = [
    'competence',
    'demonstrated',
    'exam',
    'passed',
    'assessed',
    'capstone',
    'portfolio',
    'thesis',
    'interview',
  ] as const;
  return evidence.some((concept) =>
    (facts.concepts.get(concept) ?? []).some(
      ({ mention, field, words }) =>
        field !== 'skills' &&
        // A talk is evidence where it is asked for, and a topic elsewhere.
        !(concept === 'interview' && !(shown.has(field) && words.some((word) => interviews.test(word)))) &&
        // "Greetings and simple questions" are taught.
        !(field === 'description' && words.every((word) => questions.test(word))) &&
        !(mention.isMere && isAttended && !shown.has(field)) &&
        // "None; the certificate shows attendance".
        !(concept === 'demonstrated' && mention.isMere && facts.denied.has(field)) &&
        // "Shows kerbs and ramps" is what the course shows.
        !(field === 'description' && concept === 'demonstrated') &&
        !isWatchedAlone(words, facts) &&
        !isFeedbackForm({ mention, field, words }, facts) &&
        !isAssessedTopic({ mention, field, words }, facts) &&
        !mention.isNegated &&
        !mention.isPrepared &&
        !mention.isOptional,
    ),
  );
}
