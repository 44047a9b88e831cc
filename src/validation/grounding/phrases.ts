import { rememberAnswers } from '../../remember-answers.ts';
import { foldWord, type Token, tokenAt } from './reading.ts';

/**
 * Finds phrases of a vocabulary in tokens: all of them in one pass, each word looked up once in a while.
 * A word of a phrase is exact, or open at an end: `accredit*`, `*prüfung`, `*anerkannt*`.
 */
export function compilePhrases(lists: Iterable<PhraseList>): PhraseMatcher {
  const index: Index = { exact: new Map(), prefixes: new Map(), suffixes: new Map(), infixes: [] };
  for (const { tag, phrases } of lists) for (const phrase of splitPhrases(phrases)) addPhrase(index, tag, phrase);
  const startingWith = rememberAnswers((word) => byNextWord(entriesFor(index, word)), {
    most: mostRemembered,
    longest: longestWord,
  });
  return (tokens) => {
    const found: Found[] = [];
    for (let first = 0; first < tokens.length; first += 1) {
      const { folded } = tokenAt(tokens, first);
      if (folded.length > longestWord) continue;
      const { byWord, others } = startingWith(folded);
      const next = tokens[first + 1]?.folded;
      const entries = (next === undefined ? undefined : byWord.get(next)) ?? others;
      for (const entry of entries) {
        const last = first + entry.rest.length;
        if (entry.rest.length === 0 || matchesRest(entry, tokens, first)) found.push({ tag: entry.tag, first, last });
      }
    }
    return found;
  };
}

export type PhraseList = { readonly tag: string; readonly phrases: string };
export type PhraseMatcher = (tokens: readonly Token[]) => readonly Found[];
/** Token indexes, both included. */
export type Found = { readonly tag: string; readonly first: number; readonly last: number };

type Pattern = { readonly text: string; readonly open: 'none' | 'end' | 'start' | 'both' };
type Entry = { readonly tag: string; readonly rest: readonly Pattern[] };
type Index = {
  readonly exact: Map<string, Entry[]>;
  /** By their first two letters; suffixes by their last. A word has few candidates then, and nothing is cut out of it. */
  readonly prefixes: Map<string, Affix[]>;
  readonly suffixes: Map<string, Affix[]>;
  readonly infixes: Affix[];
};
type Affix = { readonly text: string; readonly entry: Entry };

/** Words of a vocabulary whose entries are kept: texts say the same words again and again. */
const mostRemembered = 5_000;

/** Longer words are no words; they are not looked up. */
const longestWord = 60;

function splitPhrases(phrases: string): string[] {
  return phrases
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function addPhrase(index: Index, tag: string, phrase: string): void {
  const [first, ...rest] = phrase.split(/[\s'’-]+/).map(toPattern);
  if (first === undefined) return;
  const entry = { tag, rest };
  switch (first.open) {
    case 'none': {
      append(index.exact, first.text, entry);
      return;
    }
    case 'end': {
      append(index.prefixes, first.text.slice(0, 2), { text: first.text, entry });
      return;
    }
    case 'start': {
      append(index.suffixes, first.text.slice(-2), { text: first.text, entry });
      return;
    }
    case 'both':
      index.infixes.push({ text: first.text, entry });
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function toPattern(word: string): Pattern {
  const isOpenAtStart = word.startsWith('*');
  const isOpenAtEnd = word.endsWith('*');
  const open = isOpenAtStart ? (isOpenAtEnd ? 'both' : 'start') : isOpenAtEnd ? 'end' : 'none';
  return { text: foldWord(word.replaceAll('*', '')), open };
}

function entriesFor(index: Index, word: string): readonly Entry[] {
  const entries = [...(index.exact.get(word) ?? [])];
  for (const { text, entry } of index.prefixes.get(word.slice(0, 2)) ?? []) {
    if (word.startsWith(text)) entries.push(entry);
  }
  for (const { text, entry } of index.suffixes.get(word.slice(-2)) ?? []) {
    if (word.endsWith(text)) entries.push(entry);
  }
  for (const { text, entry } of index.infixes) if (word.includes(text)) entries.push(entry);
  return entries;
}

/** What begins with a word, by the word that follows it: `de` alone begins hundreds of phrases. */
type Beginning = {
  /** With those of any other word among them, in the order of the list. */
  readonly byWord: ReadonlyMap<string, readonly Entry[]>;
  readonly others: readonly Entry[];
};

function byNextWord(entries: readonly Entry[]): Beginning {
  if (entries.length === 0) return noBeginning;
  const byWord = new Map<string, Entry[]>();
  const others: Entry[] = [];
  for (const entry of entries) {
    const [next] = entry.rest;
    if (next?.open === 'none') {
      if (!byWord.has(next.text)) byWord.set(next.text, [...others]);
      byWord.get(next.text)?.push(entry);
    } else for (const list of [others, ...byWord.values()]) list.push(entry);
  }
  return { byWord, others };
}

const noBeginning: Beginning = { byWord: new Map(), others: [] };

/** Behind a comma a phrase goes on with what depends on it, `wissen, was`, or where anything may stand between. */
function matchesRest({ rest }: Entry, tokens: readonly Token[], first: number): boolean {
  const { sentence } = tokenAt(tokens, first);
  const isLoose = rest.some(({ text }) => text === '');
  const isCut = ({ gap, folded }: Token) => !isLoose && /[,;]/.test(gap) && !depending.has(folded);
  return rest.every((pattern, offset) => {
    const token = tokens[first + 1 + offset];
    return token?.sentence === sentence && !isCut(token) && matches(pattern, token.folded);
  });
}

const depending = new Set('was dass wer wie wo die der das dem den dat que qui che kann konnen darf durfen'.split(' '));

function matches({ text, open }: Pattern, word: string): boolean {
  if (open === 'none') return word === text;
  if (open === 'end') return word.startsWith(text);
  return open === 'start' ? word.endsWith(text) : word.includes(text);
}
