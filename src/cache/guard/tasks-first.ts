import { splitAt, type Task } from './task.ts';
import type { TaskForms } from './words/tasks.ts';
import type { WordLists } from './words/word-lists.ts';

/** Tasks of a sentence in a language whose verbs stand before what is done; `isFinite` behind who does it. */
export function readTasksFirst(
  words: readonly string[],
  isFinite: boolean,
  lists: WordLists,
): readonly Task[] | undefined {
  const { tasks } = lists;
  if (tasks === undefined) return undefined;
  const found: Task[] = [];
  // Subjects of what follows: the log and the report are submitted.
  let waiting: readonly string[] = [];
  for (const part of splitAt(words, '&', ',')) {
    const piece = lists.must.has(part[0] ?? '') && part.length > 1 ? part.slice(1) : part;
    const last = found.at(-1);
    const task = readPiece(piece, { last, isWaiting: waiting.length > 0, isFinite }, tasks, lists);
    if (task !== undefined) {
      found.push(waiting.length === 0 ? task : { ...task, object: [...waiting, '&', ...task.object] });
      waiting = [];
    } else if (last !== undefined && last.kind !== 'done' && last.object.length > 0) {
      found[found.length - 1] = { ...last, object: [...last.object, '&', ...piece] };
    } else waiting = waiting.length === 0 ? piece : [...waiting, '&', ...piece];
  }
  return waiting.length > 0 ? undefined : withSharedObjects(found, lists);
}

type Place = { readonly last: Task | undefined; readonly isWaiting: boolean; readonly isFinite: boolean };

function readPiece(piece: readonly string[], place: Place, tasks: TaskForms, lists: WordLists): Task | undefined {
  const { last, isWaiting, isFinite } = place;
  const [full, noun = '', ...more] = piece;
  // `full attendance at X` as `attendance at X in full`.
  if (full === 'full' && tasks.noun.get(noun) === 'attend')
    return readPiece([noun, ...more, 'in', 'full'], place, tasks, lists);
  const passive = readPassive(piece, last, tasks, lists);
  if (isWaiting) return passive?.kind === 'done' && passive.object.length > 0 ? passive : undefined;
  const isOpen = tasks.open.has(piece[0] ?? '');
  if (passive !== undefined && (isOpen || !tasks.ask.has(piece[0] ?? ''))) return isLed(last) ? unread : passive;
  return readHead(piece, last, isFinite, tasks) ?? undefined;
}

/** `design plans and a model are submitted`, `submission of a log and a report is completed`: of which, nobody knows. */
function isLed(last: Task | undefined): boolean {
  return last !== undefined && last.kind !== 'ask' && last.kind !== 'told' && last.kind !== 'done';
}

const unread: Task = { verb: '', object: [], kind: 'done' };

/** What to do in front of what it is done to. */
function readHead(
  piece: readonly string[],
  last: Task | undefined,
  isFinite: boolean,
  tasks: TaskForms,
): Task | undefined {
  const [start = '', second = ''] = piece;
  const first = tasks.ask.has(start) ? start : withoutClitic(start, tasks);
  const told = isFinite ? tasks.told.get(first) : undefined;
  if (told !== undefined) return { verb: told, object: piece.slice(1), kind: 'told' };
  const named = readNounHead(piece, last, tasks);
  if (named !== undefined) return named;
  const doing = tasks.doing.get(first);
  if (doing !== undefined) return { verb: doing, object: withoutGoverned(piece.slice(1), doing), kind: 'doing' };
  const asked = tasks.ask.get(first);
  if (asked === undefined) return undefined;
  const kind = tasks.open.has(first) ? 'order' : 'ask';
  const isPlain = !tasks.open.has(first) || last === undefined || last.kind === 'order' || isCounting(second, tasks);
  return isPlain ? { verb: asked, object: withoutGoverned(piece.slice(1), asked), kind } : undefined;
}

/** `completion of four modules`, `asistencia a cuatro sesiones`. */
function readNounHead(piece: readonly string[], last: Task | undefined, tasks: TaskForms): Task | undefined {
  const [first = '', second = ''] = piece;
  const noun = tasks.noun.get(first);
  if (noun !== undefined && tasks.links.has(second)) return { verb: noun, object: piece.slice(2), kind: 'noun' };
  if (noun !== undefined && tasks.governed.has(`${noun} ${second}`))
    return { verb: noun, object: withoutGoverned(piece.slice(1), noun), kind: 'noun' };
  if (noun !== undefined && piece.length === 1 && last?.kind !== 'ask') return { verb: noun, object: [], kind: 'noun' };
  return undefined;
}

