import { foldWord } from '../reading.ts';
import type { Words } from '../words/words.ts';

/** What one word adds to a number. */
export type NumberWord = {
  readonly kind: 'cardinal' | 'ordinal' | 'article' | 'multiplier' | 'joint' | 'half' | 'pair';
  readonly value: number;
};

/** The number words of a language, with the compounds that some write as one word (`einundzwanzig`, `ventuno`). */
export function readNumberWords(words: Words): ReadonlyMap<string, NumberWord> {
  const map = new Map<string, NumberWord>();
  const add = (kind: NumberWord['kind'], pairs: Iterable<readonly [string, number]>) => {
    for (const [word, value] of pairs) map.set(foldWord(word), { kind, value });
  };
  add('joint', one(words.joints, 0));
  add('article', readPairs(words.articles));
  add('half', readPairs(words.halves));
  add('pair', one(words.pairs, 2));
  add('ordinal', readPairs(words.ordinals));
  add('cardinal', compoundsOf(words));
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

/** Languages that write numbers below a thousand as one word. */
const compounding: Readonly<Record<string, (map: Map<number, string>, value: number) => string | undefined>> = {
  de: (map, value) => germanic(map, value, 'und', 'hundert'),
  nl: (map, value) => germanic(map, value, 'en', 'honderd'),
  it: italian,
};

function compoundsOf(words: Words): [string, number][] {
  const compound = compounding[words.language];
  if (compound === undefined) return [];
  const basic = new Map<number, string>();
  for (const [word, value] of readPairs(words.cardinals)) if (!basic.has(value)) basic.set(value, foldWord(word));
  for (const [word, value] of readPairs(words.articles)) if (!basic.has(value)) basic.set(value, foldWord(word));
  const pairs: [string, number][] = [];
  for (let value = 21; value < 1_000; value += 1) {
    const word = compound(basic, value);
    if (word !== undefined) pairs.push([word, value]);
  }
  const thousand = words.thousand.split(' ')[0] ?? '';
  for (const [value, word] of basic) if (value > 1 && value < 100) pairs.push([word + thousand, value * 1_000]);
  return pairs;
}

type Basic = ReadonlyMap<number, string>;

function germanic(basic: Basic, value: number, joint: string, hundred: string): string | undefined {
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const tail = rest === 0 ? '' : (basic.get(rest) ?? germanic(basic, rest, joint, hundred));
    return tail === undefined ? undefined : `${hundreds === 1 ? '' : (basic.get(hundreds) ?? '')}${hundred}${tail}`;
  }
  const unit = basic.get(value % 10);
  const tens = basic.get(value - (value % 10));
  return value % 10 === 0 || unit === undefined || tens === undefined ? undefined : `${unit}${joint}${tens}`;
}

function italian(basic: Basic, value: number): string | undefined {
  if (value >= 100) {
    const hundreds = Math.floor(value / 100);
    const rest = value % 100;
    const tail = rest === 0 ? '' : (basic.get(rest) ?? italian(basic, rest));
    return tail === undefined ? undefined : `${hundreds === 1 ? '' : (basic.get(hundreds) ?? '')}cento${tail}`;
  }
  const unit = basic.get(value % 10);
  const tens = basic.get(value - (value % 10));
  if (value % 10 === 0 || unit === undefined || tens === undefined) return undefined;
  return `${value % 10 === 1 || value % 10 === 8 ? tens.slice(0, -1) : tens}${unit}`;
}
