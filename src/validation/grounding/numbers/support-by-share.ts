import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isPartOf, ratioOf } from './derive-shares.ts';
import { isOneAt } from './joints.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** Whether a number is a share that the facts give in another way, one side of it, or what such a share leaves. */
export function isSupportedByShare(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  return isRatio(text, mention, facts) || isShareOfTwo(mention, facts) || isShareOfWhole(mention, facts);
}

/** `Nine out of ten` where the facts say 90 %, `missed no more than one in ten` as well. */
function isRatio(text: Annotated, mention: NumberMention, facts: FactsIndex): boolean {
  const index = text.numbers.indexOf(mention);
  const pairs = [
    [mention, text.numbers[index + 1]],
    [text.numbers[index - 1], mention],
    [oneBefore(text, mention), mention],
  ];
  return pairs.some(([part, whole]) => {
    if (part === undefined || whole === undefined || !isPartOf(text, part, whole)) return false;
    const ratio = ratioOf(part, whole) ?? 0;
    const ratios = saysMissing(text, whole) ? [ratio, 1 - ratio] : [ratio];
    const known = ratios.flatMap((each) => facts.numbers.get(valueKey(each)) ?? []);
    return known.some(({ mention: fact }) => fact.unit !== undefined && units[fact.unit].family === 'ratio');
  });
}

/** The one of `one class in twenty`, an article. */
function oneBefore(text: Annotated, whole: NumberMention): NumberMention | undefined {
  const at = [1, 2, 3, 4].map((step) => whole.start - step).find((index) => index >= 0 && isOneAt(text, index));
  return at === undefined
    ? undefined
    : { ...whole, values: [1], unit: undefined, first: at, start: at, end: at, last: at };
}

function saysMissing({ tokens }: Annotated, { start }: NumberMention): boolean {
  return tokens.some(({ folded, sentence }) => sentence === tokens[start]?.sentence && missing.test(folded));
}

const missing =
  /^(?:miss|absen|skip|wrong|fehl|versaum|verpass|falsch|manqu|rate|falt|ausen|perd|errad|assen|mancat|sbagli|gemist|afwez|fout)/;

/** "Half of them practical" where the facts have eight hours and four. */
function isShareOfTwo({ unit, values }: NumberMention, { numbers }: FactsIndex): boolean {
  if (unit === undefined || units[unit].family !== 'ratio' || unit === 'percent') return false;
  const share = (values[0] ?? 0) * units[unit].factor;
  const familiesAt = (key: number) =>
    (numbers.get(key) ?? []).map(({ mention }) => (mention.unit === undefined ? '' : units[mention.unit].family));
  return Array.from(numbers.keys()).some((key) => {
    const parts = familiesAt(Math.round(key * share));
    return key > 0 && familiesAt(key).some((family) => parts.includes(family));
  });
}

/** Twenty hours of theory where the facts have `40 hours, half of them theory`. */
function isShareOfWhole({ unit, values: [value = 0], qualifier }: NumberMention, { numbers }: FactsIndex): boolean {
  if (unit === undefined || qualifier !== undefined || units[unit].family === 'ratio') return false;
  const { factor, family } = units[unit];
  return shares.some((share) => {
    const isShared = (numbers.get(valueKey(share)) ?? []).some(
      ({ mention }) =>
        mention.unit === undefined || (mention.unit !== 'percent' && units[mention.unit].family === 'ratio'),
    );
    const wholes = isShared ? (numbers.get(valueKey((value * factor) / share)) ?? []) : [];
    return wholes.some(({ mention }) => mention.unit !== undefined && units[mention.unit].family === family);
  });
}

const shares = [1 / 2, 1 / 3, 1 / 4, 2 / 3, 3 / 4];
