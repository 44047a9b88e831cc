import { isAmount } from '../amounts.ts';
import { endsInThing } from '../free-tasks.ts';
import { doers } from '../plain-activity.ts';
import type { TextReading } from '../read-text.ts';
import type { WordLists } from '../words/word-lists.ts';
import { contentOf } from './content-of.ts';
import type { ContentWords } from './content-words.ts';
import { withoutDoing } from './doing.ts';

/**
 * Whether one text tells in two sentences what the other tells in one: `Covers X and Y. It ends with a test` and `… and
 * ends with a test`, `Learners strip a seat. They fit a cover` and `… and fit a cover`. All else is the same word by word.
 * Only where the second sentence is certainly of whom or what the first is of, and nothing in it could be said of both.
 */
export function isToldInTwo(one: TextReading, other: TextReading): boolean {
  const content = contentOf(one.lists);
  if (content === undefined) return false;
  const [first, second] = [sentencesOf(one), sentencesOf(other)];
  const known = { content, lists: one.lists };
  if (first.length === second.length + 1) return isCut(first, second, other, known);
  return second.length === first.length + 1 && isCut(second, first, one, known);
}

type Known = { readonly content: ContentWords; readonly lists: WordLists };
type Sentence = readonly string[];

function sentencesOf({ parts }: TextReading): readonly Sentence[] {
  return parts.map(([form = '']) => form.split(' '));
}

function isCut(two: readonly Sentence[], one: readonly Sentence[], posted: TextReading, known: Known): boolean {
  const at = one.findIndex((sentence, index) => sentence.join(' ') !== two[index]?.join(' '));
  const isRestSame = one.slice(at + 1).every((sentence, index) => sentence.join(' ') === two[at + 2 + index]?.join(' '));
  const [before = [], after = []] = two.slice(at, at + 2);
  const isOpen = [...before, ...after].some((word) => known.lists.logic.has(word) || /^[:()?]$/.test(word));
  if (at === -1 || !isRestSame || isOpen || before.length < 2 || after.length < 2) return false;
  const whole = one[at]?.join(' ') ?? '';
  return (
    withAgain(before, after, known).includes(whole) ||
    whole === asRelative(before, after, known)?.join(' ') ||
    isOfOneVerb(before, after, whole) ||
    ofLearners(before, after, posted, known).includes(whole)
  );
}

/** `covers A & B` and `it ends with C`, `termina con C`: of the course, of which the first sentence speaks, too. */
function withAgain(before: Sentence, after: Sentence, known: Known): readonly string[] {
  const { content, lists } = known;
  const isAdded = after[0] === ',' && after[1] === 'including';
  const told = isAdded ? ['includes', ...after.slice(2)] : after;
  const isTaken = pronouns.has(told[0] ?? '');
  const said = (isTaken ? told.slice(1) : told).map(withoutDoing);
  const verb = said[0] === 'si' ? (said[1] ?? '') : (said[0] ?? '');
  // `habilita`, `estudia`: in languages that leave out who it is the same one.
  const leavesOutWho = !isTaken && proDrop.test(lists.of) && !lists.and.has('et');
  const isOwn = ownVerbs.has(verb) && (isTaken || leavesOutWho || isAdded) && isPlainEnd(said.slice(1), lists);
  const isOfSelf = isAboutItself(before, content) && (leavesOutWho ? !hasAnother(before, known) : !mayBeIt(before, known));
  // `takes`, `it does_take`, as it stands elsewhere.
  const forms = [isTaken ? told.slice(1) : told, said, [`${verb}s`, ...said.slice(1)]];
  return isOwn && isOfSelf ? forms.map((form) => [...before, '&', ...form].join(' ')) : [];
}

const pronouns = new Set('it sie er es hij ze zij elle il'.split(' '));
const proDrop = /^d[ei]$/;

/** What a course or an exam does, and no learner, client or tool of it. */
const ownVerbs = new Set(
  'includes ends finishes concludes lasts take takes incluye termina finaliza concluye dura inclui include tenere concludere svolgere endet dauert eindigt duurt inclut'.split(
    ' ',
  ),
);

/** A description that begins with what the course does, or an assessment with the exam. */
function isAboutItself([first = '', second = '']: Sentence, { openers, selves, teaches, covered }: ContentWords): boolean {
  const isSelf = selves.has(first) || openers.has(first) || teaches.has(first) || first.startsWith('tells_');
  return isSelf || [...covered.values()].includes(first) || (exams.has(first) && /^(?:of|is|has)$/.test(second));
}

const exams = new Set(['exam', 'test', 'quiz', 'paper']);

/** Whether somebody or something else is named that may end, last or include as well. */
function hasAnother(words: Sentence, { content }: Known): boolean {
  return words
    .slice(1)
    .some((word) => content.selves.has(word) || content.others.has(word) || endsInThing([word]) || clauses.has(word));
}

