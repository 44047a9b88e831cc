import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { ratesIn, type Rate } from '../numbers/read-rates.ts';
import { units } from '../numbers/units.ts';
import { baseKeysOf } from '../numbers/value-keys.ts';
import type { Rule } from '../rule.ts';

/** So often, or so long, in each week or month as the facts do not have it: `two visits a week` of one. */
export const rateRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    const rates = ratesIn(text).filter(({ isStated, every }) => isStated && every === 1);
    if (rates.length === 0) return [];
    const known = facts.passages.flatMap(ratesIn).filter(({ every }) => every === 1);
    return rates
      .filter((rate) => isOther(rate, known, facts))
      .map(({ mention: { start, end } }) => ({ first: start, last: end, detail }));
  },
};

const detail = 'as often and as long in each period as the facts say';

function isOther(rate: Rate, known: readonly Rate[], facts: FactsIndex): boolean {
  const same = known.filter((other) => isAlike(rate, other));
  const isHere = same.some(({ period }) => period === rate.period);
  const isStated = same.some((other) => other.isStated && (!isHere || other.period === rate.period));
  // "Two sessions a month" of two a week; time is summed up over other periods.
  return isStated && (isHere ? !isKnown(rate, facts) : rate.mention.unit === undefined);
}

/** Whether what is rated is the same kind of thing: time, or meetings of one name. */
function isAlike(rate: Rate, other: Rate): boolean {
  const [one, two] = [rate.mention, other.mention];
  if (one.unit !== undefined || two.unit !== undefined) return familyOf(one) === familyOf(two);
  return isSameThing(one, two);
}

function isSameThing(one: NumberMention, other: NumberMention): boolean {
  return (
    one.counted.some((each) => other.counted.includes(each)) ||
    one.nouns.some((noun) => times.test(noun) || other.nouns.some((each) => times.test(each) || isAkin(noun, each)))
  );
}

/** What is done so many times has no name of its own. */
const times = /^(?:times|fois|veces|vez|vezes|volt[ae]|keer|mal|once|einmal)$/;

function familyOf({ unit }: NumberMention): string | undefined {
  return unit === undefined ? undefined : units[unit].family;
}

function isKnown({ mention, period }: Rate, { numbers, passages }: FactsIndex): boolean {
  const keys = baseKeysOf(mention);
  const isSame = ({ mention: fact }: { readonly mention: NumberMention }) => familyOf(fact) === familyOf(mention);
  if (mention.unit !== undefined) {
    return keys.some((key) => (numbers.get(key) ?? []).some((fact) => isSame(fact) && fact.mention.rate === period));
  }
  return passages
    .flatMap(ratesIn)
    .some((fact) => fact.period === period && keys.includes(baseKeysOf(fact.mention)[0] ?? -1));
}
