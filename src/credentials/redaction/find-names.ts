import { findInflected } from './find-inflected.ts';
import { judgeName } from './judge-name.ts';
import type { Mention, Place } from './mention.ts';
import type { NameBook, NamePart } from './name-book.ts';
import type { Span } from './span.ts';
import { honorifics, particles, suffixes } from './vocabulary.ts';
import { createWordScanner, foldWord, isCapitalized, type Word, wordAfter, wordBefore } from './words.ts';

/** Finds where a text names one of the people of the book, in scripts that put spaces between words. */
export function createNameFinder(book: NameBook): (text: string, place: Place) => Span[] {
  const scan = createWordScanner(book.parts.keys());
  return (text, place) => {
    if (book.parts.size === 0) return [];
    const spans: Span[] = [];
    let done = 0;
    for (const word of scan(text)) {
      const part = word.start < done ? undefined : findPart(word, book);
      if (part === undefined) continue;
      const mention = readMention(text, { first: { ...word, part }, book, from: done });
      const verdict = judgeName(text, { mention, place });
      done = mention.end;
      if (verdict !== 'keep') spans.push({ ...boundsOf(mention), kind: 'person', uncertain: verdict === 'uncertain' });
    }
    return spans;
  };
}

function boundsOf({ start, end }: Mention): { start: number; end: number } {
  return { start, end };
}

function findPart(word: Word, book: NameBook): NamePart | undefined {
  const folded = foldWord(word.text);
  return book.parts.get(folded) ?? findInflected(folded, book);
}

type Start = { readonly first: Word & { readonly part: NamePart }; readonly book: NameBook; readonly from: number };

function readMention(text: string, { first, book, from }: Start): Mention {
  const words: Word[] = [first];
  const parts = new Set([first.part]);
  const before = readBefore(text, { word: first, book, from });
  let hasInitial = before.hasInitial;
  let end = first.end;
  for (let next = readNext(text, words, book); next !== undefined; next = readNext(text, words, book)) {
    words.push(...next.words);
    for (const word of next.words) {
      const part = findPart(word, book);
      if (part !== undefined) parts.add(part);
    }
    hasInitial ||= next.hasInitial;
    end = next.end;
    if (words.length > 12) break;
  }
  end += turkishEnding.exec(text.slice(end, end + 7))?.[0].length ?? 0;
  return { start: before.start, end, words, parts, hasTitle: before.hasTitle, hasInitial };
}

/** Turkish writes the ending of a case behind an apostrophe: `Yılmaz'a`, `Ayşe'nin`. */
const turkishEnding = /^['’](?:[ny]?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|y?l[ae])(?![\p{L}\p{N}'’])/u;

