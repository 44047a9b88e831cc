import { hasDigit } from './amounts.ts';
import {
  builtOn,
  makers,
  noSubjects,
  professionEnding,
  professionEndingIn,
  professions,
  qualifiers,
  teachings,
  saidBy,
} from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** The words of a title without levels: what it is of first, then the word for what it is. */
export function arrangeCore(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const kind = lists.kinds.get(words.at(-1) ?? '');
  const rotated = withCompletionLast(words, lists) ?? withMakerInside(words, lists);
  if (rotated !== undefined) return arrangeCore(rotated, lists, type);
  if (kind !== undefined && isDroppable(words, kind, lists)) {
    return withKind(arrangeCore(words.slice(0, -1), lists, type), kind, type);
  }
  // A course for a profession keeps its word, in its one form.
  const isKept = kind !== undefined && teachings.has(kind) && words.length > 1;
  return isKept && words.at(-1) !== kind ? [...words.slice(0, -1), kind] : arrangeHead(words, lists, type);
}

/** `X Certificate of Competence` as `Certificate of Competence in X`. */
function withCompletionLast(words: readonly string[], { kinds, heads, relations }: WordLists): string[] | undefined {
  const [kind = '', link, head = ''] = words.slice(-3);
  const subject = words.slice(0, -3);
  const isPlain = subject.length > 0 && !subject.some((word) => relations.has(word) || kinds.has(word));
  return kinds.has(kind) && link === 'of' && heads.has(head) && isPlain
    ? [kind, link, head, 'in', ...subject]
    : undefined;
}

/** `Google Certificate in X` as `Google X Certificate`. */
function withMakerInside(words: readonly string[], { kinds, headLinks }: WordLists): string[] | undefined {
  const [maker = '', kind = '', link = '', ...subject] = words;
  const isOne = makers.has(maker) && kinds.has(kind) && headLinks.has(link) && !noSubjects.has(subject[0] ?? '');
  return isOne && subject.length > 0 ? [maker, ...subject, kind] : undefined;
}

/** The word for what it is, from the start of a title to its end. */
function arrangeHead(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const [first = '', second = ''] = words;
  const kind = lists.kinds.get(first);
  const subject = kind === undefined ? undefined : subjectOf(words, kind, lists, type);
  if (kind !== undefined && subject !== undefined) {
    const isKept = teachings.has(kind) && isOfProfession(subject, lists);
    return isKept ? [...subject, kind] : withKind(arrangeCore(subject, lists, type), kind, type);
  }
  if (words.length > 2 && linksHead(words, lists)) return [...arrangeCore(words.slice(2), lists, type), first];
  if (lists.appositions.has(first) && lists.heads.has(first) && isFreeHead(second, lists)) {
    return [...arrangeCore(words.slice(1), lists, type), first];
  }
  return isQualified(words, lists) ? arrangeCore([...words.slice(3), first, second], lists, type) : [...words];
}

/** A kind of a rank says more than the type: it moves, and stays. */
function isQualified(words: readonly string[], { ranks, kinds, headLinks }: WordLists): boolean {
  const [first = '', second = '', link = '', next = ''] = words;
  if (words.length < 4 || !kinds.has(second) || !(ranks.has(first) || qualifiers.has(first))) return false;
  return link === ':' || (headLinks.has(link) && !noSubjects.has(next));
}

/** What stands behind a kind at the start and its link: `Certificate in X`, `Certificate: X`, `Zertifikat X`. */
function subjectOf(
  words: readonly string[],
  kind: string,
  lists: WordLists,
  type: string | undefined,
): readonly string[] | undefined {
  const [first = '', second = '', third = ''] = words;
  if (
    words.length > 2 &&
    (second !== 'on' || isTopic(words.slice(2))) &&
    linksKind({ kind, link: second, next: third }, lists, type)
  )
    return words.slice(2);
  const isApposed = lists.appositions.has(first) && !lists.heads.has(first) && isFreeHead(second, lists);
  // A course in A and B is named for both; a certificate may be of one of them.
  const isOfThings = kind === 'course' && !words.some((word) => isProfession(word) || /er(?:in|s)?$/.test(word));
  return isApposed && (isOfThings || !words.includes('&')) ? words.slice(1) : undefined;
}

/** A workshop on conflict resolution is one in it; one on prisons or Ghana is not held there. */
function isTopic(subject: readonly string[]): boolean {
  return subject.length > 1 && !/[^s]s$/.test(subject.at(-1) ?? '');
}

function isFreeHead(next: string, { ranks, relations, kinds }: WordLists): boolean {
  return /^[\p{L}\d]/u.test(next) && !ranks.has(next) && !relations.has(next) && !kinds.has(next);
}

