import type { Concept } from '../concepts.ts';

/**
 * The words of one language that rules look for. Lists are phrases between commas; a word is exact or open at an
 * end (`accredit*`, `*prüfung`); case and diacritics do not count. In `concepts`, what follows `~` supports a claim
 * when facts hold it, but is none itself; what precedes `!` is a promise that mere mentions behind it do not support.
 */
export type Words = {
  readonly language: string;
  /** Numbers in words, as the language spells them. */
  readonly spell: Spelling;
  /** Other spellings: `word=value` pairs between spaces; multi-word numbers are added up. */
  readonly cardinals: string;
  readonly ordinals: string;
  /** Words with a value that also is an article or a pronoun: a claim only before a unit. */
  readonly articles: string;
  /** Words for two that claim nothing by themselves: `both`. */
  readonly pairs: string;
  /** Words that a number may stand before: `two dozen`. */
  readonly groups: string;
  readonly hundred: string;
  readonly thousand: string;
  readonly million: string;
  /** Between the parts of a number: `one hundred and five`. */
  readonly joints: string;
  readonly halves: string;
  readonly units: Readonly<Record<Exclude<Unit, SymbolUnit>, string>>;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly qualifiers: Readonly<Record<Qualifier, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  /** Twelve, in order. */
  readonly months: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly concepts: Readonly<Record<Concept, string>>;
  /** Little words: they tell the language, and end a noun phrase. */
  readonly functionWords: string;
};

type Spelling = {
  readonly cardinal: (value: number) => string;
  readonly ordinal: (value: number) => string;
};

export type Unit =
  | 'second'
  | 'minute'
  | 'quarterHour'
  | 'hour'
  | 'halfDay'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'term'
  | 'year'
  | 'decade'
  | 'century'
  | 'quarterCentury'
  | 'percent'
  | 'half'
  | 'third'
  | 'fourth'
  | 'fifth'
  | 'tenth'
  | 'quarterYear'
  | 'ects'
  | 'cpd'
  | 'credit'
  | 'point'
  | 'euro'
  | 'dollar'
  | 'pound'
  | 'franc'
  | 'gram'
  | 'kilogram'
  | 'tonne'
  | 'millimetre'
  | 'centimetre'
  | 'metre'
  | 'kilometre'
  | 'mile'
  | 'foot'
  | 'hectare'
  | 'litre'
  | 'degree'
  | SymbolUnit;

/** Units that are written alike in every language. */
type SymbolUnit =
  | 'perMille'
  | 'bar'
  | 'kilopascal'
  | 'hectopascal'
  | 'milliampere'
  | 'ohm'
  | 'kilonewton'
  | 'micrometre'
  | 'nauticalMile'
  | 'squareKilometre'
  | 'centilitre'
  | 'hectolitre'
  | 'cats'
  | 'milligram'
  | 'millilitre'
  | 'volt'
  | 'kilovolt'
  | 'ampere'
  | 'watt'
  | 'kilowatt'
  | 'megawatt'
  | 'kilowattHour'
  | 'squareMetre'
  | 'squareCentimetre'
  | 'cubicMetre'
  | 'hertz'
  | 'kilohertz'
  | 'megahertz'
  | 'gigahertz'
  | 'megabit'
  | 'gigabit'
  | 'megabyte'
  | 'gigabyte'
  | 'terabyte'
  | 'lux'
  | 'newton'
  | 'newtonMetre'
  | 'cubicCentimetre'
  | 'decibel'
  | 'knot';

/** What courses count, where words of different languages have to be compared. */
type Counted =
  | 'module'
  | 'session'
  | 'exercise'
  | 'project'
  | 'exam'
  | 'question'
  | 'attempt'
  | 'skill'
  | 'outcome'
  | 'course'
  | 'topic'
  | 'person'
  | 'company'
  | 'country'
  | 'language'
  | 'institution'
  | 'page'
  | 'word'
  | 'step'
  | 'level';

export type Qualifier = 'least' | 'more' | 'most' | 'less' | 'about' | 'over';

type Label = 'level' | 'part' | 'version' | 'eqf' | 'exam';

/** Words that change what stands around them. */
export type Mark =
  | 'negator'
  | 'required'
  /** Asks less than it requires. */
  | 'needed'
  | 'optional'
  | 'prepared'
  | 'attended'
  | 'introductory'
  /** Asked for and not given yet. */
  | 'pending'
  /** What people have when they can do something. */
  | 'capability'
  | 'rate'
  /** Phrases that look like a claim and are none: `first step`, `best practice`. */
  | 'idle';
