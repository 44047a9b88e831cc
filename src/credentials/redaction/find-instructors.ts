import { matchesIn } from '../matches-in.ts';
import { isBare } from './drop-empty.ts';
import { isFirstName } from './first-names.ts';
import {
  besideSubject, byFrame, contactFrame, finite, hint, history, labelFrame, personBehindRole, roleBehind, roleFrame, subjectFrame, thing, verbBehind, who,
} from './instructor-frames.ts'; // prettier-ignore
import { isPhrase, isSurePhrase } from './ordinary-words.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';
import { namedAfter } from './vocabulary.ts';
import { foldWord, wordsOf } from './words.ts';

/**
 * Who taught, led, presided, examined or is to be asked, with first and last name: `Le jury, présidé par Mme …, a salué`,
 * `Journeyworker: T. J. Broussard, badge 5521.` A clause goes, or the sentence if it tells little else, and so do later
 * sentences with the surname. A text that is nothing else stays, and so does what begins with a participle in a text of
 * one sentence.
 */
export function findInstructors(text: string, holders: readonly Stretch[]): Span[] {
  if (!hint.test(text)) return [];
  const found: Span[] = [];
  const surnames = new Set<string>();
  for (const { index, 0: words, groups } of matchesIn(text, who)) {
    const person = { start: index, end: index + words.length, title: groups?.title ?? '', name: groups?.name ?? '' };
    const isHolder = holders.some(({ start, end }) => start < person.end && person.start < end);
    const span = !isHolder && isPerson(text, person) ? spanOf(text, person) : undefined;
    if (span === undefined) continue;
    found.push(span);
    if (found.length === mostPeople) break;
    surnames.add(/[\p{L}'’-]+$/u.exec(person.name)?.[0] ?? '');
  }
  const all = [...found, ...laterMentions(text, { surnames, found })];
  return isBare(
    text,
    all.toSorted((one, other) => one.start - other.start),
  )
    ? []
    : all;
}

// A text that names more is made to be slow.
const mostPeople = 40;

type Person = Stretch & { readonly title: string; readonly name: string };

/** No organisation, prize or place: `the Dr. Martin Luther King Jr. Award`. */
function isPerson(text: string, { end, title, name }: Person): boolean {
  const words = wordsOf(name).filter((word) => !/^\p{Ll}/u.test(word));
  const next = /^(?:[ -]|['’]s )(\p{L}+)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
  if ([...words, next].some((word) => namedAfter.has(foldWord(word)))) return false;
  if (/^ (?:Jr|Sr)?\.? ?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 8)) || /^['’]s? /u.test(text.slice(end, end + 3)))
    return false;
  if (isSurePhrase(words)) return false;
  return title !== '' || /^\p{Lu}\. ?/u.test(name) || isFirstName(words[0] ?? '');
}

/** What goes with a person whom the words around make one of the course. */
function spanOf(text: string, person: Person): Span | undefined {
  const sentence = sentenceAround(text, { start: person.end - 1, end: person.end });
  const before = text.slice(sentence.start, person.start);
  const after = text.slice(person.end, sentence.end);
  if (before.length > longest || after.length > longest || history.test(before + after)) return undefined;
  const whole: Span = { ...sentence, kind: 'sentence', uncertain: true };
  if (contactFrame.test(before + person.title)) {
    const question =
      questionBefore.exec(text.slice(Math.max(0, sentence.start - 30), sentence.start))?.groups?.own ?? '';
    return { ...whole, start: sentence.start - question.length };
  }
  if (labelFrame.test(before) || isOfRole(before, after)) return whole;
  if (besideSubject.test(before) && /^,(?= \p{Ll})/u.test(after)) return clause(person.start - 2, person.end + 1);
  const by = byFrame.exec(before);
  if (by !== null) return spanOfPassive(text, { sentence, before, after, by });
  const isSubject = subjectFrame.test(before) && (verbBehind.test(after) || finite.test(before));
  return isSubject ? whole : undefined;
}

const longest = 240;
const questionBefore =
  /(?:^|[.!?\n] ?)(?<own>¿?(?:any |more )?(?:questions?|fragen|rückfragen|dudas|preguntas|dúvidas|domande|vragen) ?\? )$/iu;

/** `Examinator was de heer …`, `Das Kolloquium nahmen Dr. … ab.` */
function isOfRole(before: string, after: string): boolean {
  return roleFrame.test(before) || (personBehindRole.test(before) && /(?<!\p{L})(?:ab|an|durch)[.!]?$/u.test(after));
}

type Passive = {
  readonly sentence: Stretch;
  readonly before: string;
  readonly after: string;
  readonly by: RegExpExecArray;
};

function spanOfPassive(text: string, passive: Passive): Span | undefined {
  const { sentence, before, after, by } = passive;
  const { participle, subject, auxiliary, by: preposition } = groupsOf(by);
  const verb = participle === '' ? endVerb.exec(after)?.[0] : '';
  if (verb === undefined) return undefined;
  const lead = before.slice(0, by.index);
  if (lead + subject !== '' && !thing.test(`${lead} ${subject}`)) return undefined;
  const atStart = !/\p{L}/u.test(lead + subject);
  if (atStart && sentence.start === 0 && sentence.end >= text.trimEnd().length) return undefined;
  const role = roleBehind.exec(after.slice(verb.length))?.[0] ?? '';
  const rest = after.slice(verb.length + role.length);
  const isBehind = behindClause.test(by[0]);
  if (!isBehind && /^[.!]?$/.test(rest) && tellsLittle(lead + subject))
    return { ...sentence, kind: 'sentence', uncertain: true };
  const nameEnd = sentence.end - after.length;
  const byStart = sentence.start + before.length - preposition.length;
  if (verb !== '') return clause(byStart, nameEnd);
  // `The exam was graded by … and counts`: without the auxiliary nothing would read.
  const isBound = auxiliary !== '' && !isBehind;
  // `…, led by Dr. Jane Roe, …`: both commas are its own.
  const isClosed = rest.startsWith(',') && (atStart || by[0].startsWith(','));
  return clause(isBound ? byStart : sentence.start + by.index, nameEnd + role.length + (isClosed ? 1 : 0));
}

const behindClause = /^(?:,? ?(?:and|und|et|y|e|en) |,)/u;

function groupsOf({ groups = {} }: RegExpExecArray) {
  const { participle = '', subject = '', auxiliary = '', by = '' } = groups;
  return { participle, subject, auxiliary, by };
}

/** Whether nothing but a few words stands before who did it; none where another clause does. */
function tellsLittle(lead: string): boolean {
  return wordsOf(lead).length <= 8 && !/\d/.test(lead);
}

const endVerb =
  /^ (?:geleitet|unterrichtet|betreut|geprüft|gehalten|durchgeführt|begleitet|abgenommen|bewertet|moderiert|begutachtet|gegeven|geleid|begeleid|beoordeeld|verzorgd|afgenomen|gedoceerd)(?!\p{L})/u;

function clause(start: number, end: number): Span {
  return { ...mark(start, end, true), isAside: true };
}

type Known = { readonly surnames: ReadonlySet<string>; readonly found: readonly Span[] };

/** `The wage progression was approved by Broussard.` */
function laterMentions(text: string, { surnames, found }: Known): Span[] {
  const first = Math.min(...found.map(({ start }) => start));
  return [...surnames].filter(isRare).flatMap((surname) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(surname, first); at !== -1; at = text.indexOf(surname, at + surname.length)) {
      const end = at + surname.length;
      if (found.some((span) => span.start <= at && end <= span.end) || !isAlone(text, { start: at, end })) continue;
      spans.push({ ...sentenceAround(text, { start: at, end }), kind: 'sentence', uncertain: true });
    }
    return spans;
  });
}

function isRare(surname: string): boolean {
  return surname.length > 3 && !isPhrase([surname]) && !isFirstName(surname);
}

/** Not of another's name, a place or a law: `James Broussard Hall`, `Broussard’s law`. */
function isAlone(text: string, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  if (/[\p{L}\p{N}-]$|\p{Lu}[\p{L}'’-]+(?<!^(?:Mrs?|Ms|Dr|Mme|Frau|Herrn?|Prof)) $/u.test(before)) return false;
  return (
    !/^(?:[\p{L}\p{N}-]|['’]| \p{Lu})/u.test(after) && !namedAfter.has(foldWord(/^ (\p{L}+)/u.exec(after)?.[1] ?? ''))
  );
}