/** A course for a profession, named first or, in English words, last: Curso de Data Analyst, Lehrgang Elektriker. */
function isOfProfession(subject: readonly string[], { of, appositions }: WordLists): boolean {
  const [first = ''] = subject;
  const isOne = appositions.has('lehrgang') || appositions.has('cursus') || appositions.has('opleiding');
  if (isProfession(first) || (isOne && subject.length === 1 && /\p{L}{3}(?:er|erin|mutter)$/u.test(first))) return true;
  const last = subject.at(-1) ?? '';
  return !subject.includes(of) && (professions.has(last) || last === 'developer' || last === 'engineer');
}

/** In either number: a course for trainers is no trainer. */
function isProfession(word: string): boolean {
  if (ordinals.test(word)) return false;
  const forms = [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/i$/, 'e'),
    word.replace(/i$/, 'o'),
  ];
  return forms.some((form) => professions.has(form) || professionEndingIn.test(form));
}

/** They end as professions do: primeros auxilios. */
const ordinals = /^prime(?:i?r[oa]s?)$/;

type KindLink = { readonly kind: string; readonly link: string; readonly next: string };

/**
 * `Certificate in X`, `Certificate: X`; `Certificate of X` only where X says how: a Certificate of Compliance is not
 * one in it. A diploma of X is one in X where the type says diploma, but in teaching.
 */
function linksKind({ kind, link, next }: KindLink, lists: WordLists, type: string | undefined): boolean {
  if (link === ':') return true;
  if (link === 'of') {
    return lists.heads.has(next) || (kind === 'diploma' && isSaidBy(kind, type) && !ofEducation.has(next));
  }
  return (
    lists.headLinks.has(link) &&
    !(kind !== 'course' && heldFor.has(next)) &&
    !(openLinks.has(link) && noSubjects.has(next))
  );
}

/** A certificate of these says that they were so: it is none in them. */
const heldFor = new Set(
  'calidad qualité qualità qualidade origen origine origem asistencia cumplimiento formación conformidad aprovechamiento participación aptitud idoneidad estudios conformité formation participation présence assiduité aptitude scolarité conformità partecipazione frequenza idoneità presenza conformidade frequência participação aproveitamento conclusão presença formação aptidão'.split(
    ' ',
  ),
);

/** Links that may also say where, how or in which language. */
const openLinks = new Set(['in', 'on', 'en', 'em', 'su', 'sur', 'op']);

const ofEducation = new Set('education teaching higher further advanced studies secondary adult early'.split(' '));

/** `Fundamentals of X`, `Introduction to X`, and no introduction of something. */
function linksHead(words: readonly string[], { headLinks, heads }: WordLists): boolean {
  const [head = '', link = ''] = words;
  if (introductions.has(head)) return introductionLinks.has(link);
  // An art foundation teaches; a foundation of concrete does not.
  if (head === 'foundation') return link === 'in' && !words.some((word) => builtOn.has(word));
  if (head === 'foundations' && words.some((word) => builtOn.has(word))) return false;
  return heads.has(head) && (link === 'of' || link === ':' || headLinks.has(link));
}

export const introductions: ReadonlySet<string> = new Set([
  'introduction',
  'introducción',
  'introdução',
  'introduzione',
]);
const introductionLinks = new Set(': to a al à ao au aux alla ai alle agli'.split(' '));

/** Whether the kind at the end is one, and not what the title is about or a rank: `Golf Course`, `Advanced Certificate`. */
function isDroppable(words: readonly string[], kind: string, { ranks, relations }: WordLists): boolean {
  const before = words.at(-2) ?? '';
  if (words.length < 2 || before === '&' || relations.has(before)) return false;
  if (participles.has(words.at(-1) ?? '')) return false;
  // A course for a profession is not the profession.
  const isTaught = teachings.has(kind);
  if (
    isTaught &&
    (professionEnding.test(before) ||
      words.some((word) => professions.has(word) || professions.has(word.replace(/e?s$/, ''))))
  )
    return false;
  const isCertified = kind === 'certification' || (kind === 'certificate' && words.includes('certified'));
  return isCertified || !(ranks.has(before) || hasDigit(before));
}

/** At the end they say who has one: `Auditor Certificado`. */
const participles = new Set(['certificado', 'certificato', 'diplomado']);

/** The kind stays unless the type says it: a certificate of type `badge` keeps its word. */
function withKind(words: readonly string[], kind: string, type: string | undefined): string[] {
  const isSaid = kind === 'course' || (type !== undefined && alwaysSaid.has(kind)) || isSaidBy(kind, type);
  return isSaid ? [...words] : [...words, kind];
}

function isSaidBy(kind: string, type: string | undefined): boolean {
  return type !== undefined && (saidBy.get(kind)?.test(type) ?? type.includes(kind));
}

/** Kinds that any typed credential is or comes from; a course is one even without a type. */
const alwaysSaid = new Set(['credential', 'course']);
