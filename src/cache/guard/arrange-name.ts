import { hasDigit } from './amounts.ts';
import { arrangeConjuncts } from './arrange-conjuncts.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A title in one order: `Certificate in X`, `X Certificate`; `Fundamentals of X`, `X Fundamentals`; `Level 2 X`,
 * `X Level 2`. A word for the kind of credential goes where the type of the credential already says it. Nothing else
 * moves: `Information Security Management` is not `Security Information Management`.
 */
export function arrangeName(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const { core, level } = takeLevel(withoutMarks(words, lists), lists);
  return [...arrangeConjuncts(arrangeCore(core, lists, type), lists), ...level];
}

/** Marks go unless one word decides how others belong together, or commas make a list. */
function withoutMarks(words: readonly string[], lists: WordLists): string[] {
  if (words.some((word) => lists.logic.has(word))) return [...words];
  const isList = words.includes(',') && words.includes('&');
  // Behind a kind at the start the mark does what `in` does.
  const isLink = (word: string, index: number) => word === ':' && index === 1 && lists.kinds.has(words[0] ?? '');
  return words.filter((word, index) => isLink(word, index) || (!/^[:().]$/.test(word) && (isList || word !== ',')));
}

type Levelled = { readonly core: readonly string[]; readonly level: readonly string[] };

/** A level at either end of a title goes to its end; one that is joined to another stays. */
function takeLevel(words: readonly string[], { levelWords, relations, headLinks, kinds }: WordLists): Levelled {
  const isSchool = words.some((word) => schoolWords.has(word));
  const isLevel = (word = '', value = '') =>
    levelWords.has(word) && !(isSchool && word !== 'level') && /^\d{1,2}$/.test(value);
  const isFree = (word = '') =>
    word !== '' && word !== '&' && word !== ',' && word !== '/' && !relations.has(word) && !hasDigit(word);
  const isFirst = words.length > 2 && isLevel(words[0], words[1]) && !words.includes('&');
  if (isFirst && isFree(words[2])) return { core: words.slice(2), level: words.slice(0, 2) };
  if (isFirst && words.length > 3 && kinds.has(words[0] ?? '') && headLinks.has(words[2] ?? '')) {
    return { core: words.slice(3), level: words.slice(0, 2) };
  }
  if (words.length > 2 && isLevel(words.at(-2), words.at(-1)) && isFree(words.at(-3))) {
    return { core: words.slice(0, -2), level: words.slice(-2) };
  }
  return { core: words, level: [] };
}

function arrangeCore(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const kind = lists.kinds.get(last);
  const before = words.at(-2) ?? '';
  const isOfRank = lists.ranks.has(before) && !words.includes('certified');
  const isBound = isOfRank || lists.relations.has(before) || before === '&' || before === 'golf';
  if (kind !== undefined && words.length > 1 && !isBound) {
    return withKind(arrangeCore(words.slice(0, -1), lists, type), kind, type);
  }
  const headKind = lists.kinds.get(first);
  const links = first === 'introduction' ? introductionLinks : lists.headLinks;
  if (headKind === undefined && !lists.heads.has(first) && links === lists.headLinks) return [...words];
  const isLinked = links.has(words[1] ?? '') || words[1] === ':';
  const rest = words.slice(2);
  if (!isLinked || rest.length === 0) return [...words];
  return headKind === undefined
    ? [...arrangeCore(rest, lists, type), first]
    : withKind(arrangeCore(rest, lists, type), headKind, type);
}

/** The kind stays unless the type says it: a certificate of type `badge` keeps its word. */
function withKind(words: readonly string[], kind: string, type: string | undefined): string[] {
  const isSaid = type !== undefined && (alwaysSaid.has(kind) || type.includes(kind));
  return isSaid ? [...words] : [...words, kind];
}

/** An introduction of something is not one to it. */
const introductionLinks = new Set(['to']);

/** Beside these a grade or year is of a school: a `Grade 5 Teacher` is no `Teacher Grade 5`. */
const schoolWords = new Set('teacher teachers teaching tutor school student students education classroom'.split(' '));

/** Kinds that any typed credential is or comes from. */
const alwaysSaid = new Set(['credential', 'course']);