/** `Margaret “Maggie” Jones`, and the marks between two words of a name that stand out. */
const nicknameAfter = /^(?: (?:["“„”'‘’«(]\p{Lu}[\p{L}-]{1,20}["”“'’‘»)])(?= )|[*_]{1,3}(?= ?[*_]{0,3}\p{Lu}))/u;

type Step = { readonly words: readonly Word[]; readonly end: number; readonly hasInitial: boolean };

function readNext(text: string, words: readonly Word[], book: NameBook): Step | undefined {
  const last = words.at(-1);
  const from = last?.end ?? text.length;
  const nickname = nicknameAfter.exec(text.slice(from, from + 40))?.[0].length ?? 0;
  const word = wordAfter(text, from + nickname);
  if (word === undefined || (nickname > 0 && findPart(word, book) === undefined)) return undefined;
  return readWord(text, { word, gap: text.slice(from + nickname, word.start), last, book });
}

type Next = { readonly word: Word; readonly gap: string; readonly last: Word | undefined; readonly book: NameBook };

function readWord(text: string, { word, gap, last, book }: Next): Step | undefined {
  const folded = foldWord(word.text);
  if (findPart(word, book) !== undefined)
    return isNameGap(gap) && (gap !== '. ' || last?.text.length === 1)
      ? { words: [word], end: word.end, hasInitial: false }
      : undefined;
  if (isInitial(word) && /^(?:,? |\. ?|-)$/.test(gap)) return readInitial(text, word, book);
  if (suffixes.has(folded) && /^,? $/.test(gap) && isCapitalized(word.text)) return readSuffix(text, word, gap);
  // `de la` before `Cruz`, or a middle name that the recipient's fields lack.
  const isBetween = (particles.has(folded) || isCapitalized(word.text)) && /^(?: |-|\. |['’])$/.test(gap);
  if (gap === '. ' && last?.text.length !== 1) return undefined;
  return isBetween ? readBetween(text, word, book) : undefined;
}

/** Of `Jane Smith, PhD, has` the second comma goes, too, and of `Jane Smith Jr. has` the full stop. */
function readSuffix(text: string, word: Word, gap: string): Step {
  if (gap === ' ' && /^\. \p{Ll}/u.test(text.slice(word.end, word.end + 3))) {
    return { words: [word], end: word.end + 1, hasInitial: false };
  }
  const stop = /^\.?,(?= )/.exec(text.slice(word.end, word.end + 3))?.[0].length ?? 0;
  return { words: [word], end: word.end + (gap === ' ' ? 0 : stop), hasInitial: false };
}

function readBetween(text: string, word: Word, book: NameBook): Step | undefined {
  const second = wordAfter(text, word.end);
  if (second === undefined || !/^(?: |-|['’]|\. )$/.test(text.slice(word.end, second.start))) return undefined;
  if (findPart(second, book)?.isFamily === true) return { words: [word, second], end: second.end, hasInitial: false };
  if (!particles.has(foldWord(word.text)) || !particles.has(foldWord(second.text))) return undefined;
  const third = wordAfter(text, second.end);
  const isName =
    third !== undefined && text.slice(second.end, third.start) === ' ' && findPart(third, book)?.isFamily === true;
  return isName ? { words: [word, second, third], end: third.end, hasInitial: false } : undefined;
}

function readInitial(text: string, word: Word, book: NameBook): Step | undefined {
  const folded = foldWord(word.text);
  const next = wordAfter(text, word.end);
  const isBeforeName =
    next !== undefined && findPart(next, book) !== undefined && isNameGap(text.slice(word.end, next.start));
  if (!isBeforeName && !book.initials.has(folded)) return undefined;
  // The full stop of an initial, unless it ends the sentence.
  const hasStop =
    text.charAt(word.end) === '.' && /^\.(?:[ ,;)]*\p{Ll}|-?\p{Lu}\b|,|$)/u.test(text.slice(word.end, word.end + 12));
  if (!isBeforeName && !hasStop && text.charAt(word.end) !== '.') return undefined;
  return { words: [word], end: word.end + (hasStop && !isBeforeName ? 1 : 0), hasInitial: book.initials.has(folded) };
}

type Before = { readonly start: number; readonly hasTitle: boolean; readonly hasInitial: boolean };

/** Titles and initials in front of the first name that was found. */
function readBefore(text: string, { word, book, from }: { word: Word; book: NameBook; from: number }): Before {
  let found: Before = { start: word.start, hasTitle: false, hasInitial: false };
  for (let steps = 0; steps < 5; steps += 1) {
    const before = wordBefore(text, found.start);
    if (before === undefined || before.start < from) return found;
    const gap = text.slice(before.end, found.start);
    const folded = foldWord(before.text);
    if (!/^(?:\.? ?|\. ?-?|-|\.\u00a0|\u00a0| - |['’])$/.test(gap)) return found;
    if (isInitial(before) && book.initials.has(folded) && !found.hasTitle) {
      found = { ...found, start: before.start, hasInitial: true };
    } else if (honorifics.has(folded) && /^(?:\. ?| |\.?\u00a0)$/.test(gap) && isTitleWord(before)) {
      found = { ...found, start: before.start, hasTitle: true };
    } else if (particles.has(folded) && /^['’]$/.test(gap) && isCapitalized(before.text)) {
      found = { ...found, start: before.start };
    } else if (particles.has(folded) && gap === ' ' && isFamilyParticle(text, before, book)) {
      found = { ...found, start: before.start };
    } else return found;
  }
  return found;
}

/** `M. Dupont` but not `I'm Dupont`: a title begins with a capital letter, or is longer than one. */
function isTitleWord(word: Word): boolean {
  return isCapitalized(word.text) || word.text.length > 2;
}

/**
 * `De` in `De Santis` where the name has it so, `van` in `Ms van Berg`: only with a capital letter, or where a title
 * or an initial stands before it, since `de` is a word.
 */
function isFamilyParticle(text: string, word: Word, book: NameBook): boolean {
  const next = wordAfter(text, word.end);
  if (isCapitalized(word.text) && book.bound.has(`${foldWord(word.text)} ${foldWord(next?.text ?? '')}`)) return true;
  let before = wordBefore(text, word.start);
  for (let steps = 0; steps < 2 && before !== undefined && particles.has(foldWord(before.text)); steps += 1) {
    before = wordBefore(text, before.start);
  }
  if (before === undefined) return false;
  const folded = foldWord(before.text);
  return (honorifics.has(folded) && folded.length > 1) || (isInitial(before) && book.initials.has(folded));
}

function isInitial(word: Word): boolean {
  return word.text.length === 1 && isCapitalized(word.text);
}

function isNameGap(gap: string): boolean {
  return /^(?:[ \n\u00a0_]| [*_]{1,3}|, |\. ?|-| - |['’·・]|\.-)$/.test(gap);
}
