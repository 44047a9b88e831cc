import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { abilities, asking, contents, courseActs, skills } from './continuation-words.ts';
import { findBirths } from './find-births.ts';
import { findHomes } from './find-homes.ts';
import { isWrittenAsPerson } from './find-signers.ts';
import { isBankAccount, isCard, isCpf, isDni, isFiscalCode, isSocialSecurity } from './identifier-checks.ts';
import { betweenNames } from './name-pattern.ts';
import { verbs } from './result-frames.ts';
import { sentenceAround, type Stretch } from './sentences.ts';
import { mark, type Span } from './span.ts';

/**
 * Finds what identifies a person or their account whoever they are: cards and accounts by their check digits, numbers of
 * papers behind what those are called, where somebody lives and when they were born. The word for a number goes with it, and so does a
 * sentence that tells nothing of a course, or of somebody else than the `holders` that they passed.
 */
export function findIdentifiers(text: string, place: 'text' | 'title', holders: readonly Stretch[] = []): Span[] {
  const found = [...findChecked(text), ...findLabelled(text), ...findHomes(text)];
  const births = findBirths(text, place, holders);
  if (place === 'title') return [...found, ...births].map(({ start, end }) => mark(start, end));
  return [
    ...found.map((each) => findPassing(text, each, holders) ?? widen(text, each)),
    // A birth in brackets or behind a comma tells nothing of what stands before.
    ...births.map((each) =>
      sentenceAround(text, each).start === each.start ? widen(text, each) : mark(each.start, each.end),
    ),
  ];
}

/** `El alumno Juan Pérez García, con DNI …, ha superado el curso con un 9,5.`: no field names them, and they passed. */
function findPassing(text: string, { start, end }: Stretch, holders: readonly Stretch[]): Span | undefined {
  const sentence = sentenceAround(text, { start, end });
  if (holders.some((holder) => holder.start < sentence.end && sentence.start < holder.end)) return undefined;
  const name = nameBefore.exec(text.slice(sentence.start, start))?.groups?.name;
  if (name === undefined || !isWrittenAsPerson(name) || !passed.test(text.slice(end, sentence.end))) return undefined;
  return { ...sentence, kind: 'sentence', uncertain: true };
}

