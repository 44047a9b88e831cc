import { anyCase } from './any-case.ts';
import { honorifics, roleNouns } from './vocabulary.ts';
import { foldWord, type Word } from './words.ts';

/** Whether a name that is also a word is one here: `jeden Koch`, `arbeitet als Koch`, `Koch ist ein Beruf`. */
export function isOrdinaryUse(text: string, { start, end }: Word): boolean {
  return nounBefore.test(text.slice(Math.max(0, start - 30), start)) || isCalledTrade(text, { end });
}

/** `Ferreiro é um ofício`: whatever it is that a sentence calls a trade or word is no person. */
export function isCalledTrade(text: string, { end }: Pick<Word, 'end'>): boolean {
  return isTrade.test(text.slice(end, end + 80));
}

/** `Il motore Ferrari è`, `la collega Ferrari è`: a noun that its article makes one, before what may be a name or a make. */
export function isBehindNoun(text: string, { start }: Word): boolean {
  const noun = articleAndNoun.exec(text.slice(Math.max(0, start - 40), start))?.groups?.noun;
  return noun !== undefined && !roleNouns.has(foldWord(noun)) && !honorifics.has(foldWord(noun));
}

const articleAndNoun =
  /(?:^|[\s(])(?:[Ii]l|[Ll][aeo]|[Ee]l|[Oo]|[Uu]n[ao]?|[Uu]ne|[Uu]ma?|L['’]|l['’]) ?(?<noun>\p{Ll}{4,20}) $/u;

/**
 * Whether a sentence begins with such a word and says what it is or has, `Koch hat Zukunft`: that may be said of a trade or
 * of somebody.
 */
export function isSaidOfTrade(text: string, { end }: Word): boolean {
  const after = /^[^.!?\n]*/u.exec(text.slice(end, end + 160))?.[0] ?? '';
  return !isTrade.test(after) && said.test(after) && !ofEarner.test(after);
}

/** What German and Dutch put before a noun, and not before a name. */
const nounBefore = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('jede[rsmn]?|kein(?:e[rsmn]?)?|diese[rsmn]?|manche[rsmn]?|welche[rsmn]?|unser(?:e[rsmn]?)?|zum|zur|als|elke|iedere|geen|deze')}|(?:gelernt|ausgebildet|gut|erfahren|jung|neu|angehend|künftig|zukünftig|werdend|professionell)e[rsmn]?) $`,
  'u',
);
const article = '(?:an?|the|eine?|der|die|das|kein|keine|un[ae]?|une|uma?|os?|il|la|le|el|een|het|geen)';
const copula = 'is|was|ist|war|bleibt|es|fue|est|é|foi|è';
/** What a trade or word is called. */
const isTrade = new RegExp(
  String.raw`^ (?:${copula}) ${article} (?:\p{L}+ ){0,4}\p{L}*(?:beruf|handwerk|tätigkeit|wort|nachname|trade|profession|craft|job|occupation|word|skill|virtue|surname|métier|oficio|profesión|profissão|ofício|mestiere|professione|beroep|vak|ambacht|palabra|mot|palavra|parola|woord)(?!\p{L})`,
  'iu',
);
const said = new RegExp(
  String.raw`^ (?:(?:${copula}) (?:${article}|mehr|nicht|more|not|never) |(?:has|hat|heeft|ha) (?=[\p{L}]+[.!?]?$))`,
  'iu',
);
/** A deed, or what a person is: a winner, a member, a nurse from somewhere. */
const ofEarner =
  /(?<!\p{L})(?:\p{L}+(?:ed|ado|ato|ito|uto|ido|ada|ata|ée?|ssen|schlossen|standen|worben|reicht|halten)|ge\p{L}+(?:t|en)|member|graduate|holder|earner|recipient|winner|learner|student|participant|mitglied|teilnehmer\p{L}*|absolvent\p{L}*|inhaber\p{L}*|from|aus|who|who['’]s|able|ready)(?!\p{L})/iu;

/** Whether what a sentence says right behind a name is said of people alone: `Carvalho pode ser contactado`, `Rose lives in`. */
export function isSaidOfPerson(text: string, { end }: Pick<Word, 'end'>): boolean {
  return ofPerson.test(text.slice(end, end + 60));
}

const ofPerson =
  /^ (?:(?:can|may) be (?:reached|contacted|called|e-?mailed)|is (?:reachable|contactable)|(?:lives|resides|works|was born) (?:in|at|as)|says|pode(?:rá)? ser (?:contac?tad|encontrad)[oa]|é contac?tável|puede ser (?:contactad|localizad)[oa]|se puede contactar|(?:vive|mora|reside|trabalha|trabaja|lavora|abita|risiede) (?:em|n[ao]|en|in|a|como|come)|nasceu|nació|è nat[oa]|diz|dice|peut être (?:joint|contacté)e?|est (?:joignable|née?)|(?:habite|réside|travaille) (?:à|en|au|chez|comme)|(?:ist|is) (?:telefonisch |per E-?Mail |per mail )?(?:erreichbar|bereikbaar|unter|te bereiken)|kann (?:unter|per|telefonisch)|kan (?:worden (?:gecontacteerd|bereikt)|via|per|op)|(?:wohnt|lebt|arbeitet|woont|werkt) (?:in|als|bei|bij)|wurde (?:am|in|\d)|werd geboren|sagt|zegt|può essere contattat[oa]|è (?:raggiungibile|contattabile))(?!\p{L})/u;

/** `Smith & Wesson`, `Johnson & Johnson`: a firm, unless the two have passed something. */
export function isOfFirm(text: string, { start, end }: Pick<Word, 'start' | 'end'>): boolean {
  const rest = partnerBehind.exec(text.slice(end, end + 80));
  const before = partnerBefore.test(text.slice(Math.max(0, start - 44), start));
  if (rest === null && !before) return false;
  const after = rest === null ? text.slice(end, end + 40) : text.slice(end + rest[0].length, end + rest[0].length + 40);
  return !jointDeed.test(after);
}

const partnerBehind = /^ ?& ?\p{Lu}[\p{L}'’-]{1,30}/u;
const partnerBefore = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30} ?& ?$/u;
const jointDeed =
  /^,? (?:both |each |have |haben |han |ont |hanno |hebben )?(?:(?:successfully|erfolgreich) )?(?:passed|completed|scored|earned|attended|finished|graduated|achieved|obtained|received|gained|bestanden|absolviert\p{L}*|erreicht\p{L}*|haben|nahmen|aprobaron|completaron|superaron|obtuvieron|concluíram|obtiveram)(?!\p{L})/u;
