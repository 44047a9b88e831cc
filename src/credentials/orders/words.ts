import { fold } from './fold.ts';

/**
 * Makes a search for words of many languages: a look-up for each word, since a pattern of a thousand alternatives
 * takes milliseconds for each sentence. `word*` stands for all that begin so; words of scripts without spaces are
 * found inside others. Spelt naturally in the lists, compared folded.
 */
export function createFinder(...lists: readonly string[]): Finder {
  const words = [...new Set(lists.flatMap((list) => list.split('|')).map((word) => fold(word)))].filter((word) => word);
  const phrases = new Map<string, Phrase[]>();
  for (const word of words.filter((each) => !dense.test(each))) {
    const isStem = word.endsWith('*');
    const tokens = word.match(anyWord) ?? [];
    const key = isStem && tokens.length === 1 ? stemKey(tokens[0] ?? '') : (tokens[0] ?? '');
    phrases.set(key, [...(phrases.get(key) ?? []), { tokens, isStem }]);
  }
  const inside = words.filter((each) => dense.test(each)).map((word) => word.replace(/[*+?.()]/g, ''));
  const insidePattern = inside.length === 0 ? undefined : new RegExp(inside.join('|'), 'gu');
  return (sentence) => [...findPhrases(sentence, phrases), ...findInside(sentence, insidePattern)];
}

export type Finder = (sentence: Sentence) => Found[];

export type Found = { readonly at: number; readonly end: number };

/** A folded text with its words. */
export type Sentence = { readonly folded: string; readonly words: readonly Word[]; readonly isDense: boolean };

type Word = { readonly text: string; readonly at: number };
type Phrase = { readonly tokens: readonly string[]; readonly isStem: boolean };

const anyWord = /[\p{L}\p{N}_]+/gu;
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;

export function toSentence(folded: string): Sentence {
  const words = [...folded.matchAll(anyWord)].map((match) => ({ text: match[0], at: match.index }));
  return { folded, words, isDense: dense.test(folded) };
}

const stemLength = 4;
const stemKey = (word: string) => `${word.slice(0, stemLength)}*`;

function findPhrases({ words }: Sentence, phrases: ReadonlyMap<string, readonly Phrase[]>): Found[] {
  const found: Found[] = [];
  for (const [index, { text }] of words.entries()) {
    for (const phrase of [...(phrases.get(text) ?? none), ...(phrases.get(stemKey(text)) ?? none)]) {
      const last = words[index + phrase.tokens.length - 1];
      if (
        last === undefined ||
        !phrase.tokens.every((token, offset) => isWord(words[index + offset], token, phrase, offset))
      )
        continue;
      found.push({ at: words[index]?.at ?? 0, end: last.at + last.text.length });
    }
  }
  return found;
}

const none: readonly Phrase[] = [];

function isWord(word: Word | undefined, token: string, { tokens, isStem }: Phrase, offset: number): boolean {
  if (word === undefined) return false;
  return isStem && offset === tokens.length - 1 ? word.text.startsWith(token) : word.text === token;
}

function findInside({ folded, isDense }: Sentence, pattern: RegExp | undefined): Found[] {
  if (!isDense || pattern === undefined) return [];
  return [...folded.matchAll(pattern)].map((match) => ({ at: match.index, end: match.index + match[0].length }));
}
