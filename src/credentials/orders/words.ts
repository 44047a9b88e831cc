import { fold, isAscii } from './fold.ts';

/**
 * Makes a search for words of many languages, by kind: one look-up for each word of a sentence, since patterns of a
 * thousand alternatives take milliseconds. `word*` stands for all that begin so; words of scripts without spaces are
 * found inside others. Spelt naturally in the lists, compared folded.
 */
export function createLexicon<Kind extends string>(kinds: Readonly<Record<Kind, string>>): Lexicon<Kind> {
  const book: PhraseBook<Kind> = { words: new Map(), stems: new Map(), pairs: new Map(), inside: new Map() };
  for (const kind of Object.keys(kinds) as Kind[]) {
    for (const word of new Set(kinds[kind].split('|'))) if (word !== '') addWord(book, kind, word);
  }
  return (sentence) => {
    const found = new Map<Kind, Found[]>();
    findPhrases(sentence, book, found);
    if (sentence.isDense) findInside(sentence, book, found);
    return found;
  };
}

export type Lexicon<Kind extends string> = (sentence: Sentence) => FoundWords<Kind>;
export type FoundWords<Kind extends string> = ReadonlyMap<Kind, readonly Found[]>;
export type Found = { readonly at: number; readonly end: number };

/** A folded text with its words. */
export type Sentence = { readonly folded: string; readonly words: readonly Word[]; readonly isDense: boolean };

type Word = { readonly text: string; readonly at: number };
type Phrase<Kind> = { readonly kind: Kind; readonly tokens: readonly string[]; readonly isStem: boolean };

const anyWord = /[\p{L}\p{N}\p{M}_]+/gu;
const asciiWord = /\w+/g;
// Without spaces a word of another script ends where that script does.
const denseWord = /[a-z0-9_]+|(?:(?![a-z0-9_])[\p{L}\p{N}\p{M}])+/gu;
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const firstDense = 0x0590;
const space = 0x20;

export function toSentence(folded: string): Sentence {
  const words: Word[] = [];
  const isPlain = isAscii(folded);
  const isDense = !isPlain && dense.test(folded);
  const pattern = isPlain ? asciiWord : isDense ? denseWord : anyWord;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    words.push({ text: match[0], at: match.index });
  }
  return { folded, words, isDense };
}

const stemLength = 4;

/** Phrases by what has to be looked up: a whole word, its beginning, two words that follow each other, a letter. */
type PhraseBook<Kind> = {
  readonly words: Map<string, Phrase<Kind>[]>;
  readonly stems: Map<string, Phrase<Kind>[]>;
  readonly pairs: Map<string, Map<string, Phrase<Kind>[]>>;
  readonly inside: Map<number, { readonly kind: Kind; readonly text: string }[]>;
};

function addWord<Kind>(book: PhraseBook<Kind>, kind: Kind, spelt: string): void {
  const word = fold(spelt);
  if (!dense.test(word)) {
    addPhrase(book, kind, word);
    return;
  }
  // A space at the end of a short word says that it stands alone.
  const text = `${spelt.startsWith(' ') ? ' ' : ''}${word.replace(/[*+?()]/g, '')}${spelt.endsWith(' ') ? ' ' : ''}`;
  note(book.inside, text.charCodeAt(0), { kind, text });
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

function note<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}

const anySecond = '';

function findPhrases<Kind>(sentence: Sentence, book: PhraseBook<Kind>, found: Map<Kind, Found[]>): void {
  const { words } = sentence;
  for (let index = 0; index < words.length; index += 1) {
    const text = words[index]?.text ?? '';
    const whole = book.words.get(text);
    if (whole !== undefined) collect({ sentence, index, phrases: whole }, found);
    const stems = text.length < stemLength ? undefined : book.stems.get(text.slice(0, stemLength));
    if (stems !== undefined) collect({ sentence, index, phrases: stems }, found);
    const seconds = book.pairs.get(text);
    if (seconds === undefined) continue;
    const pairs = seconds.get(words[index + 1]?.text ?? anySecond);
    if (pairs !== undefined) collect({ sentence, index, phrases: pairs }, found);
    const withAnySecond = seconds.get(anySecond);
    if (withAnySecond !== undefined) collect({ sentence, index, phrases: withAnySecond }, found);
  }
}

type Candidates<Kind> = {
  readonly sentence: Sentence;
  readonly index: number;
  readonly phrases: readonly Phrase<Kind>[];
};

function collect<Kind>({ sentence: { words }, index, phrases }: Candidates<Kind>, found: Map<Kind, Found[]>): void {
  const at = words[index]?.at ?? 0;
  let place: Found | undefined;
  for (const phrase of phrases) {
    const last = words[index + phrase.tokens.length - 1];
    if (last === undefined || !isPhraseAt(words, index, phrase)) continue;
    const end = last.at + last.text.length;
    // A word is often of many kinds.
    place = place?.end === end ? place : { at, end };
    mark(found, phrase.kind, place);
  }
}

function mark<Kind>(found: Map<Kind, Found[]>, kind: Kind, place: Found): void {
  const places = found.get(kind);
  if (places === undefined) found.set(kind, [place]);
  else places.push(place);
}

function isPhraseAt<Kind>(words: readonly Word[], index: number, { tokens, isStem }: Phrase<Kind>): boolean {
  // A whole word was looked up as it is.
  if (tokens.length === 1 && !isStem) return true;
  return tokens.every((token, offset) => {
    const word = words[index + offset]?.text ?? '';
    return isStem && offset === tokens.length - 1 ? word.startsWith(token) : word === token;
  });
}

function findInside<Kind>({ folded }: Sentence, { inside }: PhraseBook<Kind>, found: Map<Kind, Found[]>): void {
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code < firstDense && code !== space) continue;
    for (const { kind, text } of inside.get(code) ?? none) {
      if (folded.startsWith(text, at)) mark(found, kind, { at, end: at + text.length });
    }
  }
}

const none: readonly never[] = [];
