import { arrangeObjects } from './arrange-objects.ts';
import { hasDigit, moveMeasures } from './amounts.ts';
import { isDoubtful } from './done-by-others.ts';
import { readRequirement, withoutPurpose } from './plain-criteria.ts';
import { readTasksFirst } from './tasks-first.ts';
import { readTasksLast } from './tasks-last.ts';
import { readTurn, type AskedFor } from './task-turns.ts';
import { splitAt, type Task } from './task.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * What a criterion asks for as a list of what to do, in whatever form it is told: as a demand, an activity, a noun, of
 * what is done or of who does it. Nothing of what is said is left out but who must do it; nothing at all where a part
 * of the text is no such task, or where something is denied or left open.
 */
export function readTasks(words: readonly string[], lists: WordLists): string | undefined {
  const { tasks, logic } = lists;
  if (tasks === undefined || words.length > longest || words.some((word) => logic.has(word) || /^[:()?]$/.test(word)))
    return undefined;
  const found: Task[] = [];
  for (const sentence of splitAt(words, '.')) {
    const read = readSentence(sentence, lists);
    if (read === undefined) return undefined;
    found.push(...read);
  }
  const resolved = withoutPronouns(found, lists);
  if (resolved.some((task) => isDoubtful(task, lists))) return undefined;
  const told = resolved.map((task) => wordsOf(task, lists).join(' '));
  return (isSet(resolved, lists) ? told.toSorted() : told).join(' ; ');
}

/** A longer text says more than what has to be done. */
const longest = 60;

/** A badge that is given for it is no certificate. */
function readAskedFor({ words, isFinite, award }: AskedFor, lists: WordLists): readonly Task[] | undefined {
  const asked = lists.isVerbLast ? readTasksLast(words, false, lists) : readTasksFirst(words, isFinite, lists);
  return award === undefined ? asked : asked?.concat({ verb: 'receive', object: [award], kind: 'ask' });
}

function readSentence(sentence: readonly string[], lists: WordLists): readonly Task[] | undefined {
  const { earners, must, isVerbLast } = lists;
  const turn = readTurn(sentence, lists);
  if (turn !== undefined) return readAskedFor(turn, lists);
  const words = withoutPurpose(sentence, lists);
  const start = words[0] === 'every' ? 1 : 0;
  const isTold = earners.has(words[start] ?? '');
  const behind = isTold ? start + 1 : 0;
  const isMust = must.has(words[behind] ?? '');
  const said = words.slice(isMust ? behind + 1 : behind);
  const isFinite = isTold && !isMust;
  return isVerbLast ? readTasksLast(said, isFinite, lists) : readTasksFirst(said, isFinite, lists);
}

/** `collect samples and report on them`: of two tasks the second is done to what the first is done to. */
function withoutPronouns(found: readonly Task[], lists: WordLists): readonly Task[] {
  const { tasks, relations } = lists;
  const [first, second] = found;
  if (first === undefined || second === undefined || found.length > 2 || tasks === undefined) return found;
  const at = relations.has(second.object[0] ?? '') ? 1 : 0;
  const pronoun = second.object[at] ?? '';
  // What has a thing in it could be either: a model for a museum, and describe it.
  const isOne = pronoun !== 'it' || !first.object.some((word) => relations.has(word) || word === '&');
  if (!tasks.pronouns.has(pronoun) || !isOne) return found;
  return [first, { ...second, object: second.object.toSpliced(at, 1) }];
}

function wordsOf({ verb, object }: Task, lists: WordLists): readonly string[] {
  const form = lists.activities?.objectForm ?? ((word: string) => word);
  const isScore = scoring.has(verb) && (object.includes('%') || /^[≥≤]$/u.test(object[0] ?? ''));
  const words = [isScore ? 'score' : verb, ...object.map(form)];
  const plain = readRequirement(moveMeasures(words, lists), lists);
  return arrangeObjects(plain, { ...lists, verbs: new Map([...lists.verbs, [plain[0] ?? '', plain[0] ?? '']]) });
}

const scoring = new Set('achieve obtain reach earn gain'.split(' '));

/** Tasks that stand each for itself: nothing in one could be said of another, too. */
function isSet(found: readonly Task[], { leaning, modes, relations, tasks, of }: WordLists): boolean {
  const links = new Set([of, 'von', 'van']);
  const isOpen = (word: string, at: number, verb: string) =>
    modes.has(word) ||
    leaning.has(word) ||
    /^[≥≤<>]$/u.test(word) ||
    (at > 0 && hasDigit(word)) ||
    (relations.has(word) && !links.has(word) && !(at === 0 && tasks?.governed.has(`${verb} ${word}`) === true));
  return (
    found.length > 1 &&
    found.every(
      ({ verb, object }) =>
        object.length > 0 && object[0] !== 'each' && !object.some((word, at) => isOpen(word, at, verb)),
    )
  );
}
