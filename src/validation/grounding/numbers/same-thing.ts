import { partsOfDay, weekdays } from '../words/count-words.ts';
import { isAkin, stemOf } from './noun-phrase.ts';
import type { NumberMention } from './number-mention.ts';

/** Whether a number without unit counts or numbers the same thing in the text as in the facts. */
export function isOfSameThing(claim: NumberMention, fact: NumberMention, field: string): boolean {
  return isSameOwner(claim, fact, field) && isSameNoun(claim, fact) && !isSessionOfTask(claim, fact, field);
}

function isSameOwner(claim: NumberMention, fact: NumberMention, field: string): boolean {
  if (claim.labels.includes('version')) return true;
  // The 50 of "Sage 50" counts nothing else.
  if (fact.isName === true && claim.owner !== fact.owner && claim.nouns.length > 0) return false;
  if (claim.isName === true && isCountOfOther(claim, fact)) return false;
  if (claim.owner === undefined || fact.owner === undefined || claim.form === 'word') return true;
  return (
    stemOf(claim.owner) === stemOf(fact.owner) ||
    (legal.test(claim.owner) && claim.owner.slice(0, 3) === fact.owner.slice(0, 3)) ||
    field === 'version' ||
    claim.nouns.some((noun) => fact.nouns.includes(noun))
  );
}

/** `WooCommerce 5` is none of "five products". */
function isCountOfOther({ owner = '', nouns }: NumberMention, fact: NumberMention): boolean {
  const isOwn = fact.owner !== undefined || fact.nouns.some((noun) => isSameThing(owner, noun));
  return nouns.length === 0 && fact.nouns.length > 0 && !legal.test(owner) && !isOwn;
}

/** `Artikel 15` may be "Art. 15 DSGVO" in the facts, and `artículo 15` is "Article 15". */
const legal = /^(?:art$|arti[ck]|artigo|paragra|absatz|absch|regel|rule|regla|regra|regola|claus)/;

/** `Job`, `jobs`: short words as well. */
export function isSameThing(one: string, other: string): boolean {
  return isAkin(one, other) || stemOf(one) === stemOf(other);
}

/** What is counted must be the same, as far as the words can be compared. */
function isSameNoun(claim: NumberMention, fact: NumberMention): boolean {
  if (claim.nouns.length === 0 || fact.nouns.length === 0) return true;
  if (isPartOfDay(claim) && !isPartOfDay(fact) && !isMeeting(fact)) return false;
  if (isOtherPartOfDay(claim, fact)) return false;
  const kinds = fact.counted.map(kindOf);
  if (claim.counted.some((each) => kinds.includes(kindOf(each)))) return true;
  if (isOtherMeasure(claim, fact)) return false;
  if (measureOf(claim) !== undefined && measureOf(claim) === measureOf(fact)) return true;
  if (claim.nouns.some((noun) => fact.nouns.some((other) => isSameThing(noun, other)))) return true;
  // "Four skills" is no more than a list of four.
  if (claim.counted.some((each) => each === 'skill' || each === 'outcome')) return false;
  return claim.counted.length === 0 || fact.counted.length === 0;
}

/** An essay of 300 words is none of 300 pages, and none of 300 books, as far as the words for how long a text is are known. */
function isOtherMeasure(claim: NumberMention, fact: NumberMention): boolean {
  const [claimed, known] = [claim, fact].map(measureOf);
  return known !== undefined && claimed !== known;
}

/** What a text is measured in: `Laborbuchseiten`, `feuillets` and "sides" are pages. */
function measureOf({ counted, nouns }: NumberMention): 'character' | 'word' | 'page' | undefined {
  if (nouns.some((noun) => characters.test(noun))) return 'character';
  const known = counted.find((each) => each === 'word' || each === 'page');
  if (known === 'word' || known === 'page') return known;
  if (nouns.some((noun) => words.test(noun))) return 'word';
  return nouns.some((noun) => pages.test(noun)) ? 'page' : undefined;
}

const characters =
  /^(?:characters?|keystrokes|zeichen|anschlage|caracteres?|carateres?|caratter[ei]|battut[ae]|tekens?|pulsaciones|frappes|toques|aanslagen)$/;
const words = /(?<!ant)(?:worter|worten|woorden)$/;
const pages =
  /(?:seiten?|pagin[ae]s?|pages?|bladzijden?)$|^(?:sheets?|sides?|blatt|blatter|bogen|folios?|fogli|foglio|facciat[ae]|cartell[ae]|feuill(?:e|et)s?|hojas?|carillas?|cuartillas?|folhas?|laudas?|vel|vellen|kantjes?|velletjes)$/;

/** What is handed in takes no sessions: "two sessions" of two case notes. */
function isSessionOfTask({ counted }: NumberMention, fact: NumberMention, field: string): boolean {
  return field === 'assessment' && counted.includes('session') && fact.nouns.length > 0 && !isMeeting(fact);
}

/** "Two evenings" are no two case notes. */
function isPartOfDay({ nouns }: NumberMention): boolean {
  return nouns.some((noun) => partsOfDay.test(noun));
}

/** `Zes avonden` are no `zaterdagochtenden`; a Spanish `tarde` may be an afternoon or an evening. */
function isOtherPartOfDay(claim: NumberMention, fact: NumberMention): boolean {
  const [isMorning, isFactMorning] = [claim, fact].map(({ nouns }) => nouns.some((noun) => mornings.test(noun)));
  const [isLater, isFactLater] = [claim, fact].map(({ nouns }) => nouns.some((noun) => laterParts.test(noun)));
  return (isMorning === true && isFactLater === true) || (isLater === true && isFactMorning === true);
}

const mornings =
  /^(?:mornings?|matinees?|matins?|mananas?|mattin[aeio]|mattinat[ae]|manhas?)$|(?:vormittagen?|vormittage?|ochtend(?:en)?)$/;
const laterParts =
  /^(?:afternoons?|evenings?|soirees?|soirs?|tardes?|noches?|pomeriggi?o?|ser[ae]|serat[ae]|noites?|seroes|serao)$|(?:nachmittage?n?|abende?n?|abend|(?<!voor)middag(?:en)?|avond(?:en)?)$/;

function isMeeting({ counted, nouns }: NumberMention): boolean {
  return counted.includes('session') || nouns.some((noun) => weekdays.test(noun));
}

/** A course of five modules has five steps. */
export function kindOf(counted: string): string {
  return counted === 'step' ? 'module' : counted;
}
