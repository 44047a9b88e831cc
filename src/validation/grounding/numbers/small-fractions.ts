import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** `Cinque centesimi di millimetro` of 0,05 mm: a tenth, a hundredth or a thousandth as a word, and what it is of. */
export function isSmallFraction(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const counted = countedBy(text, mention);
  if (counted === undefined) return false;
  const { at, number } = counted;
  const parts = partsOf(text.tokens[at]?.folded ?? '');
  const unit = unitBehind(text, at);
  if (parts === undefined || unit === undefined) return false;
  const [value = 0] = number.values;
  // "Five tenths" is read as 0.5 already.
  const part = Number.isInteger(value) ? value / parts : value;
  const known = facts.numbers.get(valueKey(part * units[unit].factor)) ?? [];
  return known.some(({ mention: fact }) => fact.unit !== undefined && units[fact.unit].family === units[unit].family);
}

type Counted = { readonly at: number; readonly number: NumberMention };

/** The word for the part, and the number before it; the word itself is read as an ordinal. */
function countedBy({ tokens, numbers }: Annotated, mention: NumberMention): Counted | undefined {
  const behind = [mention.start + 1, mention.end + 1].find((at) => partsOf(tokens[at]?.folded ?? '') !== undefined);
  if (behind !== undefined) return { at: behind, number: mention };
  if (partsOf(tokens[mention.start]?.folded ?? '') === undefined) return undefined;
  const number = numbers.find(({ start }) => start === mention.start - 1);
  return number === undefined ? undefined : { at: mention.start, number };
}

function unitBehind({ starting }: Annotated, at: number): keyof typeof units | undefined {
  const tags = [at + 1, at + 2, at + 3].flatMap((next) => (starting.get(next) ?? []).map(({ tag }) => tag));
  const tag = tags.find((each) => each.startsWith('unit:'))?.slice('unit:'.length);
  return tag !== undefined && tag in units ? (tag as keyof typeof units) : undefined;
}

function partsOf(word: string): number | undefined {
  return fractions.find(([words]) => words.test(word))?.[1];
}

const fractions: readonly (readonly [RegExp, number])[] = [
  [/^(?:tenths?|zehntel|dixiemes?|decim[oa]s?|decimi|tiende[n]?)$/, 10],
  [/^(?:hundredths?|hundertstel|centiemes?|centesim[oa]s?|centesimi|honderdste[n]?)$/, 100],
  [/^(?:thousandths?|tausendstel|milliemes?|milesim[oa]s?|millesimi|duizendste[n]?)$/, 1000],
];
