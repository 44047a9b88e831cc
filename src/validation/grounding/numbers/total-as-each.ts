import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import { eachWords } from '../words/count-words.ts';
import type { NumberMention } from './number-mention.ts';
import { isSaidInAll } from './totals.ts';
import { timeFamilies, units } from './units.ts';
import { baseKeysOf } from './value-keys.ts';

/** "Each of the two Saturdays lasted ten hours" of ten hours in total: a length of all days is not that of each. */
export function isTotalOfDays(text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, form } = mention;
  if (unit === undefined || form === 'ordinal' || !timeFamilies.has(units[unit].family)) return false;
  if (!isOfEachDay(text, mention)) return false;
  const keys = baseKeysOf(mention);
  const same = passages.flatMap((passage) =>
    passage.numbers
      .filter(
        (fact) =>
          fact.unit !== undefined &&
          units[fact.unit].family === units[unit].family &&
          baseKeysOf(fact).some((key) => keys.includes(key)),
      )
      .map((fact) => isSaidInAll(passage, fact)),
  );
  return same.length > 0 && same.every(Boolean);
}

/** The days, or meetings, before it in the clause. */
function isOfEachDay({ tokens, starting }: Annotated, { first }: NumberMention): boolean {
  const { clause } = tokens[first] ?? {};
  const isDay = (at: number) =>
    days.test(tokens[at]?.folded ?? '') || (starting.get(at) ?? []).some(({ tag }) => tag === 'counted:session');
  return tokens.some(
    (token, at) =>
      at < first &&
      token.clause === clause &&
      eachWords.has(token.folded) &&
      [1, 2, 3, 4].some((step) => at + step < first && isDay(at + step)),
  );
}

const days =
  /(?:days?|mornings?|afternoons?|evenings?|weekends?)$|(?:tage?n?|abend(?:e|en)?|morgen|nachmittage?n?|samstage?n?)$|^(?:jours?|journees?|soirs?|soirees?|samedis?|matinees?|dias?|tardes?|mananas?|sabados?|noites?|manhas?|giorn[oi]|giornat[ae]|ser[ae]|serat[ae]|sabat[oi]|mattin[ae]|dag(?:en)?|avond(?:en)?|ochtend(?:en)?|zaterdag(?:en)?|middag(?:en)?)$/;
