import { hasDigit } from './amounts.ts';
import {
  builtOn,
  noSubjects,
  professionEnding,
  professions,
  qualifiers,
  teachings,
  saidBy,
} from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/** The words of a title without levels: what it is of first, then the word for what it is. */
export function arrangeCore(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const kind = lists.kinds.get(words.at(-1) ?? '');
  if (kind !== undefined && isDroppable(words, kind, lists)) {
    return withKind(arrangeCore(words.slice(0, -1), lists, type), kind, type);
  }
  return arrangeHead(words, lists, type);
}

/** The word for what it is, from the start of a title to its end. */
function arrangeHead(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const [first = '', second = ''] = words;
  const kind = lists.kinds.get(first);
  const subject = kind === undefined ? undefined : subjectOf(words, kind, lists, type);
  if (kind !== undefined && subject !== undefined) {
    const isKept = teachings.has(kind) && professions.has(subject[0] ?? '');
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
  if (words.length > 2 && linksKind({ kind, link: second, next: third }, lists, type)) return words.slice(2);
  const isApposed = lists.appositions.has(first) && !lists.heads.has(first) && isFreeHead(second, lists);
  return isApposed && !words.includes('&') ? words.slice(1) : undefined;
}

function isFreeHead(next: string, { ranks, relations, kinds }: WordLists): boolean {
  return /^[\p{L}\d]/u.test(next) && !ranks.has(next) && !relations.has(next) && !kinds.has(next);
}

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
  return lists.headLinks.has(link) && !(openLinks.has(link) && noSubjects.has(next));
}

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
  if (isTaught && (professionEnding.test(before) || words.some((word) => professions.has(word)))) return false;
  const isCertified = kind === 'certification' || (kind === 'certificate' && words.includes('certified'));
  return isCertified || !(ranks.has(before) || hasDigit(before));
}

/** At the end they say who has one: `Auditor Certificado`. */
const participles = new Set(['certificado', 'certificato', 'diplomado']);

/** The kind stays unless the type says it: a certificate of type `badge` keeps its word. */
function withKind(words: readonly string[], kind: string, type: string | undefined): string[] {
  const isSaid = (type !== undefined && alwaysSaid.has(kind)) || isSaidBy(kind, type);
  return isSaid ? [...words] : [...words, kind];
}

function isSaidBy(kind: string, type: string | undefined): boolean {
  return type !== undefined && (saidBy.get(kind)?.test(type) ?? type.includes(kind));
}

/** Kinds that any typed credential is or comes from. */
const alwaysSaid = new Set(['credential', 'course']);
