import type { Annotated } from '../annotate.ts';
import { oncePerFacts } from '../once-per-facts.ts';
import { clauseBounds, sentenceBounds } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';
import { renewalMeans } from '../words/renewal-means.ts';
import { renewing } from './renewal.ts';

/** What renews a credential: `se renueva repitiendo la prueba` of one that a refresher renews. */
export const renewedOtherwiseRule: Rule = {
  name: 'duration',
  find: (text, facts) => {
    const said = text.tokens.flatMap(({ folded }, at) => (renewing.test(folded) ? meansNear(text, at) : []));
    if (said.length === 0) return [];
    const known = meansInFacts(facts);
    if (known.size === 0) return [];
    return said
      .filter(({ means }) => !known.has(means))
      .map(({ first, last }) => ({ first, last, detail: 'a renewal only by what the facts state' }));
  },
};

type Means = { readonly means: string; readonly first: number; readonly last: number };

/** Behind the verb, in its clause; or before it, as German puts it, behind a "by". */
function meansNear(text: Annotated, at: number): Means[] {
  const { tokens } = text;
  if (isMarked(text, at, ['negator', 'optional'])) return [];
  const clause = clauseBounds(tokens, at);
  for (let last = at + 1; last <= Math.min(clause.last, at + reach); last += 1) {
    const means = meansOf(tokens[last]?.folded ?? '');
    if (means !== undefined) return [{ means, first: at, last }];
  }
  for (let first = at - 1; first >= Math.max(clause.first, at - reach); first -= 1) {
    const means = meansOf(tokens[first]?.folded ?? '');
    const isBy = [1, 2, 3].some((step) => byWords.has(tokens[first - step]?.folded ?? ''));
    if (means !== undefined && isBy) return [{ means, first, last: at }];
  }
  return [];
}

const byWords = new Set('durch mit mittels uber door met via'.split(' '));

/** Anything that the sentences of renewing name. */
const meansInFacts = oncePerFacts(({ passages }): ReadonlySet<string> => {
  const means = passages.flatMap(({ tokens }) =>
    tokens.flatMap(({ folded }, at) => {
      if (!renewing.test(folded)) return [];
      const { first, last } = sentenceBounds(tokens, at);
      // Professional development is a course, among other things.
      return tokens
        .slice(first, last + 1)
        .flatMap(({ folded: word }) => [meansOf(word) ?? [], developing.test(word) ? 'course' : []].flat());
    }),
  );
  return new Set(means);
});

function meansOf(word: string): string | undefined {
  return Object.keys(renewalMeans).find((each) => renewalMeans[each]?.test(word));
}

const developing = /^(?:cpd|cpe|development|desarrollo|desenvolvimento|sviluppo|developpement)$/;
/** In words. */
const reach = 7;
