import { fieldOfDoctor } from './abbreviations.ts';
import { isInitial, isInitials, isOwnInitial, isParticle } from './before-names.ts';
import { degreesBehind } from './degrees-behind.ts';
import { createCaseTests, type CaseTests } from './find-near.ts';
import { createPartFinder, type PartFinder } from './find-part.ts';
import { judgeName } from './judge-name.ts';
import { localTitle, titleLengthBehind } from './local-titles.ts';
import { markupBetween } from './markup.ts';
import type { Mention, Place } from './mention.ts';
import type { NameBook, NamePart } from './name-book.ts';
import { isNamesake } from './namesake.ts';
import { isOccupation } from './occupations.ts';
import type { IsOwnWord } from './own-words.ts';
import { sentenceAround } from './sentences.ts';
import type { Span } from './span.ts';
import { honorifics, kinTitles, particles, suffixes } from './vocabulary.ts';
import { createWordScanner, foldWord, isCapitalized, type Word, wordAfter, wordBefore } from './words.ts';

/** Finds where a text names one of the people of the book, in scripts that put spaces between words. */
export function createNameFinder(
  book: NameBook,
  isOwn: IsOwnWord = () => false,
): (text: string, place: Place) => Span[] {
  const scan = createWordScanner(book.parts.keys());
  const finder = createPartFinder(book);
  const { findPart } = finder;
  return (text, place) => {
    const words = book.parts.size === 0 ? [] : scan(text);
    if (words.length === 0) return [];
    const names: Names = { ...book, ...finder, ...createCaseTests(text) };
    const spans: Span[] = [];
    let done = 0;
    for (const word of words) {
      const part =
        word.start < done
          ? undefined
          : (findPart(word) ??
            findInflectedPair(text, word, names) ??
            (place === 'tag' ? findOwner(word, names) : undefined) ??
            findLone(word, names));
      if (part === undefined) continue;
      const mention = readMention(text, { first: { ...word, part }, names, from: done });
      const verdict = judgeName(text, { mention, place, isOwn });
      done = mention.end;
      if (verdict === 'keep' || isNamesake(text, mention, book)) continue;
      if (verdict === 'drop') {
        const whole = place === 'tag' ? { start: 0, end: text.length } : sentenceAround(text, mention);
        spans.push({ ...whole, kind: 'sentence', uncertain: true });
        continue;
      }
      const isGuess = mention.words.some((each) => each.text.length > 1 && findPart(each) === undefined);
      spans.push({ ...boundsOf(mention), kind: 'person', uncertain: verdict === 'uncertain' || isGuess });
    }
    return spans;
  };
}

/** What names are found by in one text. */
type Names = NameBook & PartFinder & CaseTests;

function boundsOf({ start, end }: Mention): { start: number; end: number } {
  return { start, end };
}

/** The part that a word is if the one behind it is another part of the name, each with the ending of a case. */
function findInflectedPair(text: string, word: Word, names: Names): NamePart | undefined {
  const near = names.findNear(word);
  const next = near === undefined ? undefined : wordAfter(text, word.end);
  if (near === undefined || next === undefined || text.slice(word.end, next.start) !== ' ') return undefined;
  const known = names.findPart(next);
  const other = known === undefined ? names.findNear(next) : { part: known, isSure: true };
  const isPair = other !== undefined && other.part.id !== near.part.id && (near.isSure || other.isSure);
  return isPair && !names.hasNoCases(word) ? near.part : undefined;
}

/** `Ainon työ` of Aino, in a tag, whose language few words show. */
function findOwner({ text }: Word, { parts }: Names): NamePart | undefined {
  const name = /^(?=\p{Lu})(.{3,40}?)(?:s|n|in)$/u.exec(text)?.[1];
  const part = name === undefined ? undefined : parts.get(foldWord(name));
  return part?.isCommon === false ? part : undefined;
}