/** The same for `it`: only of two things that are joined, or of many, it can be neither. */
function mayBeIt(words: Sentence, known: Known): boolean {
  const rest = words.slice(1);
  const isMany = isAmount(rest.at(-3)) || isAmount(rest.at(-2)) || (rest[0] === 'is' && rest.length < longestQuality);
  const isBound = rest.some((word, index) => known.lists.relations.has(word) && !(word === 'of' && isAmount(rest[index + 1])));
  const isJoined = rest.includes('&') && !isBound;
  return hasAnother(words, known) || !(isMany || isJoined) || (isMany && isBound);
}

const longestQuality = 4;
const clauses = new Set('who that which where when how que qui quien quienes che chi die der das dass dat wie'.split(' '));

/** What ends, lasts or is included says so much and no more: no other time, place or manner. */
function isPlainEnd(words: Sentence, { relations, leaning, modes, of }: WordLists): boolean {
  const isLink = (word: string, index: number) =>
    word === of || /^(?:d[ei]|von|van|on)$/.test(word) || (index === 0 && /^(?:with|con|com|mit|met|in)$/.test(word));
  return (
    words.length > 0 &&
    words.every(
      (word, index) =>
        word !== '&' && !(relations.has(word) && !isLink(word, index)) && !leaning.has(word) && !modes.has(word),
    )
  );
}

/** `2 day course` and `tells_learn X`, `formation de 3 jours` and `elle porte sur X`: what it is, and what it does. */
function asRelative(before: Sentence, after: Sentence, { content, lists }: Known): Sentence | undefined {
  const isBare = before.length < longestBare && before.every((word) => word !== '&' && word !== ',');
  const isCourse = lists.of === 'of' && content.selves.has(before.at(-1) ?? '') && !before.some((word) => lists.relations.has(word));
  const [first = '', link, amount] = before;
  const isLong = content.selves.has(first) && link === 'de' && isAmount(amount) && before.length === 4;
  if (!isBare) return undefined;
  if (isCourse) return after[0]?.startsWith('tells_') === true ? [...before, ...after] : undefined;
  return isLong && after[0] === 'elle' ? [...before, 'qui', ...after.slice(1)] : undefined;
}

const longestBare = 6;

/** `pass theory test` and `pass practical test` as `pass theory test & practical test`: two kinds of one thing. */
function isOfOneVerb(before: Sentence, after: Sentence, whole: string): boolean {
  const [verb = '', ...object] = before;
  const [again, ...next] = after;
  const isAlike = verb === again && object.length === 2 && next.length === 2 && object.join(' ') !== next.join(' ');
  const isOneKind = object.at(-1) === next.at(-1) || object[0] === next[0];
  const isThing = [object, next].every((each) => endsInThing(each.slice(-1)) || endsInThing(each.slice(0, 1)));
  const isPlain = [...object, ...next].every((word) => /^\p{L}{3,}$/u.test(word));
  if (!isAlike || !isOneKind || !isThing || !isPlain) return false;
  return [
    [object, next],
    [next, object],
  ].some((pair) => `${verb} ${pair.map((each) => each.join(' ')).join(' & ')}` === whole);
}

/** `learners strip seat` and `they fit cover`, `scrivono relazione`: of the learners, who are the only ones named. */
function ofLearners(before: Sentence, after: Sentence, posted: TextReading, { content, lists }: Known): readonly string[] {
  const [who = '', ...done] = before;
  const [first = '', ...rest] = after;
  const isMany = lists.earners.has(who) && /(?:[^s]s|i)$/.test(who);
  const isTaken = first === 'they';
  // `analizzano`, `scrivono`: both verbs agree with many.
  const isDone = content.finite.has(first) || italianMany.test(first);
  const isDropped = proDrop.test(lists.of) && ending.test(done[0] ?? '') && ending.test(first) && isDone;
  const isOnly = !done.some((word) => mayAct(word, content, lists) || clauses.has(word));
  const told = isTaken ? rest : after;
  const isClosed = told.length > 1 && !told.some((word) => isLoose(word, lists));
  if (!isMany || !(isTaken || isDropped) || !isOnly || !isClosed) return [];
  const joined = [...before, '&', ...told].join(' ');
  const isListed = told.includes('&') && posted.words.includes(',');
  return isListed ? [[...before, ...told].join(' ')] : [joined];
}

const ending = /(?:[ao]no|[ae]n|[ae]m)$/;
const italianMany = /(?:iv|gg|sc|zz|nd|tt)[ao]no$/;

/** Somebody else, or what `they` may be: many of anything that is no part of the course. */
function mayAct(word: string, { others, ownObjects, acts }: ContentWords, { earners, of, units, unitNames }: WordLists): boolean {
  const isMany = of === 'of' && /[^s]s$/.test(word) && !ownObjects.has(word) && !units.has(word) && !unitNames.has(word);
  return others.has(word) || doers.test(word) || earners.has(word) || isMany || acts.forms.get(word)?.kind === 'doing';
}

function isLoose(word: string, { relations, leaning, modes, of }: WordLists): boolean {
  const isOf = word === of || /^d[ei]$/.test(word);
  return (relations.has(word) && !isOf) || leaning.has(word) || modes.has(word) || manner.test(word);
}

const manner = /(?:\p{L}{3}ly|mente|\p{L}{3}ment|weise)$/u;
