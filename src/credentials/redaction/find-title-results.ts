import { anyCase } from './any-case.ts';
import { gradeWords } from './continuation-words.ts';
import { unit } from './result-frames.ts';
import type { Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * Finds results in titles and tags of an award: the stated one in brackets or behind a dash (`Arc Welding (92 %)`), and
 * what is nothing else, or in brackets, and says that it was passed or scored (`Passed 92%`). A `Pass mark 60 %`, a
 * `Grade 8` and `(70 %)` of something else are none.
 */
export function findTitleResults(text: string, stated: readonly Stretch[]): Span[] {
  return [...stated.flatMap((place) => findApart(text, place)), ...findTold(text)];
}

function findApart(text: string, { start, end }: Stretch): Span[] {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 12);
  const value = text.slice(start, end);
  // A tag that is the stated grade and no number, which a level may be: `Distinction`, `Grade A`.
  if (/^\p{L}/u.test(value) && isLead.test(text.slice(0, start)) && /^[.!]?$/.test(text.slice(end)))
    return [mark(0, text.length, true)];
  const lead = bracketBefore.exec(before)?.[0];
  const closing = lead === undefined ? undefined : /^ ?%? ?[)\]]/.exec(after)?.[0];
  if (lead !== undefined && closing !== undefined)
    return isTelling(value + closing.slice(0, -1)) || lead.length > 2
      ? [mark(start - lead.length, end + closing.length, true)]
      : [];
  const dash = /^ ?%?$/.test(after) ? dashBefore.exec(before)?.[0] : undefined;
  const isTold = dash !== undefined && (isTelling(value + after) || /\p{L}/u.test(dash));
  return isTold ? [mark(start - dash.length, text.length, true)] : [];
}

/** A figure is that of a part, a level or a year as well, `Music (8)`, and a medal that of a badge. */
function isTelling(value: string): boolean {
  return /%|\d ?\/ ?\d|\d[.,]\d/.test(value) || (grades.test(value) && !medal.test(value));
}

const grades = new RegExp(`^(?:${anyCase(gradeWords)})$`, 'u');
const medal = /^(?:gold|silver|bronze|platinum|oro|plata|or|argent|silber|zilver|brons|ouro|prata|argento|bronzo)$/i;

function findTold(text: string): Span[] {
  if (!/\d/.test(text)) return [];
  const whole = toldAlone.exec(text);
  if (whole !== null) return [mark(0, text.length, true)];
  const found = toldInBrackets.exec(text);
  return found === null ? [] : [mark(found.index, found.index + found[0].length, true)];
}

const passed = anyCase(
  'passed|scored|graded|achieved|completed|bestanden|erreicht|réussie?|reçue?|admise?|aprobad[oa]|superad[oa]|aprovad[oa]|superat[oa]|promoss[oa]|geslaagd|behaald',
);
/** Unlike `Grade 8` and `Note 3`, which a level and a remark are called as well. */
const called = anyCase(
  'score|result|final (?:grade|mark|score|result)|overall (?:grade|mark|score)|gpa|cgpa|gesamtnote|abschlussnote|endnote|ergebnis|punktzahl|résultat|note (?:finale|obtenue)|moyenne|resultado|nota(?: final)?|calificación(?: final)?|puntuación|classificação(?: final)?|voto(?: finale)?|punteggio|votazione|resultaat|eindcijfer|cijfer',
);
const grade = anyCase('grade|mark|note|mention');
const withWords = anyCase('with|at|mit|avec|con|com|met');
const number = String.raw`\d{1,3}(?:[.,]\d{1,2})?`;
const counted = String.raw`${number}${unit}`;
const told = String.raw`(?:(?:${passed})(?: (?:${withWords}|${called}|${grade})){0,2}:? (?:${counted}|\d{1,3}[.,]\d{1,2})|(?:${called})(?: (?:of|von|de|di|van))?:? ?(?:${counted}|${number}|[A-F][+-]?)|(?:${grade})(?: (?:of|von|de|di|van))?:? ?(?:${counted}|\d{1,2}[.,]\d{1,2})|${counted} (?:${passed}))`;
const toldAlone = new RegExp(String.raw`^(?:${told}|\d{1,3}(?:[.,]\d{1,2})? ?%)[.!]?$`, 'u');
const toldInBrackets = new RegExp(String.raw` ?[([]${told}[)\]]`, 'u');

const words = String.raw`(?:(?:${passed}|${called}|${grade}|${withWords}|${anyCase(gradeWords)})(?: (?:${withWords}))?:? ?)?`;
const isLead = new RegExp(String.raw`^${words}$`, 'u');
const bracketBefore = new RegExp(String.raw`(?: |^)[([] ?${words}$`, 'u');
const dashBefore = new RegExp(String.raw`(?: ?[–—|:,]| -) ${words}$`, 'u');
