import { isAmount } from '../amounts.ts';
import { endsInThing, isFreeTask } from '../free-tasks.ts';
import type { TextReading } from '../read-text.ts';
import { splitSentences } from '../split-sentences.ts';
import { isJoint } from '../tokens.ts';
import type { WordLists } from '../words/word-lists.ts';
import { contentOf } from './content-of.ts';
import { withoutDoing } from './doing.ts';
import { isOnly, isTask, type KnownTasks } from './split-tasks.ts';

/**
 * Whether two texts of criteria ask for the same tasks, word by word: `Pass the test. Keep a log` and `Pass the test and
 * keep a log`, `Hold an account and pass the exam` and the reverse. Each text shows of the other where a task ends; what stands
 * at the end of a sentence of several must be said of none but the last, and only tasks that nobody does in the course
 * of each other may change places.
 */
export function areSameTasks(one: TextReading, other: TextReading): boolean {
  const content = contentOf(one.lists);
  if (content === undefined) return false;
  const known = { content, lists: one.lists, opening: new Set([...one.opening, ...other.opening]) };
  const [first, second] = [readTasks(one.words, known), readTasks(other.words, known)];
  if (first === undefined || second === undefined) return false;
  const [tasks, others] = [first.flat(), second.flat()];
  if (tasks.length < 2 || tasks.length !== others.length) return false;
  if (tasks.join('\n') === others.join('\n')) return isCutFiner(first, second) || isCutFiner(second, first);
  // More than two never move: what is asked for in one may be a result of what stands before it.
  const isPair =
    first.length === 1 && second.length === 1 && tasks.length === 2 && !tasks.some((task) => / [,&] /.test(task));
  return isPair && tasks.toSorted().join('\n') === others.toSorted().join('\n') && areFree(tasks, known);
}

/**
 * Whether one text ends a sentence wherever the other does. `Attend and pay the fee. Take the exam`, `Attend. Take the exam
 * and pay the fee`: what is paid for is told by what stands beside it.
 */
function isCutFiner(coarse: Sentences, fine: Sentences): boolean {
  const ends = (sentences: Sentences) => sentences.map((_, index) => sentences.slice(0, index + 1).flat().length);
  return ends(coarse).every((end) => ends(fine).includes(end));
}

/** The tasks of each sentence. */
type Sentences = readonly (readonly string[])[];

/** The tasks of a text, none where one part of it is not certainly a task of its own. */
function readTasks(words: readonly string[], known: KnownTasks): Sentences | undefined {
  const { lists } = known;
  if (words.some((word) => lists.logic.has(word) || /^[:()?]$/.test(word))) return undefined;
  const sentences = splitSentences(words).filter((sentence) => sentence.length > 0);
  const tasks = sentences.map((sentence, index) => {
    const told = withoutWho(sentence, index, sentences, known);
    const parts = told === undefined ? [] : partsOf(told, known);
    const areTasks = parts.every((part) => isOwnTask(part, known));
    return parts.length > 0 && areTasks && (parts.length === 1 || parts.every((part) => isClosed(part, known)))
      ? parts.map((part) => part.join(' '))
      : undefined;
  });
  return tasks.every((part) => part !== undefined) ? tasks : undefined;
}

/** A sentence without whoever earns it, where all that say who say the same: students of who teaches are others. */
function withoutWho(
  sentence: readonly string[],
  index: number,
  sentences: readonly (readonly string[])[],
  { content, lists }: KnownTasks,
): readonly string[] | undefined {
  const [first = ''] = sentences[0] ?? [];
  const [who = ''] = sentence;
  const isEarner = (word: string) => word === 'earner' || lists.earners.has(word);
  const before = sentences.slice(0, index);
  const isTaken = index > 0 && who === 'they' && isEarner(first) && before.every((each) => isOfCourse(each, content));
  // `Participants write a plan. Lead a group`: who leads it?
  const isOfOther = (isEarner(who) && who !== first) || (index > 0 && isEarner(first) && !isEarner(who) && !isTaken);
  if (isOfOther) return undefined;
  const told = isTaken || isEarner(who) ? sentence.slice(1) : sentence;
  return lists.must.has(told[0] ?? '') ? told.slice(1) : told;
}