/** `presentarlas`, `presentarli` as `presentar`, `presentare`. */
function withoutClitic(word: string, { clitic, ask }: TaskForms): string {
  const verb = word.replace(clitic, '$1');
  return verb === word || ask.has(verb) ? verb : `${verb}e`;
}

/** `submit a portfolio and record books` asks for one thing, `log every harvest` for another. */
function isCounting(word: string, { counting, pronouns }: TaskForms): boolean {
  return /^\d/.test(word) || counting.has(word) || pronouns.has(word);
}

/** `attend at three days` as `attend three days`; other languages keep what a verb governs. */
function withoutGoverned(object: readonly string[], verb: string): readonly string[] {
  return verb === 'attend' && /^(?:at|in|on)$/.test(object[0] ?? '') ? object.slice(1) : object;
}

/** `12 samples are collected`, `three joints completed`, `se entregan tres piezas`. */
function readPassive(
  piece: readonly string[],
  last: Task | undefined,
  tasks: TaskForms,
  lists: WordLists,
): Task | undefined {
  if (piece.some((word) => lists.voice?.by.has(word) === true)) return undefined;
  const reflexive = readReflexive(piece, tasks);
  if (reflexive !== undefined) return reflexive;
  const be = piece.findIndex((word, at) => tasks.be.has(word) && isDone(piece, at + 1, tasks));
  const at = piece.findIndex((word, index) => index > be && tasks.done.has(word));
  if (at === -1) return undefined;
  const isShort = be === -1;
  // Behind a demand a participle says more of what it asks for: submit a log and photos taken on site.
  const isAllowed = !isShort || last === undefined || last.kind === 'done';
  const isOne = !isShort || piece.filter((word) => tasks.done.has(word)).length === 1;
  const subject = withoutHelpers(piece.slice(0, isShort ? at : be), tasks, lists);
  if (!isAllowed || !isOne || (subject.length === 0 && be !== 0 && last?.kind !== 'done')) return undefined;
  return { verb: tasks.done.get(piece[at] ?? '') ?? '', object: [...subject, ...piece.slice(at + 1)], kind: 'done' };
}

function isDone(piece: readonly string[], at: number, tasks: TaskForms): boolean {
  const next = piece[at] ?? '';
  return tasks.done.has(next) || (tasks.be.has(next) && tasks.done.has(piece[at + 1] ?? ''));
}

function withoutHelpers(subject: readonly string[], { have }: TaskForms, { must }: WordLists): readonly string[] {
  const end = subject.at(-1) ?? '';
  return must.has(end) || have.has(end)
    ? withoutHelpers(subject.slice(0, -1), { have } as TaskForms, { must } as WordLists)
    : subject;
}

function readReflexive(piece: readonly string[], { reflexive, told }: TaskForms): Task | undefined {
  const at =
    reflexive === '' ? -1 : piece.findIndex((word, index) => word === reflexive && told.has(piece[index + 1] ?? ''));
  if (at === -1) return undefined;
  const object = [...piece.slice(0, at), ...piece.slice(at + 2)];
  return { verb: told.get(piece[at + 1] ?? '') ?? '', object, kind: 'done' };
}

/** `collect and analyze 12 samples` as `collect 12 samples and analyze`, which `12 samples are collected and analyzed` is. */
function withSharedObjects(found: readonly Task[], { relations, of }: WordLists): readonly Task[] | undefined {
  const told = [...found];
  for (let at = told.length - 1; at > 0; at -= 1) {
    const [task, next] = [told[at - 1], told[at]];
    if (task === undefined || next === undefined || task.object.length > 0 || task.kind === 'done') continue;
    const isPlain = task.kind === next.kind && next.object.length > 0;
    if (!isPlain || next.object.some((word) => word === '&' || (relations.has(word) && word !== of))) return undefined;
    told.splice(at - 1, 2, { ...task, object: next.object }, { ...next, object: [] });
  }
  const isWhole = told.every(
    ({ object, kind }, at) => object.length > 0 || (at > 0 && (kind === 'done' || found[at] !== told[at])),
  );
  return isWhole ? told : undefined;
}
