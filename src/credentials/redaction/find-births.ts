import { isShapedAsName } from '../documents/name-shape.ts';
import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { dayInFull } from './days.ts';
import { isHistoric } from './record-values.ts';
import { sentenceAround, type Stretch } from './sentences.ts';

/**
 * Days of birth with what says so: `DOB 12.03.1999`, `geb. am 12. März 1999`, `née le 12 mars 1999`. Of whom or what a
 * name right before tells stays (`Malala Yousafzai, born 12 July 1997`), and so do births in general (`born before 2001`).
 */
export function findBirths(text: string, place: 'text' | 'title', holders: readonly Stretch[] = []): Stretch[] {
  if (!/\d{4}|\d[./-] ?\d{1,2}[./-] ?\d/.test(text)) return [];
  return matchesIn(text, birth).flatMap(({ index, 0: found, groups }) => {
    const end = index + found.length;
    const after = text.slice(end, end + 60);
    if (isHistoric(found) || (several.test(after) && !inTown.test(after))) return [];
    const sentence = sentenceAround(text, { start: index, end });
    const before = text.slice(sentence.start, index);
    const isForm = groups?.label !== undefined && beginsClause.test(before);
    const isOfHolder = holders.some((holder) => holder.end <= index && text.slice(holder.end, index) === ' ');
    const isTold = isForm || isOfHolder || (place === 'title' ? isOfNobody(before) : isAlone(before, after));
    return isTold ? [withBrackets(text, { start: index, end })] : [];
  });
}

/** Whether a clause begins with it that is of nothing before, and that ends the sentence. */
function isAlone(before: string, after: string): boolean {
  if (/^\W*$/u.test(before)) return true;
  return (behindComma.test(before) && isOfNobody(before) && ends.test(after)) || behindBracket.test(before);
}

/** `test forms with Date of birth: 29/02/2000` */
const beginsClause = /^\W*$|[,;(|/–—:-] ?$/u;
/** Behind a word without a capital, which is nobody's name, or the only ones of the sentence. */
const behindComma = /(?:(?<!\p{L})\p{Ll}\p{L}*|[\d)]|^\W*\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?), ?$/u;
const behindBracket = /(?:(?<!\p{L})\p{Ll}\p{L}*|[\d)]) ?(?:\(|[–—|;-] )$/u;
const ends = /^(?: (?:in|a|à|en|em|te|w|v|i|zu) \p{Lu}[\p{L}-]+)?\s*(?:[.;\n]|$)/u;

/** Whether nobody's name stands right before it. */
function isOfNobody(before: string): boolean {
  const name = /(\p{Lu}[\p{L}'’-]+ (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]+)[ ,(–—-]*$/u.exec(before)?.[1];
  return name === undefined || !isShapedAsName(name);
}

function withBrackets(text: string, { start, end }: Stretch): Stretch {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')'
    ? { start: start - 1, end: end + 1 }
    : { start, end };
}

/** `born 1 September 2015 to 31 August 2016`, `or later`. */
const several =
  /^ ?(?:[–—-]|(?:to|through|until|till|bis|und|oder|and|or|y|o|u|ou|et|e|en|of|al?|au|ao|tot|do|lub|eller|og|och)(?!\p{L}))/iu;

/** `nato il 5 giugno 1990 a Lecce` */
const inTown = /^ (?:a|à|en|em|e) \p{Lu}\p{Ll}/u;

/** What forms say, and nothing else does. */
const labels = anyCase(
  String.raw`d\.? ?o\.? ?b\.?|date of birth|birth ?date|geb\.?-?dat(?:um|\.)?|geburts(?:datum|tag)|date de naissance|d\.? ?d\.? ?n\.?|fecha de nac(?:imiento|\.)|f\. ?(?:de )?nac\.|data de nasc(?:imento|\.)|d(?:ata|t)\.? (?:de )?nasc\.?|data di nascita|geboorte(?:datum|dag)|data ur(?:odzenia|\.)|datum narození|födelsedatum|fødselsdato|syntymäaika|sünniaeg|ημερομηνία γέννησης|ημ\.? ?γεν(?:ν(?:ήσεως|\.)?|\.)?|data nașterii|doğum tarihi|дата рождения|дата народження|születési (?:idő|dátum)`,
);
/** What is also said of authors, and of whom a course is for. */
const words = anyCase(
  String.raw`born(?: on)?(?: the)?|b\.|geb\.(?: am| op)?|geboren(?: am| op)?|née?(?: le| en)?|né[(/·-]e\)?(?: le)?|nacid[oa](?:[(/]a\)?)?(?: el(?: día)?| en)?|nat[oa](?:[(/]a\)?)?(?: il| nel|(?= (?:a|in) \p{Lu})| (?=\d{1,2}[./-]))|nascid[oa](?:[(/]a\)?)?(?: em| a| aos| no dia)?|ur(?:odz)?\.|urodzon[ay](?: dnia)?|nar(?:oz)?\.|narozen[aáýý]?(?: dne)?|född(?: den)?|født(?: den)?|syntynyt|synt\.|sünd(?:inud|\.)|γεννήθηκε (?:στις|την)|γεννημέν(?:ος|η) (?:στις|την)|γεν\.|născut[ăa]?(?: la| în data de)?|родил(?:ся|ась)|род\.|született|szül\.`,
);
/** `nata a Roma il 12 marzo 1999` */
const inPlace = String.raw`(?: (?:in|a|à|en|em|te|w|i|v) (?:\p{Lu}[\p{L}'’-]+[ ,]{1,2}){1,3}(?:on |am |le |el |il |em |op |den |dnia )?)?`;
const birth = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<label>${labels})(?: ?[:=(–-])?|(?:${words})(?: ?:)?${inPlace})\s{0,2}(?:${dayInFull}|\d{1,2}\. \d{1,2}\. \d{4})`,
  'gu',
);
