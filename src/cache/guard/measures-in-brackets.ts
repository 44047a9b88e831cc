import type { WordLists } from './words/word-lists.ts';

/**
 * How long each thing of a list is, in brackets and the list with commas: `Essay, 2000 words; oral, 15 minutes`, `Written
 * test: 40 questions; viva` and `Klausur, 60 Minuten, und Referat`. What two things have together stays as it stands.
 */
export function withMeasuresInBrackets(text: string, { and }: WordLists): string {
  const isOne = (name: string) => !name.split(/\s+/u).some((word) => and.has(word.toLowerCase()));
  const said = text.trim().replace(/\.$/u, '');
  for (const [between, measure, isBare] of kinds) {
    const parts = said.split(between);
    const isMeasured = (part: string) => isOne(part.replace(measure, '$1')) && measure.test(part);
    const isList = parts.every((part) => isMeasured(part) || (isBare && bare.test(part) && isOne(part)));
    if (parts.length > 1 && isList && parts.some(isMeasured))
      return parts.map((part) => part.replace(measure, '$1 ($2)')).join(', ');
  }
  const [, first = '', length = '', joint = '', last = ''] = measuredFirst.exec(text) ?? [];
  return joints.test(joint) && isOne(first) ? `${first} (${length}) ${joint} ${last}` : text;
}

const measured = String.raw`\d[\d.,]* ?(?:mins?|Min|h|hrs?|Std|hours?|minutes?|Minuten|Stunden?|minutos?|horas?|heures?|minuti|ore|ora|minuten|uur|words|Wörter|palabras|mots|palavras|parole|woorden|questions|preguntas|Fragen|perguntas|questões|domande|vragen)\.?`;
const behindComma = new RegExp(String.raw`^([^,;:()\d]{3,60}), (${measured})$`, 'u');
const behindColon = new RegExp(String.raw`^([^,;:()\d]{3,60}) ?: (${measured})$`, 'u');
const bare = /^[^,:;()\d&]+$/u;

/** What parts the things, and each from its measure; a thing without one may stand beside those that a colon tells. */
const kinds: readonly (readonly [between: RegExp, measure: RegExp, isBare: boolean])[] = [
  [/;\s+/u, behindColon, true],
  [/ [-–—] /u, behindColon, false],
  [/;\s+/u, behindComma, false],
];

const joints = /^(?:and|y|e|ed|et|und|sowie|en|&)$/u;
const measuredFirst = new RegExp(String.raw`^([^,;:()\d]{3,60}), (${measured}), (\p{L}{1,5}|&) ([^,;:]+)$`, 'u');
