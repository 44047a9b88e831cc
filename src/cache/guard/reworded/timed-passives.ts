import { inActiveVoiceOfOthers } from './agents.ts';
import { withCapital, withSmallLetter, type Reword } from './sentences.ts';

/**
 * English: `During the exercise, each student is observed by the instructor` as `The instructor observes each student
 * during the exercise`: who does it in front and when it is done behind. Only of what somebody watches or tests then: what
 * is described or planned before the dive may be of before the dive.
 */
export const inActiveVoiceWithTime: Reword = (sentence, grammar) => {
  const { when = '', rest = '' } = (grammar.language === 'en' ? timed : /^$/u).exec(sentence)?.groups ?? {};
  if (rest === '' || ownTime.test(rest)) return [];
  return inActiveVoiceOfOthers(withCapital(rest), grammar).map((told) => `${told} ${withSmallLetter(when)}`);
};

const timed =
  /^(?<when>(?:During|Before|After) (?:the|an?|each|every) [\p{Ll}-]+(?: [\p{Ll}-]+)?), (?<rest>.+ (?:is|are) (?:observed|inspected|supervised|examined|watched|monitored|accompanied|assessed|tested) by .+)$/u;

/** What may be done or happen at a time itself. */
const ownTime =
  /\b(?:checks?|tests?|exams?|plans?|reports?|results?|activit(?:y|ies)|lessons?|class(?:es)?|dives?|exercises?|tasks?|work|behaviou?r|performance|preparations?|conditions?)\b/u;
