import { hasDigit } from './amounts.ts';
import { withoutSerialCommas } from './serial-commas.ts';
import { readTokens } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A list with commas for its semicolons, where they part no more than commas do. Not where it has commas, too, nor where
 * something is denied or left open, nor where what stands behind one could reach further over a comma.
 */
export function withCommas(posted: string, lists: WordLists): string {
  const slashless = posted
    .replace(slashBehindQuestions, ', ')
    .replace(dashBeforeTime, (dash, at: number, text: string) => (isOneThing(text.slice(0, at), lists) ? '; ' : dash));
  const text = lists.and.has('and') ? withoutSerialCommas(slashless, lists) : slashless;
  // `1;5` with a comma is one and a half.
  if (!text.includes(';') || /\d;\d/u.test(text) || (partsInGroups(text) && !isBehindList(text, lists))) return text;
  const parts = partsOf(text, lists);
  const isDecided = parts.some((part) => part.some((word) => lists.logic.has(word)));
  return isDecided || isSaidOfMany(parts, lists) || !arePartsOwn(withoutCount(parts, lists), lists)
    ? text
    : text.replaceAll(';', ',');
}

/** `45 questions / 90 minutes` and nothing before it; of two lengths the slash may say that they are one, of a pace how fast. */
const slashBehindQuestions =
  /(?<=^\s*\d+ (?:multiple[- ]choice |MC-)?(?:questions|items|Fragen|Aufgaben|preguntas|perguntas|quest[õo]es|domande|quesiti|vragen)) \/ (?=\d+ ?(?:min|h|St|Std|heures?|hour|hora|or[ea]|uur)\p{L}*\s*(?:$|[,;/]))/iu;

/** `Exam PL-300 – 100 minutes` as `Exam PL-300; 100 minutes`, at the end of a text. */
const dashBeforeTime =
  /(?<=\p{L}{3}|\p{Lu}{2}[-\u2010-\u2012]?\d{2,4}|\d{3}-\d{3})\s[–—-]\s(?=\d+ ?(?:[Mm]in|h|St|hour|or[ea]|uur)\p{L}*\.?\s*$)/u;

/** Whether a text names one thing: of two each may take so long, or both. */
function isOneThing(text: string, lists: WordLists): boolean {
  const words = readTokens(text).map(({ folded }) => folded);
  return !words.some(
    (word) =>
      lists.and.has(word) || lists.logic.has(word) || lists.numbers.has(word) || joining.test(word) || marks.test(word),
  );
}

const marks = /^(?:[,;/&+.:()]|\d)$/;
/** What leads from one thing to a second, beside `and`, in seven languages. */
const joining =
  /^(?:with|plus|then|before|after|followed|mit|sowie|nebst|samt|dann|vor|nach|avec|puis|suivie?s?|avant|apr[eè]s|con|m[aá]s|seguid[oa]s?|luego|antes|despu[eé]s|com|mais|depois|pi[uù]|seguit[oaie]|poi|prima|dopo|met|alsook|gevolgd|voor|na|daarna)$/u;

/** `shaping, drying and firing; simple glazes`: one more behind a list that `and` has closed. */
function isBehindList(text: string, { and, relations }: WordLists): boolean {
  const [list = [], last = [], ...more] = text.split(';').map((part) => readTokens(part).map(({ folded }) => folded));
  const joints = list.filter((word) => and.has(word)).length;
  const isClosed = joints === 1 && list.findIndex((word) => and.has(word)) > list.lastIndexOf(',');
  const isOne = !last.some((word) => and.has(word) || /^[^\p{L}]/u.test(word)) && !relations.has(last[0] ?? '');
  return more.length === 0 && isClosed && isOne && !list.some((word) => /^[:().]$/.test(word));
}

/** `kayaking, canoeing; climbing, caving`: its marks say what belongs together. */
export function partsInGroups(text: string): boolean {
  return text.includes(';') && text.replace(/\d,\d/gu, '').includes(',');
}

/** `nurses and doctors; registered`: a part that is no thing of its own says more of what stands before a comma. */
function isSaidOfMany(parts: Parts, { and, relations }: WordLists): boolean {
  const joint = parts.findIndex((part) => part.some((word) => and.has(word) || word === ','));
  return parts.some(([first = '', next], index) => {
    const isOfSeveral = index > 1 || (joint > -1 && joint < index);
    const isTold = participle.test(first) && (next === undefined || relations.has(next));
    return index > 0 && isOfSeveral && (isTold || relations.has(first));
  });
}

/** And how something is done, by their endings; what ends so and is a noun costs a miss. */
const participle =
  /^\p{L}{2,}(?:ed|ly)$|[aiu]d[oa]s?$|(?<!t)ée?s?$|^\p{L}{3,}(?:at|it|ut)[oiae]$|^(?:ge|be|zu|ver)\p{L}{2,}(?:t|en|d)$/u;