/** `Dla Marka` of Marek: a first name or surname alone, in a text of a language with such cases. */
function findLone(word: Word, names: Names): NamePart | undefined {
  if (!isCapitalized(word.text)) return undefined;
  const changed = names.findChanged(word);
  if (changed !== undefined && !names.hasNoCases(word)) return changed;
  return names.hasCases(word) ? names.findInCase(word) : undefined;
}

/** The part that a word is behind another one of the same name. */
function findCompanion({ word, last, names }: Omit<Next, 'gap'>): NamePart | undefined {
  const known = names.findPart(word);
  if (known !== undefined || last === undefined) return known;
  const near = names.findNear(word);
  const before = near === undefined ? undefined : (names.findPart(last) ?? names.findNear(last)?.part);
  const isOther = near !== undefined && before !== undefined && near.part.id !== before.id;
  return isOther && !names.hasNoCases(word) ? near.part : undefined;
}

type Start = { readonly first: Word & { readonly part: NamePart }; readonly names: Names; readonly from: number };

function readMention(text: string, { first, names, from }: Start): Mention {
  const words: Word[] = [first];
  const parts = new Set([first.part]);
  const before = readBefore(text, { word: first, names, from });
  let hasInitial = before.hasInitial;
  let end = first.end;
  for (let next = readNext(text, words, names); next !== undefined; next = readNext(text, words, names)) {
    words.push(...next.words);
    for (const [at, word] of next.words.entries()) {
      const last = next.words[at - 1] ?? words.at(-1 - next.words.length);
      const part = findCompanion({ word, last, names });
      if (part !== undefined) parts.add(part);
    }
    hasInitial ||= next.hasInitial;
    end = next.end;
    if (words.length > 12) break;
  }
  end += initialsBehind(text, end, names);
  end += degreesBehind(text, end);
  end += apostropheEnding.exec(text.slice(end, end + 7))?.[0].length ?? 0;
  const title = titleLengthBehind(text.slice(end, end + 20));
  return { start: before.start, end: end + title, words, parts, hasTitle: before.hasTitle || title > 0, hasInitial };
}

/** Turkish writes the ending of a case behind an apostrophe, `Yılmaz'a`, `Ayşe'nin`, and Breton a letter of the name: `Le Floc'h`. */
const apostropheEnding = /^['’](?:[hH]|[ny]?[aeıiuü]|n?[ıiuü]n|[dt][ae]n?|y?l[ae])(?![\p{L}\p{N}'’])/u;

