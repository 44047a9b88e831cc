import type { Annotated } from '../annotate.ts';
import { clauseBounds } from '../reading.ts';
import type { Rule, Unsupported } from '../rule.ts';
import { isMarked, isSaidInFacts } from '../said-in-facts.ts';

type Place = Pick<Unsupported, 'first' | 'last'>;

/**
 * `Ist zur Ausbildung von Lehrlingen berechtigt`, `wie de cursus volgt, mag een heftruck besturen`: German and Dutch put
 * what people are entitled to between the two halves of the verb, where no phrase finds it.
 */
export const entitledLastRule: Rule = {
  name: 'strength',
  find: (text, facts, { isAudience, language }) => {
    if (isAudience || (language !== 'de' && language !== 'nl')) return [];
    const places = [...entitled(text), ...allowed(text)].filter(({ first }) => !isMarked(text, first, ['negator']));
    if (places.length === 0 || isSaidInFacts(facts, inFacts)) return [];
    return places.map((place) => ({ ...place, detail }));
  },
};

const detail = 'no right or licence that the facts do not give';

function entitled({ tokens }: Annotated): Place[] {
  return tokens.flatMap(({ folded }, last) => {
    if (!entitling.test(folded)) return [];
    const { first: from } = clauseBounds(tokens, last);
    const here = tokens.slice(from, last).map((token) => token.folded);
    const verb = here.findLastIndex((word) => being.test(word));
    if (verb === -1 || here.slice(verb).some((word) => taking.test(word))) return [];
    return [{ first: from + verb, last }];
  });
}

/** Of whoever takes the course, or of those who have it. */
function allowed({ tokens }: Annotated): Place[] {
  return tokens.flatMap(({ folded, clause, sentence }, first) => {
    if (!may.test(folded)) return [];
    const { first: from, last: end } = clauseBounds(tokens, first);
    const isWhoever = tokens.find((token) => token.sentence === sentence && whoever.test(token.folded));
    const isOfPeople = tokens.slice(from, first + 3).some((token) => people.test(token.folded));
    if ((isWhoever === undefined || isWhoever.clause === clause) && !isOfPeople) return [];
    const last = Array.from({ length: Math.max(0, end - first) }, (_, step) => first + 1 + step).find((at) =>
      trades.test(tokens[at]?.folded ?? ''),
    );
    return last === undefined ? [] : [{ first, last }];
  });
}

const entitling = /^(?:berechtigt|befugt|ermachtigt|bevollmachtigt|autorisiert|gerechtigd|bevoegd|gemachtigd)$/;
const being = /^(?:ist|sind|wird|werden|is|zijn|wordt|worden)$/;
/** To take part is no right that a credential gives. */
const taking = /^(?:teilnahme|teilzunehmen|mitzumachen|anmeldung|deelname|deelnemen)$/;
const may = /^(?:darf|durfen|mag|mogen)$/;
const whoever = /^(?:wer|wie)$/;
const people =
  /^(?:teilnehm\S*|\S*absolvent\S*|inhaber\S*|sie|deelnemers?|houders?|geslaagden|cursisten|zij|ze|bezitters?)$/;
/** What law or trade keeps for those who are allowed to. */
const trades =
  /^(?:fahren|steuern|bedienen|fuhren|ausbilden|unterrichten|behandeln|prufen|betreiben|ausuben|lehren|anleiten|installieren|warten|impfen|fliegen|besturen|rijden|lesgeven|behandelen|opleiden|keuren|installeren|varen|vliegen|vaccineren|onderwijzen|uitoefenen|toedienen)$/;
const inFacts =
  /^(?:berechtig|befug|ermacht|zugelass|zulass|erlaub|entitl|author|licen|lizen|allow|permit|may$|darf$|durfen$|mag$|mogen$|gerechtig|bevoegd|machtig|habilit|autoris|autoriz|abilita|peut$|peuvent$|puede|pode[m]?$|puo$|possono$)/;
