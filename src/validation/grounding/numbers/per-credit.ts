import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords, perWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';
import { valueKey } from './value-keys.ts';

/** `Each ECTS stands for 28 hours` of "2 ECTS (56 hours)". */
export function isPerCredit(text: Annotated, { unit, values, start }: NumberMention, facts: FactsIndex): boolean {
  if (unit === undefined || units[unit].family !== 'time' || !saysPerCredit(text, start)) return false;
  const { factor, family } = units[unit];
  const credits = facts.passages.flatMap(({ place, numbers }) =>
    numbers.filter((each) => (each.unit === undefined ? place === 'credits' : credited.has(units[each.unit].family))),
  );
  return credits.some(({ values: [count = 0] }) =>
    values.some((value) =>
      (facts.numbers.get(valueKey(value * factor * count)) ?? []).some(
        ({ mention }) => mention.unit !== undefined && units[mention.unit].family === family,
      ),
    ),
  );
}

const credited: ReadonlySet<string> = new Set(['ects', 'cpd', 'credit', 'point']);

/** `Per credit`, "each ECTS": right before it. */
function saysPerCredit({ tokens, starting }: Annotated, start: number): boolean {
  const { sentence } = tokens[start] ?? {};
  const isCredit = (at: number) =>
    tokens[at]?.sentence === sentence &&
    (/^(?:cfu|ec|lp|leistungspunkt|credit|credito|studiepunt)/.test(tokens[at]?.folded ?? '') ||
      (starting.get(at) ?? []).some(({ tag }) => creditTags.has(tag)));
  return tokens.some(({ folded }, at) => (eachWords.has(folded) || perWords.has(folded)) && isCredit(at + 1));
}

const creditTags: ReadonlySet<string> = new Set(['unit:ects', 'unit:cpd', 'unit:credit']);
