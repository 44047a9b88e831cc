import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { countryWords } from '../names/countries.ts';
import type { Rule } from '../rule.ts';

/** `Primo ateneo in Italia per qualità della didattica`: the first of a country in something, where the facts have no first. */
export const firstInCountryRule: Rule = {
  name: 'ranking',
  find: (text, facts) => {
    if (!Array.from(text.words).some((word) => firsts.test(word))) return [];
    return text.tokens.flatMap(({ folded }, first) => {
      const last = firsts.test(folded) ? endOfRank(text, first) : undefined;
      return last === undefined || hasFirst(facts) ? [] : [{ first, last, detail }];
    });
  },
};

const detail = 'no award, rank, prestige or demand that the facts do not state';

/** A provider, its country and what it is the first for. */
function endOfRank({ tokens }: Annotated, first: number): number | undefined {
  const { clause } = tokens[first] ?? {};
  const behind = tokens.slice(first + 1, first + reach).filter((token) => token.clause === clause);
  const provider = behind.slice(0, 3).findIndex(({ folded }) => providers.test(folded));
  if (provider === -1) return undefined;
  const country = behind.findIndex(
    ({ folded, text }, at) => at > provider && /^\p{Lu}/u.test(text) && countryWords.has(folded),
  );
  if (country === -1) return undefined;
  const isFor = behind.slice(country + 1, country + 3).some(({ folded }) => forWords.has(folded));
  return isFor ? first + 1 + country : undefined;
}

function hasFirst({ passages }: FactsIndex): boolean {
  return passages.some(({ place, words }) => place !== 'skills' && Array.from(words).some((word) => firsts.test(word)));
}

const reach = 9;
const firsts = /^(?:first|premier|premiere|primer|primera|prim[oa]|primeir[oa]|erste[rsnm]?|eerste)$/;
const providers =
  /universit|universid|hochschul|ateneo|politecnic|polytech|school|schule|escuela|escola|scuola|ecole|college|colegio|academ|akademi|institut|istitut|centr|zentr|organism|provider|aanbieder|opleider|anbieter|facult|facolt|kurs|cours|curso|corso|cursus/;
const forWords: ReadonlySet<string> = new Set('for fur in nach pour en em par por para per voor op wat'.split(' '));
