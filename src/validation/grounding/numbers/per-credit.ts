import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords } from '../words/count-words.ts';
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

/** `Per credit`, `ein ECTS-Punkt`, `six credits, 25 hours each`. */
function saysPerCredit({ tokens, found, vocabularies }: Annotated, start: number): boolean {
  const { sentence } = tokens[start] ?? {};
  const here = tokens.filter((token) => token.sentence === sentence);
  const isCredit = ['ects', 'cpd', 'credit'].some((unit) =>
    (found.get(`unit:${unit}`) ?? []).some(({ first }) => tokens[first]?.sentence === sentence),
  );
  const isNamed =
    isCredit || here.some(({ folded }) => /^(?:cfu|ec|lp|leistungspunkt|credit|credito|studiepunt)/.test(folded));
  const isEach = here.some(
    ({ folded }) =>
      eachWords.has(folded) ||
      pers.has(folded) ||
      vocabularies.some(({ numberWords }) => numberWords.get(folded)?.kind === 'article'),
  );
  return isNamed && isEach;
}

const pers = new Set('per pro par por'.split(' '));
