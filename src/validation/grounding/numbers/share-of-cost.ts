import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a share is said to be of what something costs, where the facts have it of something else: `80 % of the fee`. */
export function isShareOfCost(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  if (mention.unit !== 'percent' || !isOfCost(text, mention)) return false;
  return !passages.some((passage) =>
    passage.numbers.some(
      (fact) =>
        fact.unit === 'percent' &&
        fact.values.some((value) => mention.values.includes(value)) &&
        isOfCost(passage, fact),
    ),
  );
}

/** What the share is of stands behind it: `80 % of the exam fee`, `80 % der Kosten`. */
function isOfCost({ tokens }: Annotated, { end }: NumberMention): boolean {
  const { clause } = tokens[end] ?? {};
  const behind = tokens.slice(end + 1, end + 1 + reach).filter((token) => token.clause === clause);
  return ofWords.has(behind[0]?.folded ?? '') && behind.some(({ folded }) => costs.test(folded));
}

/** In words of the clause. */
const reach = 5;
const ofWords: ReadonlySet<string> = new Set(
  'of der des dieser du de d del della delle degli dei dell do da dos das van'.split(' '),
);

/** Words for what is paid, in the seven languages. Folded. */
const costs =
  /^(?:fees?|costs?|prices?|tuition|frais|couts?|prix|tarifs?|costes?|precios?|tasas?|matricula|quot[ae]s?|prezz[oi]|cost[oi]|tariff[ae]|custos?|precos?|taxas?|propinas?|mensalidades?|prijs|prijzen|lesgeld)$|(?:gebuhr|gebuhren|kosten|preis|preises|geld|prijs|tarief)$/;
