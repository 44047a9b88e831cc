import type { Annotated } from '../annotate.ts';
import { isBesidePrice } from '../beside-price.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { ConceptMention } from '../read-concepts.ts';
import { sentenceAround } from '../reading.ts';
import { elsewhere, otherWay } from '../words/apart-words.ts';

/**
 * Whether a text tells where else, how else or at whose cost something may be had that the facts deny, or that those who
 * look for it do not find it here: `la licencia se paga aparte`, `chi cerca un'abilitazione non la otterrà`.
 */
export function isHadElsewhere(
  { first, last }: Pick<ConceptMention, 'first' | 'last'>,
  text: Annotated,
  { denials }: FactsIndex,
): boolean {
  const said = text.tokens.slice(first, last + 1).map(({ folded }) => folded);
  const denied = denials.filter(({ words }) => words.some((word) => said.some((each) => isAkin(word, each))));
  if (denied.length === 0) return false;
  const sentence = ` ${sentenceAround(text.tokens, first)
    .map(({ folded }) => folded)
    .join(' ')} `;
  return (
    elsewhere.test(sentence) ||
    otherWay.test(sentence) ||
    (denied.some(({ isPriced }) => isPriced === true) && isBesidePrice(text, first)) ||
    isSoughtInVain(text, first)
  );
}

/** "Those who look for a licence will not get it from this day". */
function isSoughtInVain({ tokens, found }: Annotated, first: number): boolean {
  const { clause, sentence } = tokens[first] ?? {};
  const before = tokens.slice(Math.max(0, first - reach), first).filter((token) => token.clause === clause);
  return (
    before.some(({ folded }) => seeking.test(folded)) &&
    (found.get('mark:negator') ?? []).some((each) => each.first > first && tokens[each.first]?.sentence === sentence)
  );
}

/** In words of the clause. */
const reach = 4;
const seeking =
  /^(?:seek|seeks|seeking|wants?$|wanting|hop(?:e|es|ing)$|need(?:s|ing)?$|looking|such(?:t|en|e)$|mochte|brauch|cherch|veut$|souhait|busc|quier|desea|necesit|procur|quer$|quis|precis|cerc|vuole|desider|zoek|wil$|willen$)/;
