import { madeBy } from './made-by.ts';
import type { Mention } from './mention.ts';
import type { NameBook } from './name-book.ts';
import { isPhrase } from './ordinary-words.ts';
import { isCapitalized, wordAfter } from './words.ts';

/**
 * Somebody else with the first name of a holder whose surname is known: `Timber in Building by Siobhán Keating` of Siobhán
 * O'Shea. Only behind what somebody wrote or gave the name to: elsewhere it may be the holder under another surname.
 */
export function isNamesake(text: string, { parts, hasTitle, start, end }: Mention, book: NameBook): boolean {
  const areGiven = parts.size > 0 && [...parts].every(({ isGiven, isFamily }) => isGiven && !isFamily);
  const isAcademic = hasTitle && academic.test(text.slice(start, start + 10));
  if (!areGiven || (hasTitle && !isAcademic) || ![...book.parts.values()].some(({ isFamily }) => isFamily))
    return false;
  const next = wordAfter(text, end);
  if (next === undefined || text.slice(end, next.start) !== ' ' || !isCapitalized(next.text)) return false;
  if (next.text.length < 3 || isPhrase([next.text])) return false;
  const after = text.slice(next.end, next.end + 40);
  return (isAcademic && owningBody.test(after)) || isOfAuthor(text.slice(Math.max(0, start - 60), start));
}

const academic = /^(?:Dr|Prof)(?:a?\.?|essor) /u;
/** `Dr. Jane Goodall's institute` */
const owningBody =
  /^['’]s? (?:\p{Ll}+ ){0,2}(?:institutes?|foundation|school|research|methods?|theory|model|books?|work|team|laboratory|centre|center|clinic|approach)(?!\p{L})/u;

/** Behind what somebody wrote or gave the name to, and not behind what the holder made or did. */
function isOfAuthor(before: string): boolean {
  return authored.test(before) && !madeBy.test(before) && !done.test(before);
}

const authored =
  /(?<=\p{L} )(?:by|of|after|von|nach|de|di|da|do|du|del|della|van|door|par|por|en hommage à|en honor a|em homenagem a|in memoria di) $|(?<!\p{L})(?:de|het|the|la|le|il) $/u;
/** `passed by`, `certificate of`. */
const done =
  /(?<!\p{L})(?:\p{L}+ed|\p{L}*(?:[Cc]ertifi|[Dd]iplom|[Bb]adge|[Rr]ecord|[Tt]ranscript|[Rr]esult|[Nn]ot[ae]|[Zz]eugnis|[Uu]rkunde|[Ll]eistung|[Ee]rgebnis|[Aa]ttest|[Gg]rade|[Ss]core|[Nn]ame?|[Nn]ombre|[Nn]om|[Nn]ome)\p{L}*|erworben|bestanden|absolviert|obtenue?|réussie?|obtenid[oa]|superad[oa]|obtid[oa]|concluíd[oa]|ottenut[oa]|superat[oa]|behaald|afgerond) (?:by|of|von|de|di|da|do|du|del|della|van|door|par|por) $/u;
