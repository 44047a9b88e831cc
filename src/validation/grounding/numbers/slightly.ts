import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';
import { units } from './units.ts';

/** Whether a number is a little below or above one of the facts, and is said to be: `a little over two years` of 25 months. */
export function isSlightlyOff(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { qualifier, values, unit, rate, range } = mention;
  const isBelow = qualifier === 'more' || qualifier === 'over';
  if (range !== undefined || !(isBelow || qualifier === 'less') || !isSaidSlight(text, mention)) return false;
  const isNear = (value: number, known: number) =>
    isBelow ? known > value && known <= value * most : known < value && known * most >= value;
  return passages.some(({ numbers }) =>
    numbers.some(
      (fact) =>
        fact.rate === rate &&
        fact.form !== 'ordinal' &&
        isSameThing(mention, fact) &&
        values.some((value) =>
          fact.values.some((known) => isNear(value * factorOf(unit), known * factorOf(fact.unit))),
        ),
    ),
  );
}

/** Further off, another number would be named. */
const most = 1.1;

function isSaidSlight({ tokens }: Annotated, { first, start }: NumberMention): boolean {
  return tokens
    .slice(Math.max(0, first - 2), start)
    .some(({ folded, clause }) => clause === tokens[start]?.clause && slightly.test(folded));
}

const slightly =
  /^(?:little|just|slightly|bit|shade|etwas|gut|knapp|leicht|kurz|peu|legerement|algo|poco|ligeramente|pouco|ligeiramente|appena|leggermente|iets|ruim|krap|net|goed)$/;

function isSameThing({ unit, nouns }: NumberMention, fact: NumberMention): boolean {
  if (unit === undefined || fact.unit === undefined)
    return unit === fact.unit && nouns.some((noun) => fact.nouns.some((other) => isAkin(noun, other)));
  return units[unit].family === units[fact.unit].family;
}

function factorOf(unit: NumberMention['unit']): number {
  return unit === undefined ? 1 : units[unit].factor;
}
