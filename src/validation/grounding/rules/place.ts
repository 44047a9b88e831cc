import type { Annotated } from '../annotate.ts';
import type { Rule } from '../rule.ts';

/** `First in the ranking` where the facts have the third place: a claim of rank, as those of `rankingRule`. */
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

/** The places of a ranking: `third in the ranking`, `third place`, `Platz 3`; none of a third module that takes place. */
function placesIn({ numbers, tokens }: Annotated): Annotated['numbers'] {
  return numbers.filter(({ form, first, last, start, end, unit, nouns }) => {
    const { clause } = tokens[first] ?? {};
    if (form !== 'ordinal') return places.test(tokens[start - 1]?.folded ?? '');
    if (places.test(tokens[end + 1]?.folded ?? '')) return true;
    const isRanked = ({ folded, clause: at }: (typeof tokens)[number], index: number) =>
      at === clause && (index < first || index > last) && rankings.test(folded);
    const isLed = inWords.test(tokens[end + 1]?.folded ?? '');
    if (isLed && tokens.some(({ folded, clause: at }) => at === clause && tables.test(folded))) return true;
    return unit === undefined && nouns.every((noun) => rankings.test(noun)) && tokens.some(isRanked);
  });
}

const places = /^(?:place|rank|ranked|platz|rang|plaats|lugar|puesto|posto|posicion|posicao|posizione|position)$/;
const inWords = /^(?:in|im|dans|en|nella|na|op|der|de|du|of)$/;
const tables = /^(?:table|tabelle|tabla|tabella|tabela|league|liga|ligue|lega)$/;
const rankings =
  /^(?:ranking|rankings|ranked|leaderboard|palmares|classement|classee?s?|rangliste|bestenliste|clasificacion|clasificad[oa]s?|classificacao|classificad[oa]s?|classifica|classificat[oaie]|graduatoria|ranglijst|klassement)$/;