type Parts = readonly (readonly string[])[];

/** `Three units: roles; planning; assessment`: the parts, where they are what is counted, and nothing else can be. */
function withoutCount(parts: Parts, lists: WordLists): Parts {
  const [first = [], ...others] = parts;
  const colon = first.indexOf(':');
  const counts = first.slice(0, colon).filter((word) => isNumber(word, lists));
  const [count = ''] = counts;
  const listed = first.slice(colon + 1);
  const joints = listed.filter((word) => lists.and.has(word)).length;
  const isCounted = Number(lists.numbers.get(count) ?? count) === parts.length && joints + 1 !== parts.length;
  return colon > 0 && counts.length === 1 && isCounted ? [listed, ...others] : parts;
}

/**
 * What the marks of a text hold together that other marks would not: a list behind a preposition with semicolons, a time
 * behind a dash that is of two things. Texts of the same words must have the same.
 */
export function heldTogether(text: string, lists: WordLists): string {
  const isList = text.includes(';') && mayReachOn(partsOf(text, lists), lists);
  const dash = dashBeforeTime.exec(text);
  const isOfTwo = dash !== null && !isOneThing(text.slice(0, dash.index), lists);
  return `${isList ? 'list ' : ''}${isOfTwo ? 'time' : ''}`;
}

function partsOf(text: string, lists: WordLists): Parts {
  return text.split(';').map((part) => readTokens(part).map(({ folded }) => lists.respell(folded)));
}

/** `Teachers of maths; science; art`: over a comma the last words could stand behind the first one's preposition, too. */
function mayReachOn([first = [], ...others]: Parts, { relations }: WordLists): boolean {
  // Behind a colon the list has begun.
  const isLast = relations.has(first.at(-2) ?? '') && !first.includes(':');
  return isLast && others.some((part) => part.length === 1);
}

/** Whether no part could be said of a piece of the part before it, and none counts what follows. */
function arePartsOwn(parts: Parts, lists: WordLists): boolean {
  if (mayReachOn(parts, lists)) return false;
  const firstWithout = parts.findIndex(([first = '']) => !isNumber(first, lists));
  return parts.every((part, index) => {
    const before = parts[index - 1];
    const next = parts[index + 1];
    const isTelling = part.some((word) => isNumber(word, lists));
    const isCounting =
      isTelling && next !== undefined && !isNumber(next[0] ?? '', lists) && !isMeasured(part, next, lists);
    if (isCounting || before === undefined) return !isCounting;
    const reaches = isTelling || part.some((word) => lists.modes.has(word));
    return (
      !reaches || (isOfWhole(before, part, lists) && (index === 1 || firstWithout === -1 || firstWithout >= index))
    );
  });
}

/** `Examen de 45 preguntas; prácticas`: what an exam is long is a number of nothing else, and no practice is a part of it. */
function isMeasured(part: readonly string[], next: readonly string[], lists: WordLists): boolean {
  const [link = '', amount = '', measure = ''] = part.slice(-3);
  const isOne = part.filter((word) => isNumber(word, lists)).length === 1 && part.length > 3;
  const isLength =
    /^(?:of|de|von|di|van|with|con|avec|mit|com|met)$/.test(link) && isNumber(amount, lists) && measures.has(measure);
  // `frequência de 80 %; exame final`.
  const share = measure === '%' && isNumber(amount, lists) && (lists.relations.has(link) || lists.scores.has(link));
  if (isOne && share) return true;
  return isOne && isLength && outsideExams.has(next.find((word) => !lists.and.has(word)) ?? '');
}

const measures = new Set(
  'questions preguntas fragen perguntas questões domande vragen minutes minutos minuten minuti hours horas heures stunden ore uur'.split(
    ' ',
  ),
);
/** What is done beside an exam, and never in it. */
const outsideExams = new Set(
  'prácticas curso course cours corso kurs cursus internship prácticas stage estágio tirocinio praktikum portfolio portafolio asistencia attendance'.split(
    ' ',
  ),
);

/** Whether what follows a part is of all of it: it is one thing, `a motore e a vela`, or several with numbers of their own. */
function isOfWhole(part: readonly string[], next: readonly string[], lists: WordLists): boolean {
  const { and, relations } = lists;
  const joints = part.flatMap((word, index) => (and.has(word) || word === ',' ? [index] : []));
  if (joints.every((joint) => relations.has(part[joint + 1] ?? ''))) return true;
  const starts = [0, ...joints.map((joint) => joint + 1)].map((start) => part[start] ?? '');
  return [...starts, next[0] ?? ''].every((word) => isNumber(word, lists));
}

function isNumber(word: string, { numbers, ones }: WordLists): boolean {
  return hasDigit(word) || numbers.has(word) || ones.has(word);
}