/** `Margaret “Maggie” Jones`, and the Dutch short form in `Jan v.d. Berg`. */
const nicknameAfter = /^ (?:["“„”'‘’«(]\p{Lu}[\p{L}-]{1,20}["”“'’‘»)]|v\. ?d\.|v\.)(?= )/u;

type Step = { readonly words: readonly Word[]; readonly end: number; readonly hasInitial: boolean };

function readNext(text: string, words: readonly Word[], names: Names): Step | undefined {
  const last = words.at(-1);
  const from = last?.end ?? text.length;
  const between = markupBetween(text, from);
  const skipped = between > 0 ? between : (nicknameAfter.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  const word = wordAfter(text, from + skipped);
  if (word === undefined || (skipped > 0 && names.findPart(word) === undefined)) return undefined;
  return readWord(text, { word, gap: between > 0 ? ' ' : text.slice(from + skipped, word.start), last, names });
}

type Next = { readonly word: Word; readonly gap: string; readonly last: Word | undefined; readonly names: Names };

function readWord(text: string, { word, gap, last, names }: Next): Step | undefined {
  const folded = foldWord(word.text);
  if (findCompanion({ word, last: gap === ' ' ? last : undefined, names }) !== undefined)
    return isNameGap(gap) && (gap !== '. ' || last?.text.length === 1)
      ? { words: [word], end: word.end, hasInitial: false }
      : undefined;
  if (isInitial(word) && /^(?:,? |\. ?|\.?-)$/.test(gap)) return readInitial(text, word, names);
  if (suffixes.has(folded) && isSuffixGap(gap, last) && isCapitalized(word.text)) return readSuffix(text, word, gap);
  // `de la` before `Cruz`, or a middle name that the recipient's fields lack.
  const isBetween = (particles.has(folded) || isCapitalized(word.text)) && /^(?: |-|\. |['’])$/.test(gap);
  if (gap === '. ' && last?.text.length !== 1) return undefined;
  return isBetween ? readBetween(text, word, names) : undefined;
}

/** `Jane Smith PhD`, `Jane Smith, PhD`, `Jane Smith Jr., PhD`. */
function isSuffixGap(gap: string, last: Word | undefined): boolean {
  return /^,? $/.test(gap) || (gap === '., ' && last !== undefined && suffixes.has(foldWord(last.text)));
}

/** Of `Jane Smith, PhD, has` the second comma goes, too, and of `Jane Smith Jr. has` the full stop. */
function readSuffix(text: string, word: Word, gap: string): Step {
  if (gap === ' ' && /^\. \p{Ll}/u.test(text.slice(word.end, word.end + 3))) {
    return { words: [word], end: word.end + 1, hasInitial: false };
  }
  const stop = /^\.?,(?= )/.exec(text.slice(word.end, word.end + 3))?.[0].length ?? 0;
  return { words: [word], end: word.end + (gap === ' ' ? 0 : stop), hasInitial: false };
}

function readBetween(text: string, word: Word, names: Names): Step | undefined {
  const second = wordAfter(text, word.end);
  const gap = second === undefined ? '' : text.slice(word.end, second.start);
  // A full stop behind more than a short form (`Wm.`) ends the sentence: `Marie Curie. Mlle Dupont`.
  if (second === undefined || !(gap === '. ' ? word.text.length <= 3 : /^[ '’-]$/.test(gap))) return undefined;
  if (names.findPart(second)?.isFamily === true) return { words: [word, second], end: second.end, hasInitial: false };
  // `de la Cruz`, `Ruth O’Brien`, or a second middle name.
  const isOpen = isCapitalized(second.text) || particles.has(foldWord(second.text));
  const third = isOpen ? wordAfter(text, second.end) : undefined;
  const isName =
    third !== undefined &&
    /^(?: |['’])$/.test(text.slice(second.end, third.start)) &&
    names.findPart(third)?.isFamily === true;
  return isName ? { words: [word, second, third], end: third.end, hasInitial: false } : undefined;
}

function readInitial(text: string, word: Word, names: Names): Step | undefined {
  const folded = foldWord(word.text);
  const next = wordAfter(text, word.end);
  const isBeforeName =
    next !== undefined && names.findPart(next) !== undefined && isNameGap(text.slice(word.end, next.start));
  if (!isBeforeName && !names.initials.has(folded)) return undefined;
  // The full stop of an initial, unless it ends the sentence.
  const hasStop =
    text.charAt(word.end) === '.' &&
    /^\.(?:[ ,;)]*\p{Ll}|-?\p{Lu}\b| ?[,:;)–—]|$)/u.test(text.slice(word.end, word.end + 12));
  if (!isBeforeName && !hasStop && text.charAt(word.end) !== '.') return undefined;
  return { words: [word], end: word.end + (hasStop && !isBeforeName ? 1 : 0), hasInitial: names.initials.has(folded) };
}

type Before = { readonly start: number; readonly hasTitle: boolean; readonly hasInitial: boolean };

/** Titles and initials in front of the first name that was found. */
function readBefore(text: string, { word, names, from }: { word: Word; names: Names; from: number }): Before {
  let found: Before = { start: word.start, hasTitle: false, hasInitial: false };
  for (let steps = 0; steps < 5; steps += 1) {
    const title = localTitle(text.slice(Math.max(from, found.start - 20), found.start));
    if (title !== undefined) return { ...found, start: found.start - title.length, hasTitle: true };
    const before = wordBefore(text, found.start);
    if (before === undefined || before.start < from) return found;
    const gap = text.slice(before.end, found.start);
    const folded = foldWord(before.text);
    if (!/^(?:\.? ?|\. ?-?|-|\.\u00a0|\u00a0| - |['’])$/.test(gap)) return found;
    const isGiven = isInitials(before, names) || isNickname(text, { nickname: before, word, names });
    if ((gap === ' ' && isGiven) || (isOwnInitial(text, before, names) && !found.hasTitle)) {
      found = { ...found, start: before.start, hasInitial: true };
    } else if (isTitleBefore(before, gap)) {
      found = { ...found, start: before.start, hasTitle: true };
    } else if (gap === '. ' && fieldOfDoctor.test(text.slice(Math.max(0, before.end - 24), before.end))) {
      found = { ...found, start: before.start };
    } else if (particles.has(folded) && isParticle(text, { particle: before, gap, word, names })) {
      found = { ...found, start: before.start };
    } else return found;
  }
  return found;
}

/** `Congratulations, Maggie Jones`, and `Nurcan Şimşek` of `N. Şimşek`: a first name that is known by its initial alone. */
function isNickname(text: string, { nickname, word, names }: { nickname: Word; word: Word; names: Names }): boolean {
  const initial = Array.from(foldWord(nickname.text))[0] ?? '';
  if (!isCapitalized(nickname.text) || names.findPart(word)?.isFamily !== true) return false;
  const before = text.slice(Math.max(0, nickname.start - 24), nickname.start);
  // `The Norman Castellain Prize` is none of N. Castellain's for sure.
  const isOfPrize = /^ \p{Lu}/u.test(text.slice(word.end, word.end + 2));
  return (names.shortened.has(initial) && !isOfPrize) || (names.initials.has(initial) && addressing.test(before));
}

const addressing =
  /(?:congratulations|congrats|well done|dear|certif(?:y|ies) that|(?:awarded|presented|issued|given) to|félicitations|felicidades|enhorabuena|glückwunsch|parabéns|complimenti|gefeliciteerd|verliehen an|otorgad[oa] a|délivré à|(?:our|unser(?:e[nr]?)?|notre|nuestr[oa]|nostr[oa]|nossa?o?|onze)(?: (?:very )?own| lieber?| eigener?| chère?| querid[oa]| car[oa]| eigen)?)[,:]? $/iu;

/** `M. Dupont` but not `I'm Dupont`: a title begins with a capital letter, or is longer; `mw. Dupont` has a full stop. */
function isTitleBefore(word: Word, gap: string): boolean {
  const folded = foldWord(word.text);
  const isTitle = honorifics.has(folded) || kinTitles.has(folded);
  if (isTitle && /^(?:\. ?| |\.?\u00a0|\.-)$/.test(gap) && isTitleWord(word, gap)) return true;
  return gap === ' ' && isOccupation(word.text);
}

function isTitleWord({ text }: Word, gap: string): boolean {
  return isCapitalized(text) || text.length > 2 || (text.length === 2 && (gap.startsWith('.') || text === 'ra'));
}

/** `Jane Ruth Smith (J. R.)`: what only repeats the name. */
function initialsBehind(text: string, end: number, names: Names): number {
  const found = /^ ?\(((?:\p{Lu}[. ]{0,2}){2,5})\)/u.exec(text.slice(end, end + 24));
  const letters = foldWord(found?.[1]?.replace(/[. ]/g, '') ?? '');
  return found !== null && names.initialRows.has(letters) ? found[0].length : 0;
}

function isNameGap(gap: string): boolean {
  return /^(?:[ \n\u00a0_]|, |\. ?|-| - |['’·・]|\.-)$/.test(gap);
}
