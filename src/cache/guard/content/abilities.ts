import type { WordLists } from '../words/word-lists.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';
import { inActivities } from './in-activities.ts';

/** `Le SST est capable d'intervenir` and `Le SST sait intervenir`: who can do it in front, then what, each verb in one form. */
export function readAble(
  words: readonly string[],
  content: ContentWords,
  lists: WordLists,
): readonly string[] | undefined {
  const isAble = (at: number) => findPhrase(words, at, content.openers)?.canonical.endsWith(' can') === true;
  // `At the end, the learner can`: when it is stands in front.
  const comma = words.slice(0, longestSubject).indexOf(',');
  const isNear = (index: number) => index > 0 && index <= longestSubject + Math.max(comma, 0);
  const at = words.findIndex((_, index) => isNear(index) && isAble(index));
  const found = findPhrase(words, at, content.openers);
  const who = words.slice(comma < at - 1 ? comma + 1 : 0, at);
  const rest = words.slice(found?.end);
  const isSubject = who.every(
    (word) => /^\p{L}[\p{L}'-]*$/u.test(word) && !lists.logic.has(word) && !clauseWords.has(word),
  );
  // What somebody can apply for they may.
  const isAllowed = rest.some((word) => allowed.test(word));
  if (found === undefined || rest.length === 0 || !isSubject || isAllowed) return undefined;
  return [...words.slice(0, at), 'can', ...inActivities(rest, content, lists)];
}

const longestSubject = 5;
const clauseWords = new Set(
  'that who which where when how que qui quien che chi das die der dass dat wie hoe'.split(' '),
);
const allowed =
  /^(?:apply|enrol|register|progress|proceed|renew|demand(?:er|are)|inscri|solicit|matricul|beantrag|bewerben|anmeld|einschreib|aanvragen|inschrijven|doorstromen|aanmelden|richied|iscriver|candidat|requerer|inscrever)/u;
