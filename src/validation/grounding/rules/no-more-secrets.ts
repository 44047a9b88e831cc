import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { Unsupported } from '../rule.ts';

/** `Sage 100 n'aura bientôt plus de secrets`: what the course will show of its own topic, not what anybody masters. */
export function isSecretNoMore({ tokens }: Annotated, { first, last }: Unsupported, { passages }: FactsIndex): boolean {
  if (!tokens.slice(first, last + 1).some(({ folded }) => secrets.test(folded))) return false;
  const { sentence } = tokens[first] ?? {};
  const before = tokens.slice(0, first).filter((token) => token.sentence === sentence);
  const opening = before[0];
  return (
    opening !== undefined &&
    before.some(({ folded }) => soon.test(folded)) &&
    !before.some(({ folded }) => knowing.test(folded)) &&
    passages.some(({ place, words }) => place === 'name' && words.has(opening.folded))
  );
}

const secrets = /^(?:secrets?|secretos?|segred[oi]s?|segret[oi]|geheimnisse?|geheim(?:en)?)$/;
const soon = /^(?:bientot|soon|bald|pronto|breve|presto|binnenkort|gauw)$/;
const knowing =
  /^(?:maitris|connai|know|beherrsch|kenn|domin|conoc|conhec|conosc|padroneg|beheers|tous|toutes|all|alle|todos)/;
