import { isAmount } from '../amounts.ts';
import { endsInThing } from '../free-tasks.ts';
import type { TextReading } from '../read-text.ts';
import { isJoint } from '../tokens.ts';
import type { WordLists } from '../words/word-lists.ts';
import { contentOf } from './content-of.ts';
import type { ContentWords } from './content-words.ts';
import { withoutDoing } from './doing.ts';

/**
 * Whether one text tells in two sentences what the other tells in one: `Covers X and Y. It ends with a test` and `… and
 * ends with a test`. All else is the same word by word. Only where the second sentence is certainly of whom or what the first is of, and nothing in it could be said of both.
 */
export function isToldInTwo(one: TextReading, other: TextReading): boolean {
  const content = contentOf(one.lists);
  if (content === undefined) return false;
  const [first, second] = [sentencesOf(one), sentencesOf(other)];
  const known = { content, lists: one.lists };
  if (first.length === second.length + 1) return isCut(first, second, known);
  return second.length === first.length + 1 && isCut(second, first, known);
}

type Known = {
  readonly content: ContentWords;
  readonly lists: WordLists;
};
type Sentence = readonly string[];

function sentencesOf({ parts }: TextReading): readonly Sentence[] {
  return parts.map(([form = '']) => form.split(' '));
}

function isCut(two: readonly Sentence[], one: readonly Sentence[], known: Known): boolean {
  const at = one.findIndex((sentence, index) => sentence.join(' ') !== two[index]?.join(' '));
  const isRestSame = one
    .slice(at + 1)
    .every((sentence, index) => sentence.join(' ') === two[at + 2 + index]?.join(' '));
  const [before = [], after = []] = two.slice(at, at + 2);
  const isOpen = [...before, ...after].some((word) => known.lists.logic.has(word) || /^[:()?]$/.test(word));
  if (at === -1 || !isRestSame || isOpen || before.length < 2 || after.length < 2) return false;
  const whole = one[at]?.join(' ') ?? '';
  return (
    withAgain(before, after, known).includes(whole) ||
    whole === asRelative(before, after, known)?.join(' ') ||
    isOfOneVerb(before, after, whole)
  );
}

/** `covers A & B` and `it ends with C`, `termina con C`: of the course, of which the first sentence speaks, too. */
function withAgain(before: Sentence, after: Sentence, known: Known): readonly string[] {
  const { content, lists } = known;
  const isTaken = pronouns.has(after[0] ?? '');
  const told = isTaken ? after.slice(1) : after;
  const said = told.map(withoutDoing);
  const verb = said.find((word, at) => at > 0 || word !== 'si') ?? '';
  // `habilita`, `estudia`: in languages that leave out who it is the same one.
  const leavesOutWho = !isTaken && proDrop.test(lists.of) && !lists.and.has('et');
  const what = said.slice(1);
  // A ship that somebody learns to steer includes an engine; only a course includes a placement.
  const isOfCourse = lasting.has(verb) || what.slice(-2).some((word) => closings.has(word));
  const isOwn = ownVerbs.has(verb) && (isTaken || leavesOutWho) && isOfCourse && isPlainEnd(what, lists);
  const isOfSelf =
    isAboutItself(before, content) &&
    !hasAnother(before, known) &&
    (leavesOutWho ? content.selves.has(before[0] ?? '') || !times.has(verb) : isOnlyIt(before));
  // `takes`, `it does_take`, as it stands elsewhere.
  const forms = [told, said, [`${verb}s`, ...what]];
  return isOwn && isOfSelf ? forms.map((form) => [...before, '&', ...form].join(' ')) : [];
}

const lasting = new Set(['lasts', 'take', 'takes', 'tenere', 'svolgere', 'dura', 'dauert', 'duurt']);

