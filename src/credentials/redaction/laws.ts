import { anyCase } from './any-case.ts';
import { monthsNamed } from './month-names.ts';
import { foldWord } from './words.ts';

/**
 * A text of the same length without the laws and standards that it cites by their day, which is the same for everybody:
 * `loi du 11 février 2005`, `Legge 15 luglio 2022, n. 99`, `ISO 13788 of December 2012`, and what a body in capitals has
 * published for all: `FADGI guidelines of September 2016`, unlike a report, which may be on somebody. The law stands directly before
 * its day. Decrees and orders are none of these, since one may be what gives somebody a title.
 */
export function withoutLaws(text: string): string {
  if (!/\d/.test(text) || !(hint.test(text) || norm.test(text) || publication.test(text))) return text;
  return text.replace(law, (cited: string, ...rest) => {
    const { month } = rest.at(-1) as { readonly month?: string };
    return isDay(month) ? '§'.repeat(cited.length) : cited;
  });
}

/** A day in figures names no month. */
function isDay(word: string | undefined): boolean {
  return word === undefined || monthsNamed(foldWord(word)).length > 0;
}

/** Most texts cite none, and a glance costs a tenth of looking for it. */
const hint =
  /Act|D\. ?(?:M|P|Lgs)|DPR|laws?|loi|le[iy]|legg|decre|r[eè]g[elou]|dire[ct]t?[it]|statute|gesetz|ordnung|richtli|wet|verordening|ustaw|rozporz|dyrekt|accord|zákon|vyhláš|закон|törvény|legea|portari|codice|§/iu;

const standards =
  'ISO|IEC|EN|DIN|VDE|VDI|UNE|UNI|CEI|NF|NP|BS|NEN|SN|SIA|ASTM|ANSI|ASME|IEEE|RFC|NBR|NFPA|ÖNORM|TRGS|TRBS|DGUV|ASR';
const norm = new RegExp(String.raw`(?<!\p{L})(?:${standards})[ /-]|\p{Lu}{3} \d{1,2}\.\d`, 'u');

const publications = anyCase(
  'guidance|guidelines?|standards|recommendations?|framework|leitlinien?|empfehlung(?:en)?|richtsnoer(?:en)?|aanbeveling(?:en)?|recommandations?|lignes directrices|guía|directrices|recomendaciones|guia|diretrizes|recomendações|linee guida|raccomandazioni',
);
const publication = new RegExp(`(?<!\\p{L})(?:${publications})(?!\\p{L})`, 'u');

const figures = String.raw`(?:\p{Lu}{2,5}/)?\d{1,5}(?:[/.-]\d{1,4}){0,2}(?:[/-]\p{Lu}{2,3})?`;
const numero = String.raw`(?:[Nn](?:\.? ?[º°]|[ro]\.?|\.)|[Nn]úm\.)`;
const number = String.raw`(?: \((?:EU|UE|EG|CE|EC|EWG|CEE|EEC)\))?(?: ?${numero})?(?: ?${figures})?`;

// What `Master of Laws`, `a degree in law` and `Jude Law` end in is no law.
const english = String.raw`Acts?|(?<!(?:in|of) )laws?|(?<=(?:[Tt]he|[Uu]nder|Public|Federal) )Laws?|Law(?= [Nn]o)|${anyCase('regulations?|directives?|statutes?')}`;
const french = anyCase(
  '(?:lois?|règlements?|directives?)(?:[ -](?:organique|constitutionnelle|fédérale?|cantonale?|européen(?:ne)?|déléguée?))?',
);
const spanish = anyCase(
  'real(?:es)? decretos?|decretos?[ -](?:ley|legislativo)|ley(?:es)?(?: (?:orgánica|foral|federal|general|estatal|autonómica))?|reglamentos?|directivas?',
);
const portuguese = anyCase(
  'decretos?[ -](?:lei|legislativo|regulamentar)|portarias?|leis?(?: (?:orgânica|complementar|constitucional|federal|estadual))?|regulamentos?|direc?tivas?',
);
const italian = String.raw`${anyCase('legg[ei](?: (?:regionale|provinciale|costituzionale|delega|quadro))?|decret[oi][ -](?:legge|legislativo|(?:inter)?ministeriale)|regolament[oi]|direttiv[ae]|codice(?: (?:civile|penale|della strada|del consumo|dei beni culturali|dell’ambiente))?|accord[oi](?:[ -](?:stato[-–]regioni|quadro|europeo|interconfederale|collettivo))?')}|D\. ?Lgs\.?|D\. ?M\.|D\. ?P\. ?R\.|DPR`;
const german = anyCase(
  String.raw`\p{L}{0,30}(?:gesetz(?:e?s|en?|buch(?:e?s)?)?|verordnung(?:en)?|richtlinien?|(?:prüfungs|studien|ausbildungs|handwerks|gewerbe)ordnung)`,
);
const dutch = anyCase(String.raw`\p{L}{0,30}(?:wet|verordening|richtlijn)`);

