import { findCodes, type Code } from './codes.ts';
import type { DateMention } from './numbers/date-mention.ts';
import type { NumberMention } from './numbers/number-mention.ts';
import { readDates } from './numbers/read-dates.ts';
import { readNumbers } from './numbers/read-numbers.ts';
import { lazyParts } from './lazy-parts.ts';
import { rangeOf, type Passage } from './reading.ts';
import { tag, type Setting, type Tagged } from './tag.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Recognises everything in a passage that rules look at; they read only this. Codes go before dates before numbers. */
export function annotate(
  passage: Passage,
  languages: readonly Vocabulary[],
  setting: Setting = { around: [], language: undefined },
): Annotated {
  return withReadings(tag(passage, languages, setting));
}

const withReadings = lazyParts<Tagged, Readings>({
  codes: findCodes,
  coded: ({ codes }) => new Set(codes.flatMap(({ first, last }) => rangeOf(first, last))),
  dates: (tagged) => readDates(tagged, tagged.coded),
  numbers: (tagged) =>
    readNumbers(tagged, new Set([...tagged.coded, ...tagged.dates.flatMap(({ first, last }) => rangeOf(first, last))])),
});

export type Annotated = Tagged & Readings;

type Readings = {
  readonly codes: readonly Code[];
  /** Token indexes inside codes. */
  readonly coded: ReadonlySet<number>;
  readonly dates: readonly DateMention[];
  readonly numbers: readonly NumberMention[];
};
