import type { Annotated } from '../annotate.ts';
import type { Rule } from '../rule.ts';

/** `First in the regional table` where the facts have the third place. */
export const placeRule: Rule = {
  name: 'ranking',
  find: (text, { passages }) => {
    const claimed = placesIn(text);
    if (claimed.length === 0) return [];
    const held = new Set(
      passages.flatMap((passage) => placesIn(passage).flatMap(({ values, range = [] }) => [...values, ...range])),
    );
    if (held.size === 0) return [];
    return claimed
      .filter(({ values }) => !values.some((value) => held.has(value)))
      .map(({ first, last }) => ({ first, last, detail: 'the place that the facts state' }));
  },
};

/** The ordinals of clauses that speak of a ranking, and the numbers of a place: `third in the table`, `Platz 3`. */
function placesIn({ numbers, tokens }: Annotated): Annotated['numbers'] {
  return numbers.filter(({ form, first, last, start, unit, nouns }) => {
    const { clause } = tokens[first] ?? {};
    const isPlaced = form !== 'ordinal' && places.test(tokens[start - 1]?.folded ?? '');
    const isOrdinal = form === 'ordinal' && unit === undefined && !nouns.some((noun) => stages.test(noun));
    return (
      isPlaced ||
      (isOrdinal &&
        tokens.some(
          ({ folded, clause: at }, index) => at === clause && (index < first || index > last) && ranking.test(folded),
        ))
    );
  });
}

const places = /^(?:place|rank|ranked|platz|rang|plaats|lugar|puesto|posto|posicion|posicao|posizione|position)$/;
const ranking =
  /^(?:ranking|rankings|ranked|league|leaderboard|palmares|classement|classee?s?|rangliste|rangfolge|bestenliste|tabelle|table|clasificacion|clasificad[oa]s?|classificacao|classificad[oa]s?|classifica|classificat[oaie]|graduatoria|ranglijst|klassement|place|places|platz|plaats|lugar|puesto|posto)$/;
const stages = /^(?:level|stage|part|niveau|stufe|teil|nivel|livello|deel|edition|ausgabe|edicion|edizione)/;
