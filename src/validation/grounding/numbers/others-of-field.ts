import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { otherWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number is of all the others of a contest: `face à sept autres finalistes` of "eight teams were in the final". */
export function isOthersOfField({ tokens }: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, qualifier, form, labels, values, start, end } = mention;
  if (unit !== undefined || qualifier !== undefined || form === 'ordinal' || labels.length > 0) return false;
  const isOther = [start - 1, end + 1].some((at) => otherWords.test(tokens[at]?.folded ?? ''));
  if (!isOther || (values[0] ?? 0) < 2) return false;
  return passages.some(({ numbers, words }) => {
    if (!Array.from(words).some((word) => contests.test(word))) return false;
    return numbers.some(
      ({ unit: known, nouns, values: [all = 0], form: kind, range }) =>
        known === undefined &&
        kind !== 'ordinal' &&
        range === undefined &&
        values.includes(all - 1) &&
        nouns.slice(0, 2).some((noun) => rivals.test(noun)),
    );
  });
}

const contests =
  /^(?:finals?$|finale[ns]?$|finalist|contest|competi|wettbewerb|wettkampf|concours|concurs|concorso|concorr|wedstrijd|turnier|tourn|torneo|torneio|toernooi|championship|meisterschaft)/;
const rivals =
  /^(?:teams?|equipes?|equipos?|equipas?|squadr[ae]|ploeg|teilnehm|particip|partecip|deelnem|candidat|kandidat|finalist|concurrent|concorrent|concursant|compet|entr(?:y|ies|ants?)$|contestants?|crews?|groups?|gruppen?|groupes?|grupos?|grupp[oi]|schools?|schulen?|projects?|projekte?|projets?|proyectos?|projetos?|progetti|startups?)/;
