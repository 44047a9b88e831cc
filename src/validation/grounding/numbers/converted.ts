import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/**
 * Whether a measure is one of the facts in the units of another country: 50 kg as some 110 pounds, 240 °C as 464 °F.
 * These are no round numbers of each other: what is said to be about may be rounded, what is not only to its last digit.
 */
export function isConverted(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const claimed = measureOf(text, mention);
  if (claimed === undefined) return false;
  return passages.some((passage) =>
    passage.numbers.some((fact) => {
      if (!isSameHedge(mention, fact)) return false;
      const known = measureOf(passage, fact);
      if (known?.kind !== claimed.kind || known.isImperial === claimed.isImperial) return false;
      const [value = 0] = fact.values;
      return known.sizes.some((size) =>
        claimed.sizes.some((other) => isRounded(mention, convert(value, { known, size, other }))),
      );
    }),
  );
}

/** `240 °F` where the facts have 240 °C. */
export function isOtherScale(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  if (mention.unit !== 'degree') return false;
  const isImperial = isFahrenheit(text, mention);
  const same = facts.passages.flatMap((passage) =>
    passage.numbers.flatMap((fact) =>
      fact.unit === 'degree' && fact.values.some((value) => mention.values.includes(value))
        ? [isFahrenheit(passage, fact)]
        : [],
    ),
  );
  return same.length > 0 && !same.includes(isImperial) && !isConverted(text, mention, facts);
}

type Measure = {
  readonly kind: string;
  /** In the base of the kind; a gallon and a pound have two. */
  readonly sizes: readonly number[];
  readonly isImperial: boolean;
};

function measureOf(passage: Annotated, mention: NumberMention): Measure | undefined {
  const { unit } = mention;
  if (unit === 'degree') return { kind: 'degree', sizes: [1], isImperial: isFahrenheit(passage, mention) };
  if (unit === 'foot') return { kind: 'length', sizes: [0.3048], isImperial: true };
  if (unit === 'mile') return { kind: 'length', sizes: [1_609.344], isImperial: true };
  if (unit !== undefined) {
    const { family, factor } = units[unit];
    return kinds.has(family) ? { kind: family, sizes: [factor], isImperial: false } : undefined;
  }
  const words = wordsBehind(passage, mention);
  return imperial.find(({ named }) => words.some((word) => named.test(word)));
}

/** `5.3 US gallons`. */
function wordsBehind({ tokens }: Annotated, { end }: NumberMention): string[] {
  return tokens
    .slice(end + 1, end + 3)
    .filter(({ clause }) => clause === tokens[end]?.clause)
    .map(({ folded }) => folded);
}

function isFahrenheit({ tokens }: Annotated, { end }: NumberMention): boolean {
  return [tokens[end], tokens[end + 1], tokens[end + 2]].some(
    (token) => token?.text === 'F' || token?.folded === 'fahrenheit',
  );
}

const kinds: ReadonlySet<string> = new Set(['length', 'mass', 'litre', 'area']);

const imperial: readonly (Measure & { readonly named: RegExp })[] = [
  // Where it is no unit of trade any more a pound is half a kilogram.
  {
    kind: 'mass',
    sizes: [0.453_592_37, 0.5],
    isImperial: true,
    named: /^(?:pounds?|lbs?|pfund|libras?|libbr[ae]|livres?|pond)$/,
  },
  { kind: 'mass', sizes: [0.028_349_5], isImperial: true, named: /^(?:ounces?|oz|unzen?|onces?|onzas?|oncas?)$/ },
  {
    kind: 'length',
    sizes: [0.0254],
    isImperial: true,
    named: /^(?:inch(?:es)?|zoll|pouces?|pulgadas?|polegadas?|pollic[ei])$/,
  },
  { kind: 'length', sizes: [0.9144], isImperial: true, named: /^(?:yards?|yardas|jardas|iarde)$/ },
  {
    kind: 'litre',
    sizes: [3.785_411_8, 4.546_09],
    isImperial: true,
    named: /^(?:gallons?|gallonen|galon(?:es)?|galao|galoes|gallon[ei])$/,
  },
  { kind: 'litre', sizes: [0.473_176, 0.568_261], isImperial: true, named: /^(?:pints?|pintas?|pintes?)$/ },
  { kind: 'area', sizes: [4_046.856], isImperial: true, named: /^(?:acres?|acri)$/ },
];

type Conversion = { readonly known: Measure; readonly size: number; readonly other: number };

function convert(value: number, { known, size, other }: Conversion): number {
  if (known.kind !== 'degree') return (value * size) / other;
  return known.isImperial ? ((value - 32) * 5) / 9 : (value * 9) / 5 + 32;
}

function isRounded({ values, qualifier, raw, unit }: NumberMention, exact: number): boolean {
  const digits = /[.,](\d{1,2})$/.exec(raw)?.[1]?.length ?? 0;
  return values.some((value) => {
    const off = Math.abs(exact - value);
    if (off <= 0.5 * 10 ** -digits && (off <= exact / 20 || unit === 'degree')) return true;
    return qualifier === 'about' && off <= exact / 25;
  });
}

/** `Über 12 km` may be the length itself. */
function isSameHedge({ qualifier }: NumberMention, fact: NumberMention): boolean {
  return (
    qualifier === fact.qualifier || qualifier === 'about' || (qualifier === undefined && fact.qualifier === 'over')
  );
}
