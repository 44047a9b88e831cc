import { isSpelledBy } from './drop-acronyms.ts';
import { readTokens } from './tokens.ts';
import { accentsMissing, isCertainInCapitals } from './words/bare-capitals.ts';
import { withAccents } from './with-accents.ts';
import type { WordLists } from './words/word-lists.ts';

/** The items of two lists, in the same way. */
export function itemsLikeOther(lists: readonly (readonly string[])[], words: WordLists): string[][] {
  const [texts = [], others = []] = lists;
  const [one, other] = [texts.join('\n'), others.join('\n')];
  return [
    texts.map((text) => inFormOf(text, other, words, true)),
    others.map((text) => inFormOf(text, one, words, true)),
  ];
}

/**
 * Two texts of a field, each in the capitals and accents of the other where only those differ: a text in capitals as its
 * words stand in the other, an article that one of two titles begins with a capital, and brackets around an acronym.
 * A title has no sentence in it, so that capitals without accents can be fewer words than in running text.
 */
export function likeOther(texts: readonly string[], lists: WordLists, isTitle = false): string[] {
  const [one = '', other = ''] = texts;
  return [inFormOf(one, other, lists, isTitle), inFormOf(other, one, lists, isTitle)];
}

function inFormOf(posted: string, other: string, lists: WordLists, isTitle: boolean): string {
  const text = isTitle ? withAccents(posted, other, lists) : posted;
  const marks = isTitle ? undefined : accentsMissing(text, lists);
  if (isShouted(text)) return isShouted(other) ? text : withoutBrackets(inWordsOf(text, other, lists, marks), other);
  return withPlainArticles(withoutBrackets(text, other), other, lists);
}

/** Whether a text is in capitals, and no list of acronyms. */
function isShouted(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text in capitals with each word as it stands in the other, else in small letters; one with a digit may be a code.
 * Where it lacks accents that the other has, each word of it has to be certain, those without an accent, too.
 */
function inWordsOf(text: string, other: string, lists: WordLists, marks: RegExp | undefined): string {
  const isBare = marks !== undefined && withoutMarks(other, marks) !== other.toLowerCase().normalize('NFC');
  const known = new Map<string, string>();
  for (const posted of other.match(word) ?? []) {
    const bare = isBare ? withoutMarks(posted, marks) : posted.toLowerCase();
    const last = known.get(bare) ?? posted;
    // Of two words none is meant for certain.
    if (isBare && (!isCertainInCapitals(posted, lists) || last.toLowerCase() !== posted.toLowerCase())) return text;
    // Of two spellings of one word the small one says the same.
    known.set(bare, last === last.toLowerCase() ? last : posted);
  }
  const isKnown = (said: string) => known.has(said) || isCertainInCapitals(said, lists) || lists.numbers.has(said);
  if (isBare && !text.toLowerCase().match(word)?.every(isKnown)) return text;
  return text.replace(word, (said) => known.get(said.toLowerCase()) ?? (/\d/.test(said) ? said : said.toLowerCase()));
}

function withoutMarks(posted: string, marks: RegExp): string {
  return posted.toLowerCase().normalize('NFD').replace(marks, '').normalize('NFC');
}

/** `Code 95: Het Nieuwe Rijden` as `Code 95: het Nieuwe Rijden`, where the other has it small before the same word. */
function withPlainArticles(text: string, other: string, { articles }: WordLists): string {
  const small = new Set(Array.from(other.matchAll(pair), ([said, next = '']) => said + next.toLowerCase()));
  return text.replace(pairInCapitals, (said, next: string) => {
    const plain = said.toLowerCase();
    return articles.has(plain.trim()) && small.has(plain + next.toLowerCase()) ? plain : said;
  });
}

const pair = /(?<![\p{L}\p{N}])\p{Ll}+ (?=([\p{L}\p{N}]+))/gu;
const pairInCapitals = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+ (?=([\p{L}\p{N}]+))/gu;

/**
 * `Español (DELE) B2` as `Español DELE B2`, where that is how the other has it. Only around an acronym: in capitals a word
 * in brackets may be any (`Music (BUSINESS)`, `Teacher (DEAF)`), and a language code says more.
 */
function withoutBrackets(text: string, other: string): string {
  return text.replace(bracketed, (said, before: string, acronym: string, at: number) => {
    const bare = `${before} ${acronym}`;
    const isAcronym = acronyms.has(acronym) || isSpelledAt(text.slice(0, at + before.length), acronym);
    return isAcronym && other.includes(bare) ? bare : said;
  });
}

/** Whether the words at the end of a text are what an acronym stands for. */
function isSpelledAt(before: string, acronym: string): boolean {
  const words = before.split(/\s+/u).slice(-most);
  return words.some((_, from) => isSpelledBy(readTokens(words.slice(from).join(' ')), acronym));
}

const most = 10;
const bracketed = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+) \((\p{Lu}{3,8})\)/gu;

/** Names of exams and of ways to weld, which are no words. */
export const acronyms: ReadonlySet<string> = new Set(
  'DELE SIELE DELF DALF CELI CILS PLIDA CELPE TELC TOEFL IELTS CELTA TEFL TESOL HACCP MIG MAG TIG VCA'.split(' '),
);
