import { hasDigit } from './amounts.ts';
import { readTokens } from './tokens.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A list with commas for its semicolons, where they part no more than commas do. Not where it has commas, too, nor where
 * something is denied or left open, nor where what stands behind one could reach further over a comma.
 */
export function withCommas(posted: string, lists: WordLists): string {
  const text = posted.replace(slashBehindQuestions, ', ');
  // `1;5` with a comma is one and a half.
  if (!text.includes(';') || /\d;\d/u.test(text) || partsInGroups(text)) return text;
  const parts = text.split(';').map((part) => readTokens(part).map(({ folded }) => lists.respell(folded)));
  const isDecided = parts.some((part) => part.some((word) => lists.logic.has(word)));
  return isDecided || !arePartsOwn(withoutCount(parts, lists), lists) ? text : text.replaceAll(';', ',');
}

/** `45 questions / 90 minutes` and nothing before it; of two lengths the slash may say that they are one, of a pace how fast. */
const slashBehindQuestions =
  /(?<=^\s*\d+ (?:multiple[- ]choice |MC-)?(?:questions|items|Fragen|Aufgaben|preguntas|perguntas|quest[õo]es|domande|quesiti|vragen)) \/ (?=\d+ ?(?:min|h|St|Std|heures?|hour|hora|or[ea]|uur)\p{L}*\s*(?:$|[,;/]))/iu;

/** `kayaking, canoeing; climbing, caving`: its marks say what belongs together. */
export function partsInGroups(text: string): boolean {
  return text.includes(';') && text.replace(/\d,\d/gu, '').includes(',');
}

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

/** Whether no part could be said of a piece of the part before it, and none counts what follows. */
function arePartsOwn(parts: Parts, lists: WordLists): boolean {
  const firstWithout = parts.findIndex(([first = '']) => !isNumber(first, lists));
  return parts.every((part, index) => {
    const before = parts[index - 1];
    const next = parts[index + 1];
    const isTelling = part.some((word) => isNumber(word, lists));
    const isCounting = isTelling && next !== undefined && !isNumber(next[0] ?? '', lists);
    if (isCounting || before === undefined) return !isCounting;
    const reaches = isTelling || part.some((word) => lists.modes.has(word));
    return (
      !reaches || (isOfWhole(before, part, lists) && (index === 1 || firstWithout === -1 || firstWithout >= index))
    );
  });
}

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
