import { matchesIn } from '../matches-in.ts';
import { fold, isAscii } from './fold.ts';

/**
 * Makes a search for words of many languages, by kind: one look-up for each word of a sentence, since patterns of a
 * thousand alternatives take milliseconds. `word*` stands for all that begin so; words of scripts without spaces are
 * found inside others. Spelt naturally in the lists, compared folded.
 */
export function createLexicon<Kind extends string>(kinds: Readonly<Record<Kind, string>>): Lexicon<Kind> {
  const book: PhraseBook<Kind> = {
    words: createIndex(),
    stems: createIndex(),
    pairs: createIndex(),
    inside: new Map(),
  };
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
export type Sentence = {
  readonly folded: string;
  readonly words: readonly Word[];
  readonly isAscii: boolean;
  readonly isDense: boolean;
};

/** Where a word stands. Most are known by their hash to be of no kind, and never looked at as text. */
export type Word = { readonly at: number; readonly end: number; readonly hash: number };
type Phrase<Kind> = { readonly tokens: readonly string[]; readonly isStem: boolean; readonly kinds: Kind[] };

const anyWord = /[\p{L}\p{N}\p{M}_]+/gu;
// Without spaces a word of another script ends where that script does.
const denseWord = /[a-z0-9_]+|(?:(?![a-z0-9_])[\p{L}\p{N}\p{M}])+/gu;
const dense =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;
const firstDense = 0x0590;
const space = 0x20;

export function toSentence(folded: string): Sentence {
  if (isAscii(folded)) return { folded, words: plainWords(folded), isAscii: true, isDense: false };
  const words: Word[] = [];
  const isDense = dense.test(folded);
  for (const { 0: word, index: at } of matchesIn(folded, isDense ? denseWord : anyWord)) {
    words.push({ at, end: at + word.length, hash: hashOfWord(word) });
  }
  return { folded, words, isAscii: false, isDense };
}

/** Without regular expressions and strings: there are a thousand words in a document. */
function plainWords(folded: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < folded.length; at += 1) {
    if (plainLetters[folded.charCodeAt(at)] !== 1) continue;
    let end = at + 1;
    while (end < folded.length && plainLetters[folded.charCodeAt(end)] === 1) end += 1;
    words.push({ at, end, hash: hashOf(folded, at, end) });
    at = end;
  }
  return words;
}

const plainLetters = Uint8Array.from({ length: 0x80 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

const stemLength = 4;

/** Phrases by what has to be looked up: a whole word, its beginning, two words that follow each other, a letter. */
type PhraseBook<Kind> = {
  readonly words: PhraseIndex<Kind>;
  readonly stems: PhraseIndex<Kind>;
  readonly pairs: PhraseIndex<Kind>;
  readonly inside: Map<number, { readonly kind: Kind; readonly text: string }[]>;
};

/** Phrases by hash. Most words are in none, and what tells so by the last bits fits into the nearest cache. */
type PhraseIndex<Kind> = { readonly phrases: Map<number, Phrase<Kind>[]>; readonly hasAny: Uint8Array };

const slots = 0x4000;

function createIndex<Kind>(): PhraseIndex<Kind> {
  return { phrases: new Map(), hasAny: new Uint8Array(slots) };
}

function findIn<Kind>({ phrases, hasAny }: PhraseIndex<Kind>, hash: number): readonly Phrase<Kind>[] | undefined {
  return hasAny[hash & (slots - 1)] === 1 ? phrases.get(hash) : undefined;
}

function addTo<Kind>(
  { phrases, hasAny }: PhraseIndex<Kind>,
  hash: number,
  { tokens, isStem, kinds }: Phrase<Kind>,
): void {
  const known = phrases.get(hash)?.find((each) => each.isStem === isStem && each.tokens.join(' ') === tokens.join(' '));
  if (known === undefined) note(phrases, hash, { tokens, isStem, kinds });
  else known.kinds.push(...kinds);
  hasAny[hash & (slots - 1)] = 1;
}

function hashOf(text: string, at: number, end: number): number {
  let hash = 0;
  for (let index = at; index < end; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return hash ^ (hash >>> 15);
}

function hashOfWord(word: string): number {
  return hashOf(word, 0, word.length);
}

function hashOfPair(first: number, second: number): number {
  return (Math.imul(first, 31) + second) | 0;
}

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
  const phrase = { tokens, isStem: word.endsWith('*'), kinds: [kind] };
  if (second === undefined && phrase.isStem) addTo(book.stems, hashOfWord(first.slice(0, stemLength)), phrase);
  // A stem that is the second word can be any.
  else if (second === undefined || (phrase.isStem && tokens.length === 2)) addTo(book.words, hashOfWord(first), phrase);
  else addTo(book.pairs, hashOfPair(hashOfWord(first), hashOfWord(second)), phrase);
}

function note<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}

function findPhrases<Kind>(sentence: Sentence, book: PhraseBook<Kind>, found: Map<Kind, Found[]>): void {
  const { folded, words } = sentence;
  let index = -1;
  for (const { at, end, hash } of words) {
    index += 1;
    const whole = findIn(book.words, hash);
    if (whole !== undefined) collect(sentence, index, whole, found);
    const stems = end - at < stemLength ? undefined : findIn(book.stems, hashOf(folded, at, at + stemLength));
    if (stems !== undefined) collect(sentence, index, stems, found);
    const next = words[index + 1];
    const pairs = next === undefined ? undefined : findIn(book.pairs, hashOfPair(hash, next.hash));
    if (pairs !== undefined) collect(sentence, index, pairs, found);
  }
}

function collect<Kind>(
  sentence: Sentence,
  index: number,
  phrases: readonly Phrase<Kind>[],
  found: Map<Kind, Found[]>,
): void {
  const { words } = sentence;
  const at = words[index]?.at ?? 0;
  for (const phrase of phrases) {
    const last = words[index + phrase.tokens.length - 1];
    if (last === undefined || !isPhraseAt(sentence, index, phrase)) continue;
    const place = { at, end: last.end };
    for (const kind of phrase.kinds) mark(found, kind, place);
  }
}

function mark<Kind>(found: Map<Kind, Found[]>, kind: Kind, place: Found): void {
  const places = found.get(kind);
  if (places === undefined) found.set(kind, [place]);
  else places.push(place);
}

function isPhraseAt<Kind>({ folded, words }: Sentence, index: number, { tokens, isStem }: Phrase<Kind>): boolean {
  let at = index;
  for (const token of tokens) {
    const word = words[at];
    if (word === undefined || !folded.startsWith(token, word.at)) return false;
    at += 1;
    const rest = word.end - word.at - token.length;
    // Only the last word of a stem may go on.
    if (rest < 0 || (rest > 0 && !(isStem && at - index === tokens.length))) return false;
  }
  return true;
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
