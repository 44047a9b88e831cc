import { hasDigit } from './amounts.ts';
import type { WordLists } from './words/word-lists.ts';

/** The words of a title without levels: what it is of first, then the word for what it is. */
export function arrangeCore(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const [first = '', second = '', third = ''] = words;
  const kind = lists.kinds.get(words.at(-1) ?? '');
  if (kind !== undefined && isDroppable(words, lists)) {
    return withKind(arrangeCore(words.slice(0, -1), lists, type), kind, type);
  }
  const headKind = lists.kinds.get(first);
  if (headKind !== undefined && words.length > 2 && linksKind(second, third, lists)) {
    return withKind(arrangeCore(words.slice(2), lists, type), headKind, type);
  }
  if (words.length > 2 && linksHead(first, second, lists)) return [...arrangeCore(words.slice(2), lists, type), first];
  // A kind of a rank says more than the type: it moves, and stays.
  const isRanked = lists.ranks.has(first) && lists.kinds.has(second) && lists.headLinks.has(third) && words.length > 3;
  return isRanked ? [...arrangeCore(words.slice(3), lists, type), first, second] : [...words];
}

/** `Certificate in X`, `Certificate: X`; `Certificate of X` only where X says how: a Certificate of Education is a rank. */
function linksKind(link: string, next: string, { headLinks, heads }: WordLists): boolean {
  return link === ':' || headLinks.has(link) || (link === 'of' && heads.has(next));
}

/** `Fundamentals of X`, `Introduction to X`, and no introduction of something. */
function linksHead(head: string, link: string, { headLinks, heads }: WordLists): boolean {
  return head === 'introduction' ? link === 'to' : heads.has(head) && (link === 'of' || headLinks.has(link));
}

/** Whether the kind at the end is one, and not what the title is about or a rank: `Golf Course`, `Advanced Certificate`. */
function isDroppable(words: readonly string[], { ranks, relations }: WordLists): boolean {
  const kind = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (words.length < 2 || before === '&' || relations.has(before)) return false;
  // A course for a profession is not the profession.
  if (kind === 'course' && words.some((word) => professions.has(word))) return false;
  const isCertified = kind === 'certification' || (kind === 'certificate' && words.includes('certified'));
  return isCertified || !(ranks.has(before) || hasDigit(before));
}

const professions = new Set(
  'certified licensed chartered registered instructor trainer assessor examiner golf'.split(' '),
);

/** The kind stays unless the type says it: a certificate of type `badge` keeps its word. */
function withKind(words: readonly string[], kind: string, type: string | undefined): string[] {
  const isSaid =
    type !== undefined && (alwaysSaid.has(kind) || type.includes(kind === 'digitalbadge' ? 'badge' : kind));
  return isSaid ? [...words] : [...words, kind];
}

/** Kinds that any typed credential is or comes from. */
const alwaysSaid = new Set(['credential', 'course']);
