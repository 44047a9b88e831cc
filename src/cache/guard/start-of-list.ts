import { isJoint } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * Where a list begins: behind the verb that opens it, if it opens the text or is one of those that do (covers,
 * includes); behind what binds all items alike (skills in, learn about); behind a verb that is learned.
 */
export function startOfList(words: readonly string[], lists: WordLists): number {
  const opening = words.findIndex((word) => lists.listing.has(word));
  if (opening !== -1) return opening + 1;
  return startBehindLink(words, lists) ?? (lists.verbs.has(words[0] ?? '') ? 1 : 0);
}

function startBehindLink(words: readonly string[], lists: WordLists): number | undefined {
  const { relations, evenLinks, activities, isVerbLast } = lists;
  const at = words.findIndex((word) => relations.has(word) || isJoint(word));
  if (at < 1) return undefined;
  const [before = '', link = '', next = ''] = words.slice(at - 1);
  const isDone = !isVerbLast && toDo.has(link) && activities?.forms.get(next)?.kind === 'verb';
  const start = isDone ? at + 2 : at + 1;
  const isOfAll = abilities.has(before) && (evenLinks.has(link) || link === lists.of);
  const length = lengthOfAll(words.slice(start));
  // Of one word each, so that none begins with a verb: learn about knots, sail boats and row skiffs.
  const isLearned = link === 'about' && learning.test(before) && length === 1;
  return length > 0 && (isDone || isOfAll || isLearned) ? start : undefined;
}

/** How many words each item has, where all have as many, so that no word in front or behind is of some: in the planning and test phases. */
function lengthOfAll(words: readonly string[]): number {
  const items = words.join(' ').split(/ ?[,&](?: &)? ?/u);
  const [length = 0, ...others] = items.map((item) => item.split(' ').filter(Boolean).length);
  return others.every((other) => other === length) ? length : 0;
}

/** Of each that follows they say the same, whether they are said once or with each. */
const abilities = new Set(
  'competence competences competency competencies skills proficiency expertise knowledge competencia competencias habilidades destrezas conocimientos compétence compétences connaissances competência competências conhecimentos competenza competenze abilità conoscenze kompetenz kompetenzen kenntnisse faehigkeiten vaardigheden kennis'.split(
    ' ',
  ),
);

const learning = /^(?:learn(?:s|ing)?|taught)$/;

/** In English what follows could be a verb, too: to clean pools and fish. */
const toDo = new Set(['à', 'a']);
