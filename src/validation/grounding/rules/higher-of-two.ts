import type { FactsIndex } from '../facts-index.ts';
import { valuesIn } from '../numbers/scale-values.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import type { TextPassage, Unsupported } from '../rule.ts';

/** "An oral exam at the higher level and a written one at the lower": the two levels that the facts give, told apart. */
export function isHigherOfTwo(
  { tokens }: TextPassage,
  { first, last }: Pick<Unsupported, 'first' | 'last'>,
  facts: FactsIndex,
): boolean {
  const said = tokens.slice(first, last + 1).map(({ folded }) => folded);
  const isTold = definite.has(tokens[first - 1]?.folded ?? '') && said.some((word) => higher.test(word));
  return isTold && levelsOf(facts).size === 2;
}

const levelsOf = oncePerFacts(
  ({ passages }: FactsIndex): ReadonlySet<string> =>
    new Set(
      passages.flatMap((passage) =>
        valuesIn(passage, { mentions: [], isText: false })
          .filter(({ rule }) => rule === 'level')
          .map(({ scale, key }) => `${scale} ${key}`),
      ),
    ),
);

const definite: ReadonlySet<string> = new Set('the das dem der den im le au el al o ao no il al het'.split(' '));
const higher = /^(?:higher|upper|hoher|obere|superieur|superior|superiore|hoger)/;
