import type { Annotated } from '../annotate.ts';
import type { FactsIndex } from '../facts-index.ts';
import type { NumberMention } from './number-mention.ts';

/** Days and parts of days on which something is held, and meetings; in all languages, folded. */
export const occasions =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:morning|afternoon|evening|night|session|meeting|class|lesson|workshop)(?:e?s)?$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|vormittag|nachmittag|abend|treffen|termin|sitzung)(?:e|en|s)?$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matinee|soiree|soir|seance|rencontre|apres)s?$|^(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|mananas?|tardes?|noches?|sesion(?:es)?|clases?|encuentros?)$|^(?:segundas?|tercas?|quartas?|quintas?|sextas?|manhas?|noites?|sess(?:ao|oes)|aulas?|encontros?)$|^(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabat[oi]|domenic(?:a|he)|mattin[aeio]|pomerigg(?:io|i)|ser(?:a|e|ata|ate)|incontr[oi]|lezion[ei]|sedut[ae])$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?$|^(?:ochtend|middag|avond|namiddag|sessie|bijeenkomst|les|lessen)(?:en|s)?$/;

/** What does not say at which time of day. */
const meetings =
  /^(?:sessions?|meetings?|treffen|termine?n?|sitzung(?:en)?|seances?|rencontres?|sesion(?:es)?|encuentros?|sess(?:ao|oes)|encontros?|incontr[oi]|sedut[ae]|sessies?|bijeenkomst(?:en)?)$/;

/** `Four of the five sessions` where the facts have five Saturdays, and no other number of sessions. */
export function isOfOccasions(_text: Annotated, mention: NumberMention, { passages }: FactsIndex): boolean {
  const { unit, form, qualifier, values, counted, nouns } = mention;
  if (unit !== undefined || form === 'ordinal' || qualifier !== undefined || mention.rate !== undefined) return false;
  if (!counted.includes('session') || !nouns.some((noun) => meetings.test(noun))) return false;
  const isOccasion = (each: NumberMention) =>
    each.unit === undefined &&
    each.rate === undefined &&
    each.range === undefined &&
    each.form !== 'ordinal' &&
    (each.counted.includes('session') || each.nouns.some((noun) => occasions.test(noun)));
  const known = passages.flatMap(({ place, numbers }) =>
    numbers.filter(isOccasion).map(({ values: [value = 0] }) => ({ place, value })),
  );
  const most = Math.max(...known.map(({ value }) => value));
  return known.some(({ place, value }) => place === 'duration' && value === most && values.includes(value));
}
