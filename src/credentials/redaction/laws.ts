import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { monthsNamed } from './month-names.ts';
import type { Stretch } from './sentences.ts';
import { foldWord } from './words.ts';

/**
 * A text of the same length without the laws that it cites by their day, which is the same for everybody, even where it
 * is the day of an award: `loi du 11 février 2005`, `Legge 15 luglio 2022, n. 99`. A law stands directly before its day.
 */
export function withoutLaws(text: string): string {
  // Most texts cite none, and a glance costs a tenth of looking for it.
  if (!/\d/.test(text) || !hint.test(text)) return text;
  const laws = matchesIn(text, law).filter(
    ({ index, 0: found, groups }) => isMonth(groups?.month) && !isAward(text, index, index + found.length),
  );
  return withoutStretches(
    text,
    laws.map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}

/** A text of the same length with a sign that is of no word or date in place of some stretches. */
export function withoutStretches(text: string, stretches: readonly Stretch[]): string {
  let left = '';
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    left += text.slice(left.length, start);
    left += '§'.repeat(Math.max(0, end - left.length));
  }
  return left + text.slice(left.length);
}

/** `Conferito con decreto del 5 maggio 2024`: the day on which it was given to somebody. */
function isAward(text: string, start: number, end: number): boolean {
  return conferredBy.test(text.slice(Math.max(0, start - 80), start)) || conferred.test(text.slice(end, end + 20));
}

const conferring = anyCase(
  String.raw`(?:conf[eé]r|award|grant|bestow|issued|appoint|verl[ie]{2}h|ernannt|erteilt|d[eé]cern|attribu|nomm|nombr|nomin|nomea|otorg|outorg|conced|rilasciat|expedid|toegeken|verleen|benoem)`,
);
const conferredBy = new RegExp(
  String.raw`(?<!\p{L})${conferring}\p{L}*(?: \p{L}{1,15}){0,4} (?:by|through|con|com|par|por|per|mit|durch|bij|door|mediante)(?: (?:a|an|the|un|uno|une|um|een|einen|royal|real))? $`,
  'u',
);
const conferred = new RegExp(String.raw`^ ${conferring}`, 'u');

/** A day in figures names no month. */
function isMonth(word: string | undefined): boolean {
  return word === undefined || monthsNamed(foldWord(word)).length > 0;
}

const hint =
  /Act|D\. ?(?:M|P|Lgs)|DPR|laws?|loi|le[iy]|legg|d[eé][ck]re|arrêté|ord[eo]n|ordinan|circula|portaria|r[eè]g[elou]|dire[ct]t?[it]|statute|gesetz|ordnung|richtli|erlass|wet|besluit|verordening/iu;

const figures = String.raw`(?:\p{Lu}{2,5}/)?\d{1,5}(?:[/.-]\d{1,4}){0,2}(?:[/-]\p{Lu}{2,3})?`;
const numero = String.raw`(?:[Nn](?:\.? ?[º°]|[ro]\.?|\.)|[Nn]úm\.)`;
const number = String.raw`(?: \((?:EU|UE|EG|CE|EC|EWG|CEE|EEC)\))?(?: ?${numero})?(?: ?${figures})?`;

// What `Master of Laws`, `a degree in law` and `Jude Law` end in is no law.
const english = String.raw`Acts?|(?<!(?:in|of) )laws?|(?<=(?:[Tt]he|[Uu]nder|Public|Federal) )Laws?|Law(?= [Nn]o)|${anyCase('(?:royal )?decrees?|ordinances?|regulations?|directives?|statutes?')}`;
const french = anyCase(
  '(?:lois?|décrets?|arrêtés?|ordonnances?|circulaires?|règlements?|directives?)(?:[ -](?:loi|organique|constitutionnelle|(?:inter)?ministériel(?:le)?|préfectoral|royal|fédérale?|cantonale?|grand-ducal|européen(?:ne)?|déléguée?))?',
);
const spanish = `${anyCase('(?:real(?:es)? )?decretos?(?:[ -](?:ley|legislativo|supremo|foral))?|ley(?:es)?(?: (?:orgánica|foral|federal|general|estatal|autonómica))?|reglamentos?|directivas?|orden ministerial')}|Orden`;
const portuguese = anyCase(
  'decretos?(?:[ -](?:lei|legislativo|regulamentar))?|leis?(?: (?:orgânica|complementar|constitucional|federal|estadual))?|portarias?|regulamentos?|direc?tivas?',
);
const italian = String.raw`${anyCase('legg[ei](?: (?:regionale|provinciale|costituzionale|delega|quadro))?|decret[oi](?:[ -](?:legge|legislativo|(?:inter)?ministeriale|presidenziale|direttoriale))?|regolament[oi]|direttiv[ae]|ordinanza')}|D\. ?Lgs\.?|D\. ?M\.|D\. ?P\. ?R\.|DPR`;
const german = anyCase(
  String.raw`\p{L}{0,30}(?:gesetz(?:e?s|en?|buch(?:e?s)?)?|verordnung(?:en)?|richtlinien?|(?:prüfungs|studien|ausbildungs|handwerks|gewerbe)ordnung)|(?:rund)?erlass(?:es)?|dekrets?`,
);
const dutch = anyCase(
  String.raw`\p{L}{0,30}(?:wet|verordening|richtlijn)|(?:koninklijk|ministerieel) besluit|ministeriële regeling|decreet`,
);

const day = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th|er|\.?[º°]|\.)? (?:of |de )?)?(?<month>\p{L}{3,10})\.?(?!\p{L})(?: \d{1,2}(?:st|nd|rd|th)?(?![\p{N}/.:-]))?(?:,? (?:del? )?(?:1[89]|20)\d\d)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\p{N})`;
/** With its number, which may look like a month and its year: `Ley 3/2018`. */
const law = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${[
    `(?:${english})${number},? (?:of|dated) `,
    `(?:${french})${number},? (?:du |de |d['’])`,
    `(?:${spanish}|${portuguese})${number},? (?:del? )`,
    `(?:${italian})${number},? (?:del |dell['’]|di )?`,
    `(?:${german})${number},? vo[mn] `,
    `(?:${dutch})${number},? (?:van|d\\.d\\.) `,
  ].join(
    '|',
  )})${day}(?:,? ${numero} ?\d{1,5}(?:/\d{4})?)?|(?:${spanish}|${portuguese}|${italian})(?: ${numero})? \d{1,2}/(?:19|20)\d\d(?![\p{N}/]))`,
  'gu',
);