/** What a course ends with or includes; a pregnancy ends with a birth. */
const closings = new Set(
  'exam test quiz assessment placement internship project presentation examen prueba prácticas proyecto presentación exame prova teste estágio projeto apresentação esame test tirocinio progetto presentazione épreuve stage projet présentation pruefung abschlusspruefung klausur praktikum projekt abschlussprojekt praesentation toets project presentatie'.split(
    ' ',
  ),
);

/** What may itself end with an exam, last or include a placement. */
const otherCourses =
  /^(?:oposici|oficio|ofício|carrera|carreira|carrièr|carriera|formac|formaç|formation|formazion|aprendi|apprent|apprend|ausbildung|weiterbildung|lehre$|studi|stud[ií]|estud|étud|training|degree|career|grado|grau$|laurea|bachill|bachar|proces|procéd|proced|selec|séle|selez|profes|profiss|métier|mestiere|año|curso|campañ|residenc|máster|master|doctor|licenc)/u;

const pronouns = new Set('it sie er es hij ze zij elle il'.split(' '));
const proDrop = /^d[ei]$/;

/** What a course or an exam does, and no learner, client or tool of it. */
const ownVerbs = new Set(
  'includes ends finishes concludes lasts take takes incluye termina finaliza concluye dura inclui include tenere concludere svolgere endet dauert eindigt duurt inclut'.split(
    ' ',
  ),
);

/** A description that begins with what the course does, or an assessment with the exam. */
function isAboutItself(
  [first = '', second = '']: Sentence,
  { openers, selves, teaches, covered }: ContentWords,
): boolean {
  const isSelf = selves.has(first) || openers.has(first) || teaches.has(first) || first.startsWith('tells_');
  return isSelf || [...covered.values()].includes(first) || (exams.has(first) && /^(?:of|is|has)$/.test(second));
}

const exams = new Set(['exam', 'test', 'quiz', 'paper']);

/** Whether somebody or something else is named that may end, last or include as well. */
function hasAnother(words: Sentence, { content }: Known): boolean {
  return words
    .slice(1)
    .some(
      (word) =>
        content.selves.has(word) ||
        content.others.has(word) ||
        endsInThing([word]) ||
        clauses.has(word) ||
        otherCourses.test(word),
    );
}

/** Whether `it` can be nothing that is named: an exam of so many questions. Elsewhere it may be any noun of its gender. */
function isOnlyIt([, ...rest]: Sentence): boolean {
  const isMany = (word: string | undefined) => isAmount(word) && word !== '1';
  const isOfMany = rest.length <= longestQuality && (rest[0] === 'is' || isMany(rest[0]) || isMany(rest[1]));
  return isOfMany && !rest.some(isJoint);
}

const longestQuality = 4;
const times = new Set(['lasts', 'take', 'takes', 'dauert', 'duurt', 'dura']);
const clauses = new Set(
  'who that which where when how que qui quien quienes che chi die der das dass dat wie'.split(' '),
);

/** What ends, lasts or is included says so much and no more: no other time, place or manner. */
function isPlainEnd(words: Sentence, { relations, leaning, modes, of, every }: WordLists): boolean {
  const isLink = (word: string, index: number) =>
    word === of || /^(?:d[ei]|von|van|on)$/.test(word) || (index === 0 && /^(?:with|con|com|mit|met|in)$/.test(word));
  return (
    words.length > 0 &&
    words.every(
      (word, index) =>
        word !== '&' &&
        !every.has(word) &&
        word !== 'each' &&
        !(relations.has(word) && !isLink(word, index)) &&
        !leaning.has(word) &&
        !modes.has(word),
    )
  );
}

/** `2 day course` and `tells_learn X`, `formation de 3 jours` and `elle porte sur X`: what it is, and what it does. */
function asRelative(before: Sentence, after: Sentence, { content, lists }: Known): Sentence | undefined {
  const isBare = before.length < longestBare && before.every((word) => word !== '&' && word !== ',');
  const isCourse =
    lists.of === 'of' && content.selves.has(before.at(-1) ?? '') && !before.some((word) => lists.relations.has(word));
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