/** Whether a sentence names nobody and nothing that `they` may be instead: a course or a test, and one verb of it. */
function isOfCourse([, ...done]: readonly string[], { ownObjects, others }: KnownTasks['content']): boolean {
  const isOne = ownObjects.has(done.at(-1) ?? '') && done.length < longestTask;
  return isOne && !done.some((word) => others.has(word) || word === 'must' || isJoint(word));
}

const longestTask = 5;

/** The parts of a sentence, each from its verb on; what does not begin with one is more of what stands before it. */
function partsOf(words: readonly string[], known: KnownTasks): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let joints: string[] = [];
  for (const [index, word] of words.entries()) {
    const isStart = index > 0 && isJoint(words[index - 1]) && beginsTask(words, index, known);
    if (isJoint(word)) joints.push(word);
    else if (isStart) {
      parts.push([word]);
      joints = [];
    } else {
      // A comma and an `and` before more of one thing are kept.
      parts.at(-1)?.push(...joints, word);
      joints = [];
    }
  }
  return parts.map(([verb = '', ...part]) => [plainVerb(verb, known), ...part]);
}

/** `presenta`, told of who does it, as `presentar`; in English a form in `s` may be a noun. */
function plainVerb(verb: string, { content, lists }: KnownTasks): string {
  const bare = withoutDoing(verb);
  return lists.of === 'of' || lists.isVerbLast ? bare : (content.finite.get(bare) ?? bare);
}

/** Behind `and` only a verb that nothing else can be: `hold a licence and lead paint tests`. */
function beginsTask(words: readonly string[], at: number, known: KnownTasks): boolean {
  const { content, lists, opening } = known;
  const verb = withoutDoing(words[at] ?? '');
  if (lists.isVerbLast) return true;
  const isCertain = lists.of !== 'of' || opening.has(verb) || askedVerbs.has(verb) || content.acts.own.has(verb);
  return isCertain && isVerb(words.slice(at), known);
}

function isVerb([verb = '', next = '']: readonly string[], known: KnownTasks): boolean {
  const { content, lists } = known;
  const bare = withoutDoing(verb);
  const isTold = lists.of !== 'of' && content.finite.has(bare) && !links.has(next) && !isJoint(next);
  return bare !== verb || askedVerbs.has(bare) || isTold || isTask(bare, next, known);
}

/** Verbs of what is asked for that other lists do not know as such, and that are no nouns. */
const askedVerbs = new Set('keep hold possess sign score obtain tener poseer possuir possedere posséder'.split(' '));
const links = new Set(['de', 'di', 'd']);

function isOwnTask(part: readonly string[], known: KnownTasks): boolean {
  const { content, lists } = known;
  if (lists.isVerbLast) return part.length > 1 && isTask(part.at(-1) ?? '', '1', known) && isOnly(part, content, lists);
  return part.length > 1 && isVerb(part, known) && isOnly(part, content, lists) && !isScoreOfOther(part);
}

/** `obtain ≥ 60 %`: of what stands beside it. */
function isScoreOfOther(part: readonly string[]): boolean {
  return scored.has(part[0] ?? '') && !part.slice(1).some((word) => endsInThing([word]));
}

/**
 * Whether a part ends in what is done to it, and in no word of how, where or when: that could be said of all parts of the
 * sentence. Only nouns that are known, numbers of them, and what an article and one quality leave no doubt of.
 */
function isClosed(part: readonly string[], known: KnownTasks): boolean {
  const { lists } = known;
  const { relations, modes, leaning, of, isVerbLast } = lists;
  const object = isVerbLast ? withoutGoverned(part) : withoutExam(part.slice(1));
  const isLink = (word: string) => word === of || links.has(word);
  const isPlain = object.every(
    (word) => (isLink(word) || !relations.has(word)) && !modes.has(word) && !leaning.has(word) && !manner.test(word),
  );
  const link = object.findIndex(isLink);
  const behind = object.slice(link + 1);
  // `a log of 50 images`, `prova di orientamento`; `de noche` says when.
  const isOf =
    link > 0 && (isAmount(behind[0]) ? behind.length === 2 : behind.length === 1 && !when.has(behind[0] ?? ''));
  const named = isOf ? object.slice(0, link) : object;
  return isPlain && (link === -1 || isOf || endsInThing(behind)) && isNamed(named, part, known);
}

const when = new Set(
  'noche nuit notte día dia jour giorno memoria mémoire pie nuevo nouveau nuovo novo persona forma manera'.split(' '),
);

