import { anyCase } from './any-case.ts';
import { gradeWords, marks } from './continuation-words.ts';
import { sentencesAround, type Stretch } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * Sentences of an award that are a label for a result, who it is of and the result: `Result entered for Jane Smith: Merit`,
 * `Note finale de Tousignant, L. : 17,5`, `Jane Smith – Distinction`. They go whole, or up to a semicolon.
 */
export function findLabelledResults(text: string, people: readonly Stretch[]): Span[] {
  const few = people.slice(0, mostPeople);
  return sentencesAround(text, few).flatMap((sentence, at) => {
    const person = few[at];
    if (person === undefined) return [];
    const start = startOfPart(text, sentence, person);
    const before = text.slice(start, person.start);
    const after = text.slice(person.end, sentence.end);
    if (!isLabelled(before, after)) return [];
    const sign = after.search(/;\s/u);
    const end = sign === -1 ? sentence.end : person.end + sign + 1;
    return [{ start, end, kind: 'sentence', uncertain: true }];
  });
}

// A text that names its recipient more often is made to be slow.
const mostPeople = 100;

/** Behind the last semicolon: what stands before it may be of the course. */
function startOfPart(text: string, { start }: Stretch, person: Stretch): number {
  const sign = text.slice(start, person.start).lastIndexOf('; ');
  return sign === -1 ? start : start + sign + 2;
}

function isLabelled(before: string, after: string): boolean {
  if (label.test(before)) return value.test(after) || isWhole.test(after);
  return (lead.test(before) && grade.test(after)) || (gradeFor.test(before) && /^\s*[.!;]?\s*$/u.test(after));
}

const lead = /^[^\p{L}]*(?:\p{L}{1,8}\.? )?$/u;
/** Words for a result, with at most a few between them and the name: `Result entered for `. */
const label = new RegExp(
  String.raw`^[^\p{L}]*(?:[\p{L}’'-]{1,14} ){0,3}\p{L}{0,12}(?:${anyCase(`${marks}|verdict|judgement|judgment|assessment|urteil|beurteilung|bewertung|dictamen|veredicto|avis|giudizio|oordeel`)})[aens]{0,2}(?!\p{L})(?: [\p{L}’'-]{1,14}){0,4} ?(?:['’(] ?)?$`,
  'u',
);
const sign = String.raw`\)? ?(?::|=|–|—|-|\|) ?`;
const anyGrade = anyCase(
  `${gradeWords}|credit|commended|satisfactory|genügend|gut|bien|bom|buono|goed|sufficient|insuficiente|suficiente|sufficiente|discreto|regular`,
);
const value = new RegExp(
  String.raw`^${sign}["“„«]? ?(?:\d|[A-F][+-]?(?!\p{L})|(?:\p{Ll}{2,6} )?(?:${anyGrade})(?!\p{L}))`,
  'u',
);
/** `The mark of Jane Smith is a Merit.` */
const isWhole = new RegExp(
  String.raw`^ (?:${anyCase('is|was|ist|war|lautet|lautete|est|était|es|fue|é|foi|è|era|is|was|bedraagt|bedroeg')})(?: (?:an?|eine?|un[ao]?|une|uma?|een|the|de))? ["“„«]?(?:\d|[A-F][+-]?(?!\p{L})|(?:${anyGrade})(?!\p{L}))[^;]{0,30}$`,
  'u',
);
const grade = new RegExp(String.raw`^${sign}["“„«]?(?:\p{Ll}{2,6} )?(?:${anyGrade})["”“»]?[.!]?\s*(?:;|$)`, 'u');
/** `Merit for Jane Smith.` */
const gradeFor = new RegExp(
  String.raw`^(?:(?:${anyCase('an?|eine?|une?|un[ao]?|uma?|een')}) )?(?:${anyGrade}) (?:${anyCase('for|to|für|an|pour|à|para|a|per|voor|aan')}) (?:\p{L}{1,4}\.? )?$`,
  'u',
);
