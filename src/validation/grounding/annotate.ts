import { findCodes, type Code } from './codes.ts';
import { readDates, type DateMention } from './numbers/read-dates.ts';
import type { NumberMention } from './numbers/number-mention.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import type { Found } from './phrases.ts';
import type { Passage } from './reading.ts';
import { commonVocabulary, type Vocabulary } from './vocabulary.ts';

/** A passage with everything that was recognised in it; rules read only this. */
export type Annotated = Passage & {
  readonly vocabularies: readonly Vocabulary[];
  /** By tag, e.g. `unit:hour`, in order. */
  readonly found: ReadonlyMap<string, readonly Found[]>;
  /** The same by their first and by their last token. */
  readonly starting: ReadonlyMap<number, readonly Found[]>;
  readonly ending: ReadonlyMap<number, readonly Found[]>;
  /** Token indexes inside phrases that look like a claim and are none. */
  readonly idle: ReadonlySet<number>;
  /** Every word, folded. */
  readonly words: ReadonlySet<string>;
  /** Token indexes inside codes. */
  readonly coded: ReadonlySet<number>;
  readonly codes: readonly Code[];
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
};

/** What numbers and dates are read from. */
export type Tagged = Omit<Annotated, 'codes' | 'coded' | 'dates' | 'numbers'>;

export function annotate(passage: Passage, languages: readonly Vocabulary[]): Annotated {
  const vocabularies = [...languages, commonVocabulary];
  const all = vocabularies.flatMap((vocabulary) => vocabulary.findPhrases(passage.tokens));
  const found = groupBy(all, ({ tag }) => tag);
  const idle = new Set<number>();
  for (const { first, last } of found.get('mark:idle') ?? []) {
    for (let index = first; index <= last; index += 1) idle.add(index);
  }
  const words = new Set(passage.tokens.map(({ folded }) => folded));
  const starting = groupBy(all, ({ first }) => first);
  const ending = groupBy(all, ({ last }) => last);
  const tagged = { ...passage, vocabularies, found, starting, ending, idle, words };
  const codes = findCodes(passage);
  const coded = new Set(codes.flatMap(({ first, last }) => rangeOf(first, last)));
  const taken = new Set(coded);
  const dates = readDates(tagged, taken);
  for (const { first, last } of dates) for (const index of rangeOf(first, last)) taken.add(index);
  return { ...tagged, codes, coded, dates, numbers: readNumbers(tagged, taken) };
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

function groupBy<Key>(all: readonly Found[], keyOf: (found: Found) => Key): Map<Key, Found[]> {
  const groups = new Map<Key, Found[]>();
  for (const found of all) {
    const group = groups.get(keyOf(found));
    if (group === undefined) groups.set(keyOf(found), [found]);
    else group.push(found);
  }
  return groups;
}
