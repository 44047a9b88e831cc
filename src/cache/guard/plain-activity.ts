import { notDoneTo } from './plain-skill.ts';
import type { Activities, ActivityForm } from './words/activities.ts';
import type { WordLists } from './words/word-lists.ts';

/** Marks an activity, so that `testing equipment` as one is not `test equipment` as a thing. */
export const activityMark = 'do_';

/**
 * What is done, in one form where a text or its parts begin with it: `Design and assemble X`, `Designing and
 * assembling X` and `Design and assembly of X`. A word that could be a thing there stays as it is, unless a word beside
 * it leaves no doubt: cleaning equipment, test equipment, train drivers. A task always begins with what to do.
 */
export function withPlainActivities(words: readonly string[], lists: WordLists, isTask: boolean): readonly string[] {
  const { activities } = lists;
  if (activities === undefined) return words;
  const start = lists.listing.has(words[0] ?? '') ? 1 : 0;
  const told = withVerbFirst(words, start, activities);
  const clauses = readClauses(told, start, lists);
  const isCertain = clauses.some((clause) => isPlain(clause, lists) || (isTask && !isOfThings(clause, lists)));
  if (!isCertain) return words;
  const parts = clauses.flatMap(({ joint, run, object }) => [
    ...joint,
    ...run.flatMap(({ base }, at) => [...(at === 0 ? [] : ['&']), activityMark + base]),
    ...object.map(activities.objectForm),
  ]);
  return [...told.slice(0, start), ...parts];
}

/** A skill with what is done last: `refining backlogs`, `refinement of backlogs` and `backlog refinement`. */
export function withSkillLast(words: readonly string[], lists: WordLists, isLabel: boolean): readonly string[] {
  const { activities } = lists;
  if (activities === undefined || words.length < 2) return words;
  const clauses = readClauses(withVerbFirst(words, 0, activities), 0, lists);
  const [first] = clauses;
  if (clauses.length === 1 && first?.run.length === 1 && isSimple(first.object)) {
    const isMany = first.isLinked || activities.isLast || isOfMany(first.object.at(-1) ?? '', lists);
    return isMany && isPlain(first, lists)
      ? [...inOne(first.object, lists, isLabel), first.run[0]?.named ?? '']
      : words;
  }
  const [end = ''] = words.slice(-1);
  const last = activities.forms.get(lists.plurals.get(end) ?? end);
  const object = words.slice(0, -1);
  const isBehind = !activities.isLast && last !== undefined && last.kind !== 'verb' && isSimple(object);
  return isBehind ? [...inOne(object, lists, isLabel), last.named] : withPlainActivities(words, lists, false);
}

/** Reading speed is no speed reading: what is done is done to many, or to a material. */
function isOfMany(word: string, { singular, activities }: WordLists): boolean {
  return singular(word, false) !== word || activities?.materials.has(word) === true;
}

function isSimple(object: readonly string[]): boolean {
  const isPlainWord = object.every((word) => /^\p{L}{3,}$/u.test(word));
  return object.length > 0 && object.length < 3 && isPlainWord && !notDoneTo.has(object.at(-1) ?? '');
}

/** In capitals the plural may be the name of a product. */
function inOne(object: readonly string[], { activities, singular }: WordLists, isLabel: boolean): string[] {
  const plain = [...object.slice(0, -1), singular(object.at(-1) ?? '', isLabel)];
  return activities === undefined ? plain : plain.map(activities.objectForm);
}

/** What a criterion asks for as a demand: `completion of four modules` as `complete four modules`. */
export function withTask(words: readonly string[], lists: WordLists): readonly string[] {
  const { activities } = lists;
  if (activities === undefined) return words;
  const clauses = readClauses(words, 0, lists);
  // Who observes or assesses is left open by a noun; what only the earner can do is not.
  // A form that could be a thing would become another: cleaning records, clean records.
  const isThing = (base: string) => activities.forms.get(base)?.isThing === true;
  const isOwn = clauses.every(({ run, isLinked }) =>
    run.every(({ base }) => (isLinked ? activities.own.has(base) : !isThing(base))),
  );
  if (!isOwn || !clauses.some((clause) => isPlain(clause, lists))) return words;
  return clauses.flatMap(({ joint, run, object }) => [
    ...joint,
    ...run.flatMap(({ base }, at) => [...(at === 0 ? [] : ['&']), base]),
    ...object,
  ]);
}

/** `Design and assembly of X`: what is done, and what it is done to. */
type Clause = Run & { readonly joint: readonly string[]; readonly object: readonly string[] };

type Run = {
  readonly run: readonly ActivityForm[];
  /** Told as a demand (`design X`), not as an activity (`designing X`, `design of X`). */
  readonly isAsked: boolean;
  readonly isLinked: boolean;
  readonly end: number;
};

