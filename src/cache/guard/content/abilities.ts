import { readsLikeEnglish, type WordLists } from '../words/word-lists.ts';
import { contentOf } from './content-of.ts';
import type { ContentWords } from './content-words.ts';
import { findPhrase } from './find-phrase.ts';
import { inActivities } from './in-activities.ts';
import { romanceInfinitive, withBareInfinitives, withPlainInfinitives } from './infinitives.ts';

/** `Le SST est capable d'intervenir` and `Le SST sait intervenir`: who can do it in front, then what, each verb in one form. */
export function readAble(
  words: readonly string[],
  content: ContentWords,
  lists: WordLists,
): readonly string[] | undefined {
  // `At the end, the learner can`: when it is stands in front.
  const comma = words.slice(0, longestSubject).indexOf(',');
  const isNear = (index: number) => index > 0 && index <= longestSubject + Math.max(comma, 0);
  const at = words.findIndex((_, index) => isNear(index) && findAble(words, index, content) !== undefined);
  const found = findAble(words, at, content);
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
export const allowed =
  /^(?:apply|enrol|register|progress|proceed|renew|demand(?:er|are)|inscri|solicit|matricul|beantrag|bewerben|anmeld|einschreib|aanvragen|inschrijven|doorstromen|aanmelden|richied|iscriver|candidat|requerer|inscrever)/u;

/** `Les apprenants sauront X`, `Able to X` in the field of what is learnt: X, whoever learns it. */
export function withoutAble(words: readonly string[], lists: WordLists): readonly string[] {
  const able = findAble(words, lists.earners.has(words[0] ?? '') ? 1 : 0, contentOf(lists));
  const rest = words.slice(able?.end);
  const isVerb = isVerbPlain(lists) || romanceInfinitive.test(rest[0] ?? '');
  return able === undefined || rest.length === 0 || !isVerb ? words : withBareInfinitives(rest, lists);
}

/**
 * What a description says that its learners can do, as what they do: `Learners will be able to X` as `X`. Where the
 * word for it may also say that they are free to do it (can, kann, kan), only what is done with a skill: they choose
 * modules and repeat exams as they like.
 */
export function abilityOfLearners(
  words: readonly string[],
  content: ContentWords,
  lists: WordLists,
): readonly string[] | undefined {
  const [who = ''] = words;
  // Whoever holds it is told apart from whoever learns.
  const isLearner = lists.earners.has(who) && !lists.holders.has(who) && !/^(?:holder|earner)s?$/.test(who);
  const able = isLearner ? findAble(words, 1, content) : undefined;
  const rest = words.slice(able?.end);
  if (able === undefined || rest.some((word) => lists.logic.has(word) || allowed.test(word) || promised.test(word)))
    return undefined;
  const plain = withPlainInfinitives(withBareInfinitives(rest, lists), lists);
  const verb = plain.at(lists.isVerbLast ? -1 : 0) ?? '';
  const isSkill = content.acts.forms.get(verb)?.kind === 'verb' && content.acts.forms.get(verb)?.isThing === false;
  const isFree = plain.some((word) => content.ownObjects.has(word) || content.acts.own.has(word) || free.test(word));
  const isCertain = !isVerbPlain(lists) && romanceInfinitive.test(verb);
  return plain.length > 0 && (isCertain || (isSkill && !isFree && !choosing.has(verb))) ? plain : undefined;
}

/** English, German and Dutch: what can be done is a verb; in other languages somebody can (`sabe`) also know a thing. */
function isVerbPlain(lists: WordLists): boolean {
  return lists.isVerbLast || readsLikeEnglish(lists);
}

const choosing = new Set(['choose', 'select']);
export const free =
  /^(?:access|obtain|take|receive|join|book|earn|get|claim|request|enter|visit|borrow|order|purchase|own|online|home|free|anytime|waehl|frei|hause|eigen|kosten|gratis|thuis|vrij)/u;

/** Whose place or thing it is, and what is had of a course afterwards. */
export const promised =
  /^(?:vot(?:e|ar|er|are|ieren)$|aplaz|convalid|transf|siég|certif|our|your|my|nuestr|vuestr|noss|notre|nos$|votre|nostr|vostr|network|contact|career|carrer|carreir|carrièr|carrier|future|credit|crédit|kredit|timetable|schedule|horari|horaire|orari|booking|reserv|réserv|prenot)/u;

function findAble(words: readonly string[], at: number, content: ContentWords | undefined) {
  const found = content === undefined ? undefined : findPhrase(words, at, content.openers);
  return found?.canonical.endsWith(' can') === true ? found : undefined;
}
