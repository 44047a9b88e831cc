import type { FactsIndex } from '../facts-index.ts';
import { isAkin } from '../numbers/noun-phrase.ts';
import { lineOf, placesBy, tokenAt } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { isMarked } from '../said-in-facts.ts';

/** "All members of the panel are former participants" of a panel "one of whom is a former participant". */
export const oneToldAsAllRule: Rule = {
  name: 'number',
  find: (text, facts) => {
    if (!all.test(lineOf(text.tokens))) return [];
    return placesBy('sentence', text.tokens).flatMap((places) => {
      const match = all.exec(lineOf(places.map((at) => tokenAt(text.tokens, at))));
      if (match === null) return [];
      const [start = 0] = places;
      const first = start + match.input.slice(0, match.index).split(' ').length - 1;
      const last = start + match.input.slice(0, match.index + match[0].trimEnd().length).split(' ').length - 2;
      if (isMarked(text, first, ['negator'])) return [];
      const words = match[1]?.split(' ').filter((word) => word.length >= 5) ?? [];
      return words.length > 0 && isOneOnly(words, facts) ? [{ first, last, detail }] : [];
    });
  },
};

const detail = 'no more of them than the facts say it of';

/** `Tous les membres du jury sont d'anciens participants`, with what they are said to be. */
const all =
  / (?:all|alle|tous|toutes|todos|todas|tutti|tutte) (?:\w+ ){1,5}(?:are|were|sind|waren|sont|etaient|son|eran|sao|eram|sono|erano|zijn|waren) ((?:[\w-]+ ){1,4})/;

/** Whether the facts say it behind a "one of whom". */
function isOneOnly(words: readonly string[], { passages }: FactsIndex): boolean {
  return passages.some((passage) =>
    placesBy('sentence', passage.tokens).some((places) => {
      const behind = oneOf.exec(lineOf(places.map((at) => tokenAt(passage.tokens, at))))?.[1]?.split(' ') ?? [];
      return words.some((word) => behind.some((each) => isAkin(each, word)));
    }),
  );
}

const oneOf =
  / (?:one of (?:whom|which|them|the)|eine[rs]? (?:davon|von ihnen|aus)|dont une?|l un d eux|un[oa] (?:de ell[oa]s )?es|un[oa] de (?:l[oa]s )?cuales|um[a]? d[oa]s quais|di cui un[oa]?|un[oa] de[il] quali|(?:onder|van) wie een|een van hen) ((?:[\w-]+ ){1,8})/;
