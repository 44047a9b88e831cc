import { fold } from './fold.ts';

/**
 * Makes a search for words of many languages, by kind: one look-up for each word of a sentence, since patterns of a
 * thousand alternatives take milliseconds. `word*` stands for all that begin so; words of scripts without spaces are
 * found inside others. Spelt naturally in the lists, compared folded.
 */
export function createLexicon<Kind extends string>(kinds: Readonly<Record<Kind, string>>): Lexicon<Kind> {
  const phrases = new Map<string, Phrase<Kind>[]>();
  const inside = new Map<Kind, RegExp>();
  const names = Object.keys(kinds) as Kind[];
  for (const kind of names) {
    const words = new Set(kinds[kind].split('|').map((word) => fold(word)));
    words.delete('');
    for (const word of words) if (!dense.test(word)) addPhrase(phrases, kind, word);
    const within = [...words].filter((word) => dense.test(word)).map((word) => word.replace(/[*+?.()]/g, ''));
    if (within.length > 0) inside.set(kind, new RegExp(within.join('|'), 'gu'));
  }
  return (sentence) => {
    const found = Object.fromEntries(names.map((kind) => [kind, [] as Found[]])) as Record<Kind, Found[]>;
    findPhrases(sentence, phrases, found);
    if (sentence.isDense) for (const [kind, pattern] of inside) findInside(sentence, pattern, found[kind]);
    return found;
  };
}

export type Lexicon<Kind extends string> = (sentence: Sentence) => Readonly<Record<Kind, readonly Found[]>>;

export type Found = { readonly at: number; readonly end: number };

/** A folded text with its words. */
export type Sentence = { readonly folded: string; readonly words: readonly Word[]; readonly isDense: boolean };

type Word = { readonly text: string; readonly at: number };
type Phrase<Kind> = { readonly kind: Kind; readonly tokens: readonly string[]; readonly isStem: boolean };

const anyWord = /[\p{L}\p{N}_]+/gu;
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;

export function toSentence(folded: string): Sentence {
  const words = [...folded.matchAll(anyWord)].map((match) => ({ text: match[0], at: match.index }));
  return { folded, words, isDense: dense.test(folded) };
}

const stemLength = 4;
const stemKey = (word: string) => `${word.slice(0, stemLength)}*`;

function addPhrase<Kind>(phrases: Map<string, Phrase<Kind>[]>, kind: Kind, word: string): void {
  const tokens: readonly string[] = word.match(anyWord) ?? [];
  const [first = ''] = tokens;
  const isStem = word.endsWith('*');
  const key = isStem && tokens.length === 1 ? stemKey(first) : first;
  phrases.set(key, [...(phrases.get(key) ?? []), { kind, tokens, isStem }]);
}

function findPhrases<Kind extends string>(
  { words }: Sentence,
  phrases: ReadonlyMap<string, readonly Phrase<Kind>[]>,
  found: Record<Kind, Found[]>,
): void {
  for (const [index, { text, at }] of words.entries()) {
    for (const key of [text, stemKey(text)]) {
      for (const { kind, tokens, isStem } of phrases.get(key) ?? none) {
        const last = words[index + tokens.length - 1];
        if (last === undefined) continue;
        const isWhole = tokens.every((token, offset) => {
          const word = words[index + offset]?.text ?? '';
          return isStem && offset === tokens.length - 1 ? word.startsWith(token) : word === token;
        });
        if (isWhole) found[kind].push({ at, end: last.at + last.text.length });
      }
    }
  }
}

const none: readonly never[] = [];

function findInside({ folded }: Sentence, pattern: RegExp, found: Found[]): void {
  for (const match of folded.matchAll(pattern)) found.push({ at: match.index, end: match.index + match[0].length });
}
