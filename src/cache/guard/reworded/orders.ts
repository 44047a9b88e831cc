import { contentOf } from '../content/content-of.ts';
import { endsInThing } from '../free-tasks.ts';
import { demandVerbs } from './demand-verbs.ts';
import { plainWords, withCapital, withoutCapital, type Grammar } from './sentences.ts';

/**
 * Criteria that ask for two things that nobody does one in the course of the other, in one order and a sentence each:
 * `Pass the pack test and complete S-130` as `Complete S-130. Pass the pack test.` Each is passed, attended or handed in,
 * all but one, and ends in a thing that is known or a code: `unaided`, `a year` and `seul` could be said of both. No word
 * of one may be in the other, so that no plan is presented before it is written.
 */
export function inOneOrder(text: string, grammar: Grammar): string | undefined {
  if (text.length > longest || grammar.lists.isVerbLast) return undefined;
  const sentences = text.trim().replace(/\.$/u, '').split(/\. +/u);
  const tasks = sentences.length > 1 ? sentences : tasksOf(text.trim().replace(/\.$/u, ''), grammar);
  if (tasks.length !== 2 || !areFree(tasks, grammar)) return undefined;
  const told = `${tasks.toSorted().join('. ')}.`;
  return told === text ? undefined : told;
}

const longest = 300;
const joints = /,? (?:and|y|e|ed|et) |, /u;

/** The tasks of a sentence; what does not begin with a verb that is known is more of the task before it. */
function tasksOf(sentence: string, grammar: Grammar): readonly string[] {
  const tasks: string[] = [];
  let from = 0;
  for (const { index, 0: joint } of sentence.matchAll(new RegExp(joints, 'gu'))) {
    if (verbOf(sentence.slice(index + joint.length), grammar) === undefined) continue;
    tasks.push(sentence.slice(from, index));
    from = index + joint.length;
  }
  return [...tasks, sentence.slice(from)].map(withCapital);
}

function verbOf(task: string, { language }: Grammar): string | undefined {
  const told = withoutCapital(task).toLowerCase();
  const begins = (verb: string) => told.startsWith(`${verb.replace(/ (?:a|à|en|em|in)$/u, '')} `);
  return demandVerbs.get(language)?.find(({ verb }) => begins(verb))?.verb;
}

function areFree(tasks: readonly string[], grammar: Grammar): boolean {
  const verbs = tasks.map((task) => verbOf(task, grammar));
  const objects = tasks.map((task, at) =>
    withoutCapital(task)
      .slice((verbs[at] ?? '').length)
      .trim(),
  );
  const words = objects.flatMap((object) => [...new Set(object.toLowerCase().match(/\p{L}{4,}/gu) ?? [])]);
  const unfree = verbs.filter((verb) => verb === undefined || !free.has(verb)).length;
  const areKnown = verbs.every((verb) => verb !== undefined && !ofOther.has(verb)) && unfree < 2;
  return areKnown && new Set(words).size === words.length && objects.every((object) => isClosed(object, grammar));
}

/** Whether it ends in what is done, and says nothing of when, where or how. */
function isClosed(object: string, { lists }: Grammar): boolean {
  const parts = object.split(joints);
  if (parts.every((part) => code.test(part))) return true;
  const words = plainWords(object, lists);
  const last = words.at(-1) ?? '';
  const isOpen = words.some(
    (word) =>
      (lists.relations.has(word) && !ofs.has(word)) ||
      lists.leaning.has(word) ||
      lists.modes.has(word) ||
      lists.logic.has(word) ||
      loose.test(word),
  );
  const isThing = endsInThing([last]) || contentOf(lists)?.ownObjects.has(last) === true;
  return parts.length === 1 && isThing && !isOpen;
}

const code = /^\p{Lu}+-?\d+$/u;
const ofs = new Set(['of', 'de', 'del', 'di', 'do', 'da', 'dos', 'das', 'du', 'des', 'a', 'à']);
const loose =
  /^(?:it|its|them|their|they|both|this|that|these|those|first|then|later|again|together|each|every|loro|leur|leurs|su|sus|son|ses|suo|sua|seu|seus|que|qui|che|primero|luego|puis|poi)$/u;

/** What is passed, attended, completed or handed in. */
const free = new Set(
  'complete|pass|attend|participate in|submit|hand in|completar|superar|aprobar|asistir a|participar en|cursar|entregar|réussir|valider|suivre|participer à|assister à|remettre|concluir|frequentar|participar em|completare|superare|frequentare|partecipare a|consegnare'.split(
    '|',
  ),
);

/** What is reached in what stands beside it: 80 % of the exam. */
const ofOther = new Set(
  'achieve obtain earn demonstrate obtener alcanzar acreditar obtenir obter ottenere conseguire'.split(' '),
);
