import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { isFunctionWord } from '../numbers/find-unit.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import type { Unsupported } from '../rule.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/** "Among the top twenty" where the facts have "the first 20". */
export function isAmongFirst({ numbers }: Annotated, { first, last }: Place, facts: FactsIndex): boolean {
  const count = numbers.find(({ start, form }) => start > first && start <= last + 1 && form !== 'ordinal');
  return count !== undefined && count.unit === undefined && firstsOf(count, facts).length > 0;
}

/** `Parmi les dix meilleurs bachelors`, "one of the ten leading schools", whatever else the facts have ten of. */
export function amongBest(text: Annotated, facts: FactsIndex): Place[] {
  return text.numbers.flatMap((count) => {
    const { unit, form, start, end, values } = count;
    if (unit !== undefined || form === 'ordinal' || (values[0] ?? 0) < 2) return [];
    const { tokens } = text;
    const best = [end + 1, start - 1].find((at) => bests.test(tokens[at]?.folded ?? ''));
    const { clause } = tokens[start] ?? {};
    const opening = [1, 2, 3, 4]
      .map((step) => start - step)
      .find((at) => tokens[at]?.clause === clause && among.has(tokens[at]?.folded ?? ''));
    if (best === undefined || opening === undefined || tokens[best]?.clause !== clause) return [];
    const last = Math.max(best, end);
    // "A top ten" is a thing of its own.
    const behind = tokens[best]?.folded === 'top' ? [] : tokens.slice(last + 1, last + 3);
    const noun = behind.find((token) => token.clause === clause && !isFunctionWord(text, token));
    const isKnown = firstsOf(count, facts).some(
      ({ words }) => noun === undefined || Array.from(words).some((word) => isAkin(word, noun.folded)),
    );
    return isKnown ? [] : [{ first: opening, last }];
  });
}

/** Where the facts have as many first ones. */
function firstsOf(count: NumberMention, { passages }: FactsIndex): Annotated[] {
  return passages.filter(({ tokens, numbers }) =>
    numbers.some(({ values, unit, start, end, form }) => {
      const beside = [tokens[start - 1]?.folded ?? '', tokens[end + 1]?.folded ?? ''];
      const isSame = unit === undefined && form !== 'ordinal' && values.some((value) => count.values.includes(value));
      return isSame && beside.some((word) => firsts.test(word));
    }),
  );
}

const firsts =
  /^(?:first|top|best|erste[nr]?|beste[nr]?|eerste|premier|meilleur|primer|mejor|primeir|melhor|prim[ie]$|miglior)/;
const bests =
  /^(?:top|best|leading|finest|beste[nr]?|fuhrenden?|meilleure?s|mejores|melhores|migliori|beste|toonaangevende)$/;
const among = new Set(
  'among one unter zu zum zur zahlt gehort einer eine eines parmi une un entre uno una tra fra um uma bij een behoort'.split(
    ' ',
  ),
);