const nameBefore = new RegExp(
  String.raw`(?<name>(?<![\p{L}’'])\p{Lu}[\p{L}'’.-]{0,30}(?: ${betweenNames}\p{Lu}[\p{L}'’-]{0,30}){1,3}) ?[,(–-]? ?(?:\p{Ll}{1,12} ){0,3}$`,
  'u',
);
const passed = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(verbs)}|took part|attended|participado|particip[óo]u?|asisti(?:ó|do)|cursó|cursou|frequent(?:ato|ou)|partecipato|teilgenommen|deelgenomen|participé|suivi)(?!\p{L})`,
  'u',
);

/** Those whose shape or check digits tell them. */
function findChecked(text: string): Stretch[] {
  if (!/\d[\d ./-]{6}|\d{2}[A-Z]\d{2}/.test(text)) return [];
  return shapes.flatMap(({ shape, isOne }) =>
    matchesIn(text, shape)
      .filter(({ index, 0: found }) => isOne(found) && !ofThing.test(text.slice(Math.max(0, index - 40), index)))
      .map(({ index, 0: found }) => withLabel(text, { start: index, end: index + found.length })),
  );
}

const shapes = [
  { shape: /(?<![\p{L}\p{N}./-])\d{4}(?:[ -]?\d{4}){3}(?![\p{L}\p{N}]|[./-]\d)/gu, isOne: isCard },
  { shape: /(?<![\p{L}\p{N}./-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\p{L}\p{N}]|[./-]\d)/gu, isOne: isCard },
  {
    shape: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu,
    isOne: isBankAccount,
  },
  { shape: /(?<![\p{L}\p{N}./-])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}]|[./-]\d)/gu, isOne: isSocialSecurity },
  { shape: /(?<![\p{L}\p{N}./-])(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ]-?\d{7})[ -]?[A-Z](?![\p{L}\p{N}])/gu, isOne: isDni },
  { shape: /(?<![\p{L}\p{N}])[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\p{N}])/gu, isOne: isFiscalCode },
  { shape: /(?<![\p{L}\p{N}./-])\d{3}\.\d{3}\.\d{3}-\d{2}(?![\p{L}\p{N}])/gu, isOne: isCpf },
];

/** `part number 123-45-6789` */
const ofThing =
  /(?<!\p{L})(?:parts?|standards?|models?|items?|versions?|isbn|issn|ean|gtin|doi|isni|orcid|cas|imei|catalogue?|artikel|order|document|course|exam)(?:[ -]?(?:number|no\.?|nr\.?|nummer|code))?[:#]? ?$/iu;

/** `passport number X1234567`, `Codice fiscale: …` */
function findLabelled(text: string): Stretch[] {
  if (!/\d/.test(text) || !(paperHint.test(text) || acronymHint.test(text))) return [];
  return matchesIn(text, labelled).flatMap(({ index, 0: found, groups }) =>
    isPersonal(groups?.value ?? '') ? [{ start: index, end: index + found.length }] : [],
  );
}

/** Enough figures, no years and none that a company has: `Passport 2024/2025`, the NIF `B12345678`. */
function isPersonal(value: string): boolean {
  if (/^(?:19|20)\d\d(?:[-/]\d{2,4})?$/.test(value)) return false;
  const bare = value.replace(/[ ./-]/g, '');
  if (bare.length < 6 || bare.length > 20 || bare.replace(/\D/g, '').length < 4) return false;
  return !/^[A-Z]{0,3}(?:(?:19|20)\d\d){1,2}[A-Z]?$|^[ABCDEFGHJNPQRSUVW]\d{7}[\dA-J]$/.test(bare);
}

/** Of each of the papers below, and of each acronym: without them `did` and `large` hint at an `ID` and an `RG`. */
const paperHint =
  /pas+[ae]?port|paspoort|passnummer|reisepass|ausweis|social security|national i[dn]|nino|nhs|driv(?:er[’']?s?[’']?|ing) licen[cs]e|identity card|id card|tax(?:payer)? id|steuer-?(?:id|nummer)|versicherungsnummer|führerschein|ahv|identit[éà]|sécurité sociale|permis|identidad|co[nm] documento|seguridad social|cédula|cidadão|carta de condução|segurança social|contribuinte|fiscale|patente|tessera|burgerservice|sofinummer|identiteitskaart|rijbewijs|rijksregister/iu;
const acronymHint =
  /SSN|S\.S\.N|CNIE|CIN|DNI|D\.N\.I|NI[EFR]|CURP|CPF|RG|NISS|INSEE|BSN|IBAN|C\.? ?F\.|CC ?(?:n[º°.o]|\d{7})/;
const papers = [
  "passport|social security|national insurance|nino|nhs|driver[’']?s?[’']? licen[cs]e|driving licen[cs]e|identity card|national id|id card|tax(?:payer)? id",
  'reisepass(?:es)?(?:nummer)?|passnummer|personalausweis(?:es)?(?:nummer)?|ausweisnummer|steuer-?(?:id|identifikationsnummer|nummer)|(?:sozial|renten)versicherungsnummer|führerschein(?:nummer)?|ahv(?:-nummer)?',
  "passeport|carte (?:nationale )?d[’']identité|sécurité sociale|permis de conduire",
  'pasaporte|documento (?:nacional )?de identidad|(?<=(?:con|com) )documento(?= (?:n[.º°]{1,2} ?)?\\d)|seguridad social|permiso de conducir|cédula(?: de (?:identidad|ciudadanía))?',
  'passaporte|cartão d[eo] cidadão|bilhete de identidade|carta de condução|segurança social|contribuinte',
  "passaporto|codice fiscale|carta d[’']identità|patente(?: di guida)?|tessera sanitaria",
  'paspoort(?:nummer)?|burgerservicenummer|sofinummer|identiteitskaart|rijbewijs(?:nummer)?|rijksregisternummer',
].join('|');
const acronyms = String.raw`SSN|S\.S\.N\.|CIN|CNIE|DNI|D\.N\.I\.|NIE|NIF|CURP|CPF|RG(?= ?(?:n[º°.]|:))|NISS|NIR|INSEE|BSN|IBAN|CC(?= ?(?:n\.?[º°o]? ?)?\d{7})|C\.? ?F\.`;
const numero = anyCase('number|no\\.?|nr\\.?|num\\.?|n\\.? ?[º°o]\\.?|núm\\.?|número|numéro|numero|nummer|code|id|#');
/** What may lead to the word: `holding`, `number of her`. */
const lead = String.raw`(?:(?:${anyCase('with|holding|bearing|under|mit|avec|muni(?:e)? d[ue]|titulaire d[ue]|con|titular del?|provisto de|com|portador(?:a)? d[oe]|munit[oa] di|met|houder van')}) )?(?:(?:${anyCase("the|a|her|his|their|der|dem|ihre[mr]?|seine[mr]?|le|la|l['’]|son|sa|el|su|o|seu|sua|il|suo|de|het|haar|zijn")}) ?)?(?:(?:${numero}) ?(?:${anyCase("of(?: the| her| his| their)?|d[eio]l?l?a?|d['’]|des?r?|van(?: het)?")}) ?)?`;
const label = String.raw`(?<![\p{L}\p{N}-])${lead}(?:${anyCase(papers)}|${acronyms})(?:[ -]?(?:${numero}))?(?: (?:${anyCase('number|card|is|was|ist|lautet|es|est|è|é|n[º°]\\.?')})){0,2}(?: ?[:#–]| ?\.)? ?`;
const labelled = new RegExp(
  String.raw`${label}(?<value>[A-Z\d](?:[A-Z\d]|[./-](?=[A-Z\d])){0,20}(?: (?=[A-Z]{0,2}\d)[A-Z\d]{1,6}){0,7}(?: [A-Z](?![\p{L}]))?)(?![\p{L}\p{N}])`,
  'gu',
);

const accountLabel = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${lead}(?:${anyCase('(?:credit |debit |bank |payment )?card|(?:kredit)?karten?(?:nummer)?|carte(?: bancaire| de crédit)?|tarjeta(?: de crédito| de débito)?|cartão(?: de crédito)?|carta di credito|credit-?card|(?:bank)?kaart(?:nummer)?|account|konto(?:nummer)?|compte|cuenta|conta|conto|rekening(?:nummer)?')}|${anyCase(papers)}|${acronyms})(?:[ -]?(?:${numero}))?(?: ?[:#])? ?$`,
  'u',
);

function withLabel(text: string, { start, end }: Stretch): Stretch {
  const lead = accountLabel.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
  return { start: start - lead, end };
}

/** The whole sentence where the rest of it tells nothing of a course, or else what identifies, as an aside with its commas. */
export function widen(text: string, { start, end }: Stretch): Span {
  const sentence = sentenceAround(text, { start, end });
  const rest = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
  const after = text.slice(end, end + 20);
  const isAside = /[,([] ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?[,)\]]/.test(after);
  const kept = [contents, skills, abilities, courseActs, asking];
  if (!isAside && rest.length <= longestRest && !kept.some((each) => each.test(rest)))
    return { ...sentence, kind: 'sentence', uncertain: false };
  return isAside && verbBehind.test(after) ? mark(start - 2, end + 1) : mark(start, end);
}

/** `The holder, passport no. 533401234, has completed` */
const verbBehind =
  /^, (?:has|have|had|is|was|hat|ist|war|ha|a|est|es|fue|è|é|foi|heeft|\p{Ll}+(?:ed|ó|ou|iu|eu|te))(?!\p{L})/u;
const longestRest = 160;
