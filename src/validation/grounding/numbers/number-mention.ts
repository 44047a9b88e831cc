import type { Qualifier, Unit } from '../words/words.ts';
import type { Numeral } from './add-up-words.ts';

/** A number with what it counts or measures, what it numbers, and how it is hedged. */
export type NumberMention = {
  readonly values: readonly number[];
  readonly raw: string;
  readonly form: Numeral['form'];
  readonly unit: Unit | undefined;
  /** What is counted: concepts that compare across languages, and the words themselves, folded. */
  readonly counted: readonly string[];
  readonly nouns: readonly string[];
  /** `level`, `version`, a framework; what the number is the number of. */
  readonly labels: readonly string[];
  /** The word before, where the number belongs to it: `Angular 17`. */
  readonly owner: string | undefined;
  /** Whether that word is part of a name inside a sentence, and nothing counted stands behind. */
  readonly isName?: boolean;
  readonly qualifier: Qualifier | undefined;
  /** Whether a denial has turned it: the most of "more than ten are not admitted". */
  readonly isTurned?: boolean;
  /** Of a rate: `3 hours a week`. */
  readonly rate: Unit | undefined;
  /** What a percentage is a share of, where a word tells: the sessions, or the marks. */
  readonly share: 'attended' | 'scored' | 'weighted' | 'other' | undefined;
  /** Both ends, where the number is one of a range. */
  readonly range: readonly [number, number] | undefined;
  /** Whether it is a share of answers or attendance that facts only imply: a text has it where it says as well what of. */
  readonly isInferred?: true;
  /** Whether facts do not say it but add up to it. */
  readonly isSum?: boolean;
  /** Whether the sum is that of a list, which a text has to say as a sum. */
  readonly isListed?: boolean;
  /** Whether it is what a rate comes to over all the time: never again a rate, nor of each. */
  readonly isTotal?: boolean;
  /** The first token of the number itself. */
  readonly start: number;
  /** The last token of number and unit, without what follows. */
  readonly end: number;
  /** Token indexes with unit and qualifier, both included. */
  readonly first: number;
  readonly last: number;
};
