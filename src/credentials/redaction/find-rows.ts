import type { Stretch } from './sentences.ts';
import type { Span } from './span.ts';
import { wordsOf } from './words.ts';

/**
 * In an award, lines that begin with the holder and are no sentence, as the rows of a table and the entries of a list are:
 * `Smith, J. Halden Freight ninety-two percent`, `Jane Smith: 9,2 voor het eindassessment`. They go whole, save where the
 * rest is what the credential is called.
 */
export function findRows(text: string, { people, isKnown }: Told): Span[] {
  return people.slice(0, mostPeople).flatMap((person) => {
    const start = text.lastIndexOf('\n', person.start - 1) + 1;
    const stop = text.indexOf('\n', person.end);
    const end = stop === -1 ? text.length : stop;
    const isFirst = /^[\s•*|–—-]*$/u.test(text.slice(start, person.start));
    const rest = text.slice(person.end, end).trimEnd();
    if (!isFirst || !isEntry(rest) || wordsOf(rest).every((word) => isKnown(word))) return [];
    return [{ start, end, kind: 'sentence', uncertain: true }];
  });
}

type Told = {
  readonly people: readonly Stretch[];
  /** Whether what the credential is called, or who gives it, has a word. */
  readonly isKnown: (word: string) => boolean;
};

// A text that names its holder more often is made to be slow.
const mostPeople = 100;
const longestEntry = 120;

function isEntry(rest: string): boolean {
  // The full stop of an initial.
  const entry = rest.replace(/^[.,]? ?/, '');
  if (entry === '' || entry.length > longestEntry || /[.!?…]$|[.!?] \p{Lu}/u.test(entry)) return false;
  return /^(?:[:|=–—→-] ?(?=[\p{L}\p{N}])|(?=[\p{Lu}\p{N}]))/u.test(entry);
}
