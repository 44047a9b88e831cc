import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { Unsupported } from '../rule.ts';

/** Whether a word for a prize or for the few says what something costs or holds. */
export function isOfCost(text: Annotated, claim: Unsupported, facts: FactsIndex): boolean {
  return isPrice(text, claim) || isExcluding(text, claim, facts);
}

/** `Halve prijs voor scholen`: what it costs; the same word is a prize. */
function isPrice({ tokens }: Annotated, { first, last }: Unsupported): boolean {
  return first === last && tokens[last]?.folded === 'prijs' && reduced.has(tokens[first - 1]?.folded ?? '');
}

const reduced = new Set('halve volle hele lage lagere gereduceerde verlaagde vaste'.split(' '));

/** `Exclusief lunch` of facts that do not include it. */
function isExcluding({ tokens }: Annotated, { first, last }: Unsupported, { denials }: FactsIndex): boolean {
  const next = tokens[last + 1]?.folded ?? '';
  return (
    /^(?:exclusief|exklusive)$/.test(tokens[first]?.folded ?? '') &&
    denials.some(({ words }) => words.some((word) => isAkin(word, next)))
  );
}
