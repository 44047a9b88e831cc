import { fold, isAscii } from './fold.ts';

/**
 * Makes a search for words of many languages, by kind: one look-up for each word of a sentence, since patterns of a
 * thousand alternatives take milliseconds. `word*` stands for all that begin so; words of scripts without spaces are
 * found inside others. Spelt naturally in the lists, compared folded.
 */
export function createLexicon<Kind extends string>(kinds: Readonly<Record<Kind, string>>): Lexicon<Kind> {
  const phrases = createPhraseBook<Kind>();
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
const asciiWord = /\w+/g;
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;

export function toSentence(folded: string): Sentence {
  const words: Word[] = [];
  const pattern = isAscii(folded) ? asciiWord : anyWord;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    words.push({ text: match[0], at: match.index });
  }
  return { folded, words, isDense: pattern === anyWord && dense.test(folded) };
}

const stemLength = 4;

/** Phrases by what has to be looked up: a whole word, its beginning, or two words that follow each other. */
type PhraseBook<Kind> = {
  readonly words: Map<string, Phrase<Kind>[]>;
  readonly stems: Map<string, Phrase<Kind>[]>;
  readonly pairs: Map<string, Map<string, Phrase<Kind>[]>>;
};

function createPhraseBook<Kind>(): PhraseBook<Kind> {
  return { words: new Map(), stems: new Map(), pairs: new Map() };
}

function addPhrase<Kind>(book: PhraseBook<Kind>, kind: Kind, word: string): void {
  const tokens: readonly string[] = word.match(anyWord) ?? [];
  const [first = '', second] = tokens;
  const isStem = word.endsWith('*');
  const phrase = { kind, tokens, isStem };
  if (second === undefined) {
    note(isStem ? book.stems : book.words, isStem ? first.slice(0, stemLength) : first, phrase);
    return;
  }
  const seconds = book.pairs.get(first) ?? new Map<string, Phrase<Kind>[]>();
  book.pairs.set(first, seconds);
  // A stem that is the second word is found whatever that word is.
  note(seconds, isStem && tokens.length === 2 ? anySecond : second, phrase);
}

function note<Kind>(index: Map<string, Phrase<Kind>[]>, key: string, phrase: Phrase<Kind>): void {
  index.set(key, [...(index.get(key) ?? none), phrase]);
}

const anySecond = '';

function findPhrases<Kind extends string>(
  { words }: Sentence,
  book: PhraseBook<Kind>,
  found: Record<Kind, Found[]>,
): void {
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? '';
    collect(book.words.get(text), index);
    if (text.length >= shortestStem) collect(book.stems.get(text.slice(0, stemLength)), index);
    const seconds = book.pairs.get(text);
    if (seconds === undefined) continue;
    collect(seconds.get(words[index + 1]?.text ?? anySecond), index);
    collect(seconds.get(anySecond), index);
  }

  function collect(phrases: readonly Phrase<Kind>[] | undefined, index: number): void {
    for (const phrase of phrases ?? none) {
      const first = words[index];
      const last = words[index + phrase.tokens.length - 1];
      if (first === undefined || last === undefined || !isPhraseAt(words, index, phrase)) continue;
      found[phrase.kind].push({ at: first.at, end: last.at + last.text.length });
    }
  }
}

const shortestStem = 2;

function isPhraseAt<Kind>(words: readonly Word[], index: number, { tokens, isStem }: Phrase<Kind>): boolean {
  return tokens.every((token, offset) => {
    const word = words[index + offset]?.text ?? '';
    return isStem && offset === tokens.length - 1 ? word.startsWith(token) : word === token;
  });
}

const none: readonly never[] = [];

function findInside({ folded }: Sentence, pattern: RegExp, found: Found[]): void {
  for (const match of folded.matchAll(pattern)) found.push({ at: match.index, end: match.index + match[0].length });
}
