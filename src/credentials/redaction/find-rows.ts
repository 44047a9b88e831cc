import { spelled as spelledResult } from './find-results.ts';
import { unit } from './result-frames.ts';
import type { Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * In an award, lines that begin with the holder and end in a result, as the rows of a table and the entries of a list do:
 * `Smith, J. Halden Freight ninety-two percent`, `Jane Smith: 9,2 voor het eindassessment`. They go whole.
 */
export function findRows(text: string, people: readonly Stretch[]): Span[] {
  return people.slice(0, mostPeople).flatMap((person) => {
    const start = text.lastIndexOf('\n', person.start - 1) + 1;
    const stop = text.indexOf('\n', person.end);
    const end = stop === -1 ? text.length : stop;
    const isFirst = /^[\s•*|–—-]*$/u.test(text.slice(start, person.start));
    const rest = text.slice(person.end, end).trimEnd();
    if (!isFirst || !isEntry(rest)) return [];
    return [{ start, end, kind: 'sentence', uncertain: true }];
  });
}

// A text that names its holder more often is made to be slow.
const mostPeople = 100;
const longestEntry = 120;

/** A result at its end, or with what it was for; a standard, a level and a year are none. */
function isEntry(rest: string): boolean {
  // The full stop of an initial.
  const entry = rest.replace(/^[.,]? ?/, '');
  if (entry.length > longestEntry || /[.!?…]$|[.!?] \p{Lu}/u.test(entry) || ofCourse.test(entry)) return false;
  return told.test(entry);
}

const ofCourse =
  /(?<!\p{L})(?:levels?|grade \d|stufe|niveau|nivel|nível|livello|parts?|modules?|modul[eo]?|ISO|EN|DIN)(?!\p{L})/iu;
const told = new RegExp(
  String.raw`^(?:[:|=–—→-] ?)?(?:(?:\p{Lu}[\p{L}'’.-]*|\|) ){0,6}(?:\d{1,3}(?:[.,]\d{1,2})?(?![\p{L}\p{N}])|${spelledResult})(?:${unit})?(?: (?:for|in|on|voor|für|pour|por|para|per|em|en) [^.;:]{2,50})?[ |]*$`,
  'u',
);
