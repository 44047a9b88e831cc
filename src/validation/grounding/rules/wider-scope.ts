import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isOfCountries } from './of-countries.ts';

/** "Three national tournaments" where the facts count three tournaments, and have nothing national. */
export const widerScopeRule: Rule = {
  name: 'level',
  find: (text, facts) =>
    text.tokens.flatMap(({ folded }, at) => {
      const scope = scopes.find((each) => each.test(folded));
      const count = scope === undefined ? undefined : countBefore(text, at);
      if (scope === undefined || count === undefined || isKnown(scope, facts)) return [];
      if (scope !== national && isOfCountries(text, { at, isEuropean: scope === european }, facts)) return [];
      return [{ first: count.first, last: at, detail } satisfies Unsupported];
    }),
};

const detail = 'a scope only as the facts state it: of a place, a country, the world';

/** `Tre tornei nazionali`, "three national tournaments". */
function countBefore({ numbers, tokens }: Annotated, at: number): NumberMention | undefined {
  return numbers.find(
    ({ end, unit, form, labels }) =>
      labels.length === 0 &&
      end < at &&
      at - end <= 2 &&
      unit === undefined &&
      form !== 'ordinal' &&
      tokens[end]?.clause === tokens[at]?.clause,
  );
}

function isKnown(scope: RegExp, { passages }: FactsIndex): boolean {
  return passages.some(({ words }) => Array.from(words).some((word) => scope.test(word)));
}

const national = /^(?:national|nationa[lu]|nacional|nacionai|nazional|bundesweit|landesweit|landelijk)/;
const european = /^(?:europea|europai|europee|europei|europeu|europes)/;
const scopes: readonly RegExp[] = [
  national,
  /^(?:international|internacional|internacionai|internazional|internationa|weltweit|worldwide|mundia|mondia)/,
  european,
];
