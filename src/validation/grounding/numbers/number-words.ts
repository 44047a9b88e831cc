import { foldWord } from '../reading.ts';
import type { Words } from '../words/words.ts';

/** What one word adds to a number. */
export type NumberWord = {
  readonly kind: 'cardinal' | 'ordinal' | 'article' | 'multiplier' | 'joint' | 'half' | 'pair';
  readonly value: number;
};

/** The number words of a language, with the compounds that some write as one word (`einundzwanzig`, `ventuno`). */
export function readNumberWords(words: Words): ReadonlyMap<string, NumberWord> {
  const map = new Map<string, NumberWord>(spelled(words));
  const add = (kind: NumberWord['kind'], pairs: Iterable<readonly [string, number]>) => {
    for (const [word, value] of pairs) map.set(foldWord(word), { kind, value });
  };
  add('joint', one(words.joints, 0));
  add('article', readPairs(words.articles));
  add('half', readPairs(words.halves));
  add('pair', one(words.pairs, 2));
  add('ordinal', readPairs(words.ordinals));
  add('cardinal', readPairs(words.cardinals));
  add('multiplier', [
    ...one(words.hundred, 100),
    ...one(words.thousand, 1_000),
    ...one(words.million, 1_000_000),
    ...readPairs(words.groups),
  ]);
  return map;
}

function one(words: string, value: number): [string, number][] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => [word, value]);
}

function readPairs(pairs: string): [string, number][] {
  return pairs
    .split(' ')
    .map((pair) => pair.split('='))
    .flatMap(([word, value]) => (word === undefined || value === undefined ? [] : [[word, Number(value)]]));
}

/** The numbers that a language writes as one word; what takes several words is added up from these. */
function* spelled({ spell, language }: Words): Generator<readonly [string, NumberWord]> {
  for (const value of spelledValues()) {
    const word = asOneWord(spell.cardinal(value));
    if (word !== undefined) yield [word, { kind: 'cardinal', value }];
  }
  for (let value = 1; value <= 100; value += 1) {
    const word = asOneWord(spell.ordinal(value));
    if (word === undefined) continue;
    for (const form of formsOf(word, language)) yield [form, { kind: 'ordinal', value }];
  }
}

/** Not one, which is an article, too. */
function* spelledValues(): Generator<number> {
  for (let value = 2; value < 1_000; value += 1) yield value;
  for (let value = 1_100; value < 10_000; value += 100) yield value;
  for (let value = 10_000; value <= 100_000; value += 1_000) yield value;
}

function asOneWord(spelling: string): string | undefined {
  return /[\s-]/.test(spelling) ? undefined : foldWord(spelling);
}

/** An ordinal in its cases, genders and numbers. */
function formsOf(word: string, language: string): readonly string[] {
  const [ending, others = []] = inflections[language] ?? [];
  if (ending === undefined || !word.endsWith(ending)) return [word];
  const stem = word.slice(0, -ending.length);
  return others.map((other) => stem + other);
}

const inflections: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  de: ['e', ['e', 'en', 'er', 'es', 'em']],
  es: ['o', ['o', 'a', 'os', 'as']],
  pt: ['o', ['o', 'a', 'os', 'as']],
  it: ['o', ['o', 'a', 'i', 'e']],
};
