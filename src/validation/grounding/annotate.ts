import { findCodes, type Code } from './codes.ts';
import type { DateMention } from './numbers/date-mention.ts';
import type { NumberMention } from './numbers/number-mention.ts';
import { readDates } from './numbers/read-dates.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { rangeOf, type Passage } from './reading.ts';
import { tag, type Setting, type Tagged } from './tag.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Recognises everything in a passage that rules look at; they read only this. Codes go before dates before numbers. */
export function annotate(
  passage: Passage,
  languages: readonly Vocabulary[],
  setting: Setting = { around: [], language: undefined },
): Annotated {
  const tagged = tag(passage, languages, setting);
  const codes = findCodes(passage);
  const coded = new Set(codes.flatMap(({ first, last }) => rangeOf(first, last)));
  const dates = readDates(tagged, coded);
  const taken = new Set([...coded, ...dates.flatMap(({ first, last }) => rangeOf(first, last))]);
  return { ...tagged, codes, coded, dates, numbers: readNumbers(tagged, taken) };
}

export type Annotated = Tagged & {
  readonly codes: readonly Code[];
  /** Token indexes inside codes. */
  readonly coded: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
};