function isPlain({ run, object, isAsked, isLinked }: Clause, lists: WordLists): boolean {
  if (isLinked) return true;
  const isSaid = run.some(({ isThing }) => !isThing);
  return isSaid && (isAsked || !isOfThings({ object, isAsked }, lists));
}

/** `cutting tools`, `welding procedures`: what may be for it. */
function isOfThings({ object, isAsked }: Pick<Clause, 'object' | 'isAsked'>, lists: WordLists): boolean {
  const [first = '', next = '&'] = object;
  const isEnd = /^[&,:(]$/.test(next) || lists.relations.has(next);
  return !isAsked && isEnd && lists.activities?.things.has(first) === true;
}

/** All parts of a text, each of which begins with what is done and tells it in the same way; none where one does not. */
function readClauses(words: readonly string[], start: number, lists: WordLists): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let at = start; at < words.length; at = clauses.at(-1)?.end ?? words.length) {
    const clause = readClause(words, at, lists);
    if (clause === undefined) return [];
    if (clauses.length > 0 && clause.isAsked !== clauses[0]?.isAsked) return [];
    clauses.push(clause);
  }
  return clauses;
}

function readClause(words: readonly string[], start: number, lists: WordLists): Clause | undefined {
  const first = behindJoint(words, start);
  const head = readRun(words, first, lists);
  if (head === undefined) return undefined;
  const next = words.findIndex(
    (word, index) =>
      index > head.end && isJoint(word) && readRun(words, behindJoint(words, index), lists)?.isAsked === head.isAsked,
  );
  const end = next === -1 ? words.length : next;
  return { ...head, joint: start === first ? [] : ['&'], object: words.slice(head.end, end), end };
}

/** `receiving, storing and administering`, with the word that binds what follows, where something does. */
function readRun(words: readonly string[], start: number, lists: WordLists): Run | undefined {
  const { activities, relations } = lists;
  if (activities === undefined) return undefined;
  const { run, last } = readForms(words, start, activities);
  const isLinked = activities.links.has(words[last + 1] ?? '');
  const end = isLinked ? last + 2 : last + 1;
  const object = words[end] ?? ',';
  const isOpen = !isLinked && run.length === 1 && relations.has(object);
  const isNone = isOpen || /^[&,:()]$/.test(object) || lists.logic.has(object);
  if (run.length === 0 || isNone || activities.never.has(`${words[last] ?? ''} ${object}`)) return undefined;
  const isAsked = !isLinked && run.every(({ kind }) => kind === 'verb');
  // A noun alone is of nothing that follows: storage tanks are no storing of tanks.
  const isTold = run.every(({ kind, isNoun }) => (isLinked ? isNoun : kind === 'doing'));
  if (!isAsked && !isTold) return undefined;
  // Writing in French is not reading in it.
  const sorted = relations.has(object) ? run : run.toSorted((one, other) => (one.base < other.base ? -1 : 1));
  return { run: sorted, isAsked, isLinked, end };
}

/** The forms of activities from a place on, and where the last one stands. */
function readForms(words: readonly string[], start: number, { forms }: Activities) {
  const run: ActivityForm[] = [];
  let last = start;
  for (let at = start; run.length < mostForms; at = behindJoint(words, last + 1)) {
    const form = at > last + 1 || at === start ? forms.get(words[at] ?? '') : undefined;
    if (form === undefined) break;
    run.push(form);
    last = at;
  }
  return { run, last };
}

/** Nobody names more; to read on would cost a long text its square. */
const mostForms = 8;

/** `Anleitungen verfassen` as `verfassen Anleitungen`, where verbs stand last. */
function withVerbFirst(words: readonly string[], start: number, { forms, isLast }: Activities): readonly string[] {
  if (!isLast || forms.has(words[start] ?? '')) return words;
  const verbs = lastVerbs(words, forms);
  const rest = words.slice(start, words.length - verbs.length);
  return verbs.length === 0 || rest.length === 0 ? words : [...words.slice(0, start), ...verbs, ...rest];
}

/** The verbs that end a text, with the words that join them. */
function lastVerbs(words: readonly string[], forms: Activities['forms']): readonly string[] {
  const isVerb = (index: number) => forms.get(words[index] ?? '')?.kind === 'verb';
  let at = words.length;
  while (isVerb(at - 1)) {
    at -= 1;
    if (!isJoint(words[at - 1] ?? '') || !isVerb(at - 2)) break;
    at -= 1;
  }
  return words.slice(at);
}

function behindJoint(words: readonly string[], start: number): number {
  let at = start;
  while (isJoint(words[at] ?? '')) at += 1;
  return at;
}

function isJoint(word: string): boolean {
  return word === '&' || word === ',';
}