function withoutSign(words: readonly string[]): readonly string[] {
  return /^[≥≤]$/u.test(words[0] ?? '') ? words.slice(1) : words;
}

function isKnownThing(words: readonly string[], { ownObjects }: KnownTasks['content']): boolean {
  const last = words.at(-1) ?? '';
  return endsInThing(words) || ownObjects.has(last) || had.has(last);
}

/** A noun, with what counts it or one quality of it. */
function isNamed(
  object: readonly string[],
  [verb = '']: readonly string[],
  { content, lists, opening }: KnownTasks,
): boolean {
  const words = withoutSign(object);
  const [first = '', second = '', ...more] = words;
  const isThing = isKnownThing(words, content);
  const isCounted = isAmount(first) && words.length === 2;
  const isQuality = lists.adjectives.has(first) || (lists.of !== 'of' && quality.test(second));
  const isShort = words.length === 1 || (words.length === 2 && (isQuality || first === 'erstehilfe'));
  // In German and Dutch a word in front may say how or how often, of all that follows: `mündlich die Prüfung`.
  if (lists.isVerbLast) return isThing && isShort && (isCounted || words.length === 1 || isNounInFront(first, content));
  const isShare = second === '%' && more.length === 0;
  return isThing || isCounted || isShare || (isShort && opening.has(verb));
}

function isNounInFront(word: string, content: KnownTasks['content']): boolean {
  return isKnownThing([word], content) || word === 'erstehilfe';
}

const quality = /(?:[aiu]t[oae]s?|[aií]d[oa]s?|[^u]al[ei]?|ic[oa]s?|iv[oa]s?)$/u;

const manner = /(?:\p{L}{3}ly|mente|\p{L}{3}ment|weise)$/u;

/** `score ≥ 80 % in exam`: where a score is got belongs to it. */
function withoutExam(object: readonly string[]): readonly string[] {
  const at = object.indexOf('%');
  const place = object.slice(at + 2);
  const isExam = at > 0 && inExam.has(object[at + 1] ?? '') && place.length < 3 && endsInThing(place);
  return isExam ? object.slice(0, at) : object;
}

const inExam = new Set('in on at en em a à nel su'.split(' '));

/** `an Ausbildung teilnehmen`, `aan les deelnemen`. */
function withoutGoverned(part: readonly string[]): readonly string[] {
  const isGoverned = /^(?:an|aan) (?:teilnehmen|deelnemen)$/.test(`${part[0] ?? ''} ${part.at(-1) ?? ''}`);
  return isGoverned ? part.slice(1, -1) : part.slice(0, -1);
}

/** Whether all tasks but one are of what is passed, attended, handed in, had or signed, and none is about another. */
function areFree(tasks: readonly string[], { lists }: KnownTasks): boolean {
  const parts = tasks.map((task) => task.split(' '));
  const isThing = (word: string) => /^\p{L}{3,}$/u.test(word) && !lists.verbs.has(word);
  const things = parts.flatMap((part) => [...new Set(part.filter(isThing))]);
  const isLoose = tasks.some((task) => task.split(' ').some((word) => lists.leaning.has(word)));
  const unfree = parts.filter((part) => !isFreeTask(part, lists) && !isFreeToo(part, lists)).length;
  return !isLoose && unfree < 2 && new Set(things).size === things.length;
}

/** What somebody has, has signed or reaches, whatever else is asked for. */
function isFreeToo(part: readonly string[], { isVerbLast }: WordLists): boolean {
  const [verb = '', sign = ''] = isVerbLast ? part.toReversed() : part;
  const isHad = having.has(verb) && part.some((word) => had.has(word));
  return isHad || (scored.has(verb) && sign === '≥') || joining.has(verb);
}

const having = new Set('hold possess have sign tener poseer possuir possedere posséder nachweisen besitzen'.split(' '));
/** Beside what is passed and attended, what is had. */
const had = new Set(
  'license account check ausbildung certificate certification degree diploma qualification membership code agreement declaration licencia carné permiso permis brevet brevetto patente licença licenza kurs fuehrerschein'.split(
    ' ',
  ),
);
const joining = new Set(['teilnehmen', 'deelnemen']);
const scored = new Set('score obtain obtener obter obtenir ottenere'.split(' '));
