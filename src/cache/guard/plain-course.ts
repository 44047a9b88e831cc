import { isPerson } from './free-pairs.ts';
import { readTokens } from './tokens.ts';
import { professionEndingIn, professions } from './words/title-words.ts';
import type { WordLists } from './words/word-lists.ts';

/**
 * A title with one word for what is taught: `Perineal Suturing Programme for Midwives` as `… Course …`, `Formación de X`
 * as `Curso de X`. Only the one that the title is called by; beside a word that makes it a thing of its own it stays.
 */
export function withPlainCourse(title: string, lists: WordLists): string {
  const { courses } = lists;
  const [plain = ''] = courses?.names ?? [];
  if (courses === undefined) return title;
  const words = readTokens(title).map(({ posted, folded }) => ({ posted, folded: lists.respell(folded) }));
  const found = words.flatMap(({ folded }, index) => (courses.names.has(folded) ? [index] : []));
  const [at = -1] = found;
  const isOne =
    found.length === 1 &&
    isCalledBy(
      words.map(({ folded }) => folded),
      at,
      lists,
    );
  if (!isOne) return withPlainCompound(title, lists);
  const posted = words[at]?.posted ?? '';
  return title.replace(posted, plain);
}

function isCalledBy(words: readonly string[], at: number, lists: WordLists): boolean {
  const { courses } = lists;
  if (courses === undefined) return false;
  const next = words[at + 1] ?? '';
  if (at === 0) {
    const isLinked = courses.links.has(next) || lists.headLinks.has(next);
    const subject = words.slice(isLinked ? 2 : 1).filter((word) => !lists.articles.has(word));
    return (isLinked || courses.isApposed) && isTaught(subject, lists);
  }
  const isLast = at === words.length - 1 || /^(?:for|[,:(–—-])$/u.test(next);
  const before = words.slice(0, at);
  return (
    courses.isLast &&
    isLast &&
    before.every((word) => /^[\p{L}\p{N}&,+.-]+$/u.test(word)) &&
    isTaught(before.slice(-1), lists)
  );
}

/** Whether something is taught, not somebody, and the words beside it leave it a course. */
function isTaught(subject: readonly string[], lists: WordLists): boolean {
  const [first = ''] = subject;
  const isPeople = lists.courses?.isLast === true && !lists.hasCapitalNouns ? isPerson(first) : isDoer(first);
  return /^\p{L}{2,}$/u.test(first) && !isPeople && lists.courses?.besides.has(first) !== true;
}

/** In either number: formación de formadores, Schulung Ausbilder. */
function isDoer(word: string): boolean {
  return [
    word,
    word.replace(/s$/u, ''),
    word.replace(/es$/u, ''),
    word.replace(/i$/u, 'e'),
    word.replace(/i$/u, 'o'),
  ].some((form) => professions.has(form) || professionEndingIn.test(form) || /\p{L}{3}(?:er|erin|ende)$/u.test(form));
}

/** `Erste-Hilfe-Lehrgang`, `Schweißlehrgang`. */
function withPlainCompound(title: string, { hasCapitalNouns }: WordLists): string {
  if (!hasCapitalNouns) return title;
  return title
    .replace(/(?<=\p{L}{3}-)(?:Lehrgang|Schulung)(?!\p{L})/gu, 'Kurs')
    .replace(/(?<=\p{L}{3})lehrgang(?!\p{L})/gu, 'kurs');
}
