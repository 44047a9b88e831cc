import { hasDigit } from './amounts.ts';
import { arrangeConjuncts } from './arrange-conjuncts.ts';
import { arrangeCore } from './arrange-core.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A title in one order: `Certificate in X`, `X Certificate`; `Fundamentals of X`, `X Fundamentals`; `Level 2 X`,
 * `X Level 2`. A word for the kind of credential goes where the type of the credential already says it. Nothing else
 * moves: `Information Security Management` is not `Security Information Management`.
 */
export function arrangeName(words: readonly string[], lists: WordLists, type: string | undefined): string[] {
  if (words.length > longest) return [...words];
  const { core, level } = takeLevel(withoutMarks(words, lists), lists);
  const arranged = arrangeCore(withRankFirst(core, lists), lists, type);
  return [...arrangeConjuncts(arranged, lists), ...level];
}

/** No title has more words; what has is read as it stands. */
const longest = 40;

/** Marks go unless one word decides how others belong together, or commas make a list. */
function withoutMarks(words: readonly string[], lists: WordLists): string[] {
  if (words.some((word) => lists.logic.has(word))) return [...words];
  const isList = words.includes(',') && words.includes('&');
  // Behind a kind at the start the mark does what `in` does.
  const isLink = (word: string, index: number) => word === ':' && index === 1 && lists.kinds.has(words[0] ?? '');
  return words.filter((word, index) => isLink(word, index) || (!/^[:().]$/.test(word) && (isList || word !== ',')));
}

type Levelled = { readonly core: readonly string[]; readonly level: readonly string[] };

/** A level at the start of a title, and levels, editions and years at its end, go to the end; a joined one stays. */
function takeLevel(words: readonly string[], lists: WordLists): Levelled {
  const behind = tailLength(words, lists);
  if (behind > 0) {
    const { core, level } = takeLevel(words.slice(0, -behind), lists);
    return { core, level: [...level, ...words.slice(-behind)] };
  }
  const inFront = words.includes('&') ? 0 : frontLength(words, lists);
  return inFront === 0 ? { core: words, level: [] } : { core: words.slice(inFront), level: words.slice(0, 2) };
}

/** How many words at the end are a level, an edition or a year of what stands before them. */
function tailLength(words: readonly string[], lists: WordLists): number {
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  const isGroup = isLevel(before, last, lists) || (hasDigit(before) && last === 'edition');
  if (isGroup) return words.length > 2 && isFree(words.at(-3), lists) ? 2 : 0;
  return /^(?:19|20)\d\d$/.test(last) && words.length > 1 && isFree(before, lists) ? 1 : 0;
}

function frontLength(words: readonly string[], lists: WordLists): number {
  const [word = '', value = '', next = ''] = words;
  const isSchool = words.some((each) => schoolWords.has(each)) && word !== 'level';
  if (isSchool || !isLevel(word, value, lists)) return 0;
  if (lists.kinds.has(word) && lists.headLinks.has(next) && words.length > 3) return 3;
  return isFree(next, lists) && !hasDigit(next) ? 2 : 0;
}

function isLevel(word: string, value: string, { levelWords }: WordLists): boolean {
  return levelWords.has(word) && /^\d{1,2}$/.test(value);
}

/** Whether a level beside this word belongs to the whole title, not to one thing of two. */
function isFree(word: string | undefined, { relations }: WordLists): boolean {
  return word !== undefined && !relations.has(word) && !/^[&,/:]$/.test(word);
}

/** `Excel for Accountants – Advanced` as `Advanced Excel for Accountants`. */
function withRankFirst(words: readonly string[], lists: WordLists): readonly string[] {
  const last = words.at(-1) ?? '';
  const isFirst = movable.has(last) && words.length > 1 && isFree(words.at(-2), lists) && !words.includes('&');
  return isFirst ? [last, ...words.slice(0, -1)] : words;
}

const movable = new Set(['beginner', 'intermediate', 'advanced']);

/** Beside these a grade or year is of a school: a `Grade 5 Teacher` is no `Teacher Grade 5`. */
const schoolWords = new Set('teacher teachers teaching tutor school student students education classroom'.split(' '));
