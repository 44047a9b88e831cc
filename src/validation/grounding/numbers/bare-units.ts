import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { unitAt } from './find-unit.ts';
import type { NumberMention } from './number-mention.ts';
import { timeFamilies, units } from './units.ts';

/** Whether one of a length is what the facts name without a number: `semestre`, `Journée d'initiation`, "felling day". */
export function isOfBareUnit(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, values, qualifier, rate, range } = mention;
  if (isOneHalfDay(mention, passages)) return true;
  if (unit === undefined || !values.includes(1) || rate !== undefined || range !== undefined) return false;
  if (qualifier === 'more' || qualifier === 'less' || qualifier === 'over') return false;
  const { family } = units[unit];
  if (family === 'time' || !timeFamilies.has(family)) return false;
  if (isOfSameNoun(text, mention, passages)) return true;
  // "A week" of a `Semaine verte` that goes on for three, not of one with three half-days in it.
  const isCounted = passages.some(({ numbers }) =>
    numbers.some(
      (each) =>
        each.unit !== undefined &&
        units[each.unit].family === family &&
        Math.max(...each.values) * units[each.unit].factor >= units[unit].factor,
    ),
  );
  return !isCounted && passages.some((passage) => opensBare(passage, unit));
}

/** `Qui manque une demi-journée` of four. */
function isOneHalfDay({ unit, values, form, qualifier, rate }: NumberMention, passages: readonly Annotated[]): boolean {
  const isHalf =
    unit !== undefined && units[unit].family === 'days' && values.some((value) => value * units[unit].factor === 0.5);
  if (!isHalf || form === 'digits' || qualifier !== undefined || rate !== undefined) return false;
  return passages.some(({ numbers }) => numbers.some((each) => each.unit === 'halfDay'));
}

/** `Felling day`, `a felling day`: with the noun that the facts have right before their one. */
function isOfSameNoun(
  { tokens }: Annotated,
  { form, start, end, unit }: NumberMention,
  passages: readonly Annotated[],
) {
  if (form !== 'article' || end - start !== 2) return false;
  const [noun, own] = [tokens[start + 1]?.folded ?? '', tokens[end]?.folded];
  return passages.some((passage) =>
    passage.tokens.some(({ folded, clause }, at) => {
      const before = passage.tokens[at - 1];
      if (folded !== own || before?.folded !== noun || before.clause !== clause) return false;
      return !isNumbered(passage, at - 1) && unitAt(passage, at)?.unit === unit;
    }),
  );
}

/** A sentence that begins with the unit itself: "Day one" and "day by day" tell of none, nor does a plural. */
function opensBare(passage: Annotated, unit: string): boolean {
  const { place, tokens, found } = passage;
  if (!opening.has(place)) return false;
  return (found.get(`unit:${unit}`) ?? []).some(({ first, last }) => {
    // "The weekend deals with safety".
    const start = definite.has(tokens[first - 1]?.folded ?? '') ? first - 1 : first;
    const [own, before, next] = [tokens[last], tokens[start - 1], tokens[last + 1]];
    if (before?.sentence === own?.sentence || !singular.test(own?.folded ?? '')) return false;
    const isAlone = next?.clause !== own?.clause;
    return isAlone ? place === 'duration' : !isNumbered(passage, last + 2) && !repeated.has(next?.folded ?? '');
  });
}

/** Whether a number stands right before a token. */
function isNumbered(passage: Annotated, at: number): boolean {
  return passage.numbers.some(({ start, end }) => start <= at - 1 && at - 1 <= end);
}

const definite: ReadonlySet<string> = new Set('the das der die le la l el il lo o a het de'.split(' '));
const opening: ReadonlySet<string> = new Set(['duration', 'description']);
const repeated = new Set(
  'by after in fur nach um pour par apres a per dopo por tras voor na is was ist war'.split(' '),
);
const singular =
  /^(?:day|tag|jour|journee|dia|jornada|giorno|giornata|dag|weekend|wochenende|semana|week|woche|semaine|settimana|month|monat|mois|mes|mese|maand|term|trimest(?:re?|er)|semest(?:re?|er)|[qc]uadrimestre|cuatrimestre|year|jahr|an|annee|ano|anno|jaar)$/;
