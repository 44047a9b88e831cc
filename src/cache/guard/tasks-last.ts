import { splitAt, type Task } from './task.ts';
import type { TaskForms } from './words/tasks.ts';
import type { WordLists } from './words/word-lists.ts';

/** Tasks of a sentence in a language whose verbs stand behind what is done; `isFinite` behind who does it. */
export function readTasksLast(
  words: readonly string[],
  isFinite: boolean,
  lists: WordLists,
): readonly Task[] | undefined {
  const { tasks, voice } = lists;
  if (tasks === undefined || words.some((word) => voice?.by.has(word) === true && !tasks.links.has(word)))
    return undefined;
  // `es sind zwei Bäume zu pflanzen`.
  const isImpersonal = /^(?:es|er)$/.test(words[0] ?? '') && tasks.be.has(words[1] ?? '');
  const parts = splitAt(isImpersonal ? words.slice(2) : words, '&', ',');
  const [first = []] = parts;
  if (isFinite || isOrder(first, tasks)) return readPieces(parts, (piece) => readFinite(piece, tasks), 'before');
  if (readNoun(first, tasks) !== undefined) return readPieces(parts, (piece) => readNoun(piece, tasks), 'before');
  return readPieces(parts, (piece) => readLast(piece, tasks, lists), 'behind');
}

/** What no task is read in belongs to the one before it, or, where verbs stand last, to the one behind it. */
function readPieces(
  parts: readonly (readonly string[])[],
  read: (piece: readonly string[]) => Task | undefined,
  where: 'before' | 'behind',
): readonly Task[] | undefined {
  const found: Task[] = [];
  let waiting: readonly string[] = [];
  for (const piece of parts) {
    const task = read(piece);
    const last = found.at(-1);
    if (task !== undefined) {
      const object = waiting.length === 0 ? task.object : [...waiting, '&', ...task.object];
      // `anfertigen und vorstellen`: done to what stands before both.
      if (object.length === 0 && last === undefined) return undefined;
      found.push({ ...task, object });
      waiting = [];
    } else if (where === 'before' && last !== undefined)
      found[found.length - 1] = { ...last, object: [...last.object, '&', ...piece] };
    else waiting = waiting.length === 0 ? piece : [...waiting, '&', ...piece];
  }
  return waiting.length > 0 ? undefined : found;
}

/** `reichen Sie eine Mappe ein`, `volg alle lesdagen`. */
function isOrder([first = '', ...rest]: readonly string[], tasks: TaskForms): boolean {
  const isTold = [first, `${rest.at(-1) ?? ''} ${first}`, `ein ${first}`].some((form) => tasks.told.has(form));
  const isNoun = tasks.noun.has(first) && rest[0] !== 'sie';
  const isAsked = tasks.ask.has(rest.at(-1) ?? '') || tasks.done.has(rest.at(-1) ?? '');
  return isTold && !isNoun && !isAsked && (!tasks.ask.has(first) || rest[0] === 'sie');
}

function readFinite(piece: readonly string[], { told }: TaskForms): Task | undefined {
  const [first = '', ...rest] = piece;
  const object = rest[0] === 'sie' ? rest.slice(1) : rest;
  const apart = told.get(`${object.at(-1) ?? ''} ${first}`);
  // The particle `ein` is an article, too, and goes with them.
  const handsIn = object.length > 0 ? told.get(`ein ${first}`) : undefined;
  if (apart === undefined && handsIn === 'einreichen') return { verb: handsIn, object, kind: 'told' };
  if (apart !== undefined) return { verb: apart, object: object.slice(0, -1), kind: 'told' };
  const verb = told.get(first);
  return verb === undefined || object.length === 0 ? undefined : { verb, object, kind: 'told' };
}

/** `Abgabe einer Hausarbeit`, `Einreichen von Belegen`. */
function readNoun(piece: readonly string[], tasks: TaskForms): Task | undefined {
  const [first = '', link = '', ...rest] = piece;
  const isLinked = tasks.links.has(link);
  const verb =
    tasks.noun.get(first) ??
    (tasks.ask.has(first) && !isVerb(piece.at(-1) ?? '', tasks) ? tasks.ask.get(first) : undefined);
  if (verb === undefined || piece.length < 2) return undefined;
  return isVerb(piece.at(-1) ?? '', tasks)
    ? undefined
    : { verb, object: isLinked ? rest : [link, ...rest], kind: 'noun' };
}

function isVerb(word: string, { ask, done }: TaskForms): boolean {
  return ask.has(word) || done.has(word);
}

/** `drei Stücke müssen angefertigt werden`, `drie stukken inleveren`. */
function readLast(piece: readonly string[], tasks: TaskForms, lists: WordLists): Task | undefined {
  const words = piece.filter((word) => !tasks.be.has(word));
  const plain = words.at(-2) === 'zu' && tasks.ask.has(words.at(-1) ?? '') ? words.toSpliced(-2, 1) : words;
  const last = plain.at(-1) ?? '';
  const asked = tasks.ask.get(last);
  const verb = asked ?? tasks.done.get(last);
  const kind = asked !== undefined && plain.length === piece.length ? 'ask' : 'done';
  return verb === undefined ? undefined : { verb, object: withPlaceLast(plain.slice(0, -1), lists), kind };
}

/** `voor het examen minimaal een 6` as `minimaal een 6 voor het examen`: the number of a test, not of a time. */
function withPlaceLast(object: readonly string[], { relations, tested }: WordLists): readonly string[] {
  const [link = '', place = '', amount = ''] = object;
  const isMoved = relations.has(link) && tested.has(place) && /^[≥≤\d]/u.test(amount) && !times.has(link);
  return isMoved ? [...object.slice(2), link, place] : object;
}

const times = new Set('vor nach bis seit waehrend na tot sinds tijdens'.split(' '));
