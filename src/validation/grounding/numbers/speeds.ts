import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';
import { valueKey } from './value-keys.ts';

/** Whether the facts have so many of something in another time only: 15 characters a minute of 15 a second. */
export function isOfOtherSpeed(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const period = periodOf(text, mention);
  if (period === undefined) return false;
  const known = passages.flatMap((passage) =>
    passage.numbers.filter((fact) => isSameCount(fact, mention)).map((fact) => periodOf(passage, fact)),
  );
  return known.some((each) => each !== undefined) && !known.includes(period);
}

function isSameCount(fact: NumberMention, { values }: NumberMention): boolean {
  return fact.unit === undefined && fact.values.some((value) => values.map(valueKey).includes(valueKey(value)));
}

/** The second of `15 caracteres por segundo`. */
function periodOf({ tokens }: Annotated, { unit, end }: NumberMention): string | undefined {
  if (unit !== undefined) return undefined;
  const near = [1, 2, 3].find((step) => perWords.has(tokens[end + step]?.folded ?? ''));
  if (near === undefined || tokens[end + near]?.clause !== tokens[end]?.clause) return undefined;
  const { folded = '' } = tokens[end + near + 1] ?? {};
  return Object.keys(periods).find((period) => periods[period]?.test(folded));
}

/** As words, since a second may be read as a place in a row. */
const periods: Readonly<Record<string, RegExp>> = {
  second: /^(?:seconde?n?s?|second[oi]|segundos?|sekunden?)$/,
  minute: /^minut[aeio]?[ns]?$|^minuten$/,
  hour: /^(?:hours?|heures?|horas?|or[ae]|stunden?|uur|uren)$/,
};
const perWords = new Set('a an per pro je por par al alla all allo la l de'.split(' '));