/** Who gave it may stand before its day: `rozporządzenie Ministra Zdrowia z dnia`. */
const polish = String.raw`${anyCase('ustaw(?:a|y|ą|ę|ie)|rozporządzeni(?:e|a|em|u)|dyrektyw(?:a|y|ą|ę|ie)')}(?: (?:\p{Lu}\p{L}{1,20}|i|do|spraw|w|sprawie)){0,8}`;
const czech = anyCase('zákon(?:a|em|u|om)?|vyhlášk(?:a|y|ou|u)|nařízení|nariadeni(?:e|a)');
const russian = anyCase(
  '(?:федеральн(?:ый|ого|ому|ым) )?закон(?:а|у|ом|ові)?(?: (?:україни|рф|российской федерации))?',
);

const day = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th|er|\.?[º°]|\.)? (?:of |de )?)?(?<month>\p{L}{3,10})\.?(?!\p{L})(?: \d{1,2}(?:st|nd|rd|th)?(?![\p{N}/.:-]))?(?:,? (?:del? )?(?:1[89]|20)\d\d)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?!\p{N})`;
const dated = [
  `(?:${english})${number},? of `,
  `(?:${french})${number},? (?:du |de |d['’])`,
  `(?:${spanish}|${portuguese})${number},? (?:del? )`,
  `(?:${italian})${number},? (?:del |dell['’]|di )?`,
  `(?:${german})${number},? vo[mn] `,
  // `§ 4 PflAPrV vom 2. Oktober 2018`
  String.raw`§§? ?\d{1,4}\p{Ll}?(?: (?:Abs|Nr)\. ?\d{1,2}){0,2} \p{Lu}\p{L}{1,14} vo[mn] `,
  String.raw`(?:${dutch})${number},? (?:van|d\.d\.) `,
  String.raw`(?:${polish}),? z (?:dnia )?`,
  String.raw`(?:${czech})(?: č\. ?\d{1,4}/\d{4} (?:Sb\.|Z\. ?z\.),?)? (?:ze dne|zo dňa) `,
  String.raw`(?:${russian}) (?:от|від) `,
  // `ISO 13788 of December 2012`, `UNI EN 1090-2 dell'aprile 2018`
  String.raw`(?:${standards})(?:[ /-](?:${standards})){0,3} \d{1,6}(?:[:.-]\d{1,4}){0,3},? (?:of |vo[mn] |from |d[eu] |d['’]|del |dell['’]|di |da |van |(?:published|issued|adopted|revised) (?:in |on )?|(?:veröffentlicht|erschienen) (?:im|am) |(?:Ausgabe|Fassung) (?:vo[mn] )?|publiée? (?:le|en) |publicad[oa] (?:el|en|em|a) |pubblicat[oa] (?:il|nel|in|a) |gepubliceerd (?:op|in) )`,
  // `WCAG 2.2 du 5 octobre 2023`
  String.raw`\p{Lu}{3,6} \d{1,2}(?:\.\d{1,2}){1,2},? (?:of |vo[mn] |du |de |del |di |da |van )`,
  // `NCIHC National Standards of Practice of September 2005`
  String.raw`\p{Lu}{2,10}(?: \p{L}{2,20}){0,3} (?:${publications})(?: of \p{L}{2,20})?,? (?:of |from |dated )`,
  // `lignes directrices de l’OMS du 25 septembre 2019`
  String.raw`(?:${publications})(?: \p{L}{2,20}){0,2} (?:of(?: the)? |der |des |du |de la |de l['’]|del |della |dell['’]|do |da |van (?:de|het) |van )\p{Lu}{2,10},? (?:of |vo[mn] |du |de |del |dell['’]|di |do |van )`,
].join('|');
/** `Ley 3/2018`, whose number looks like a month and its year. */
const numbered = String.raw`(?:${spanish}|${portuguese}|${italian})(?: ${numero})? \d{1,2}/(?:19|20)\d\d(?![\p{N}/])`;
const law = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${dated})${day}(?:,? ${numero} ?\d{1,5}(?:/\d{4})?)?|${numbered})`,
  'gu',
);
