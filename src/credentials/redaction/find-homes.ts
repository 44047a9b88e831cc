import { matchesIn } from '../matches-in.ts';
import { anyCase } from './any-case.ts';
import { sentenceAround, type Stretch } from './sentences.ts';

/**
 * Where somebody lives, with street and number: `who lives at 12 Elm Road`, `Wohnanschrift: Hauptstraße 5`; and the sentence
 * that says where the paper is sent. A venue stays.
 */
export function findHomes(text: string): Stretch[] {
  if (!/\d/.test(text)) return [];
  return [...(hint.test(text) ? findLiving(text) : []), ...(sending.test(text) ? findSent(text) : [])];
}

/** `The original will be posted to 5 Elm Road`, unlike `Send the form to 5 Elm Road`. */
function findSent(text: string): Stretch[] {
  return matchesIn(text, streets)
    .map(({ index, 0: found }) => sentenceAround(text, { start: index, end: index + found.length }))
    .filter(({ start, end }) => {
      const words = text.slice(start, end);
      return sending.test(words) && paper.test(words) && !asked.test(words);
    });
}

function findLiving(text: string): Stretch[] {
  return matchesIn(text, home).flatMap(({ index, 0: found, groups }) => {
    if (!street.test(groups?.address ?? '')) return [];
    const end = index + found.length;
    // The comma behind is of the clause that the one before began.
    const comma = found.startsWith(',') && text.startsWith(', ', end) ? 1 : 0;
    return [{ start: index, end: end + comma }];
  });
}

const hint =
  /liv(?:es|ing)|resid|domicil|address|wohn|ansässig|gemeldet|anschrift|adresse|demeur|résid|habit|vive|dirección|mora|endereço|abita|risied|indirizzo|won(?:end|ach)|woont|adres/iu;
const relative = '(?:who |that |die |der |qui |que |che )?';
const living = [
  '(?:currently |now )?(?:lives|living|resides|residing|resident|domiciled) (?:at|in|on)',
  '(?:wohnhaft|wohnt|wohnend|ansässig|gemeldet)(?: (?:in|im|an|am|auf|unter)(?: (?:der|dem))?)?',
  '(?:demeurant|demeure|domiciliée?|résidant|réside|habitant|habite)(?: (?:au|à|dans|en|sur))?',
  '(?:domiciliad[oa]|residente|residiendo|vive|reside|con domicilio) en',
  '(?:residente|domiciliad[oa]|moradora?|vive|mora|reside) (?:na|no|em|à)',
  '(?:residente|domiciliat[oa]|abita|vive|risiede) (?:in|a|al|alla|presso)',
  '(?:wonende?|woonachtig|woont)(?: (?:te|in|aan|op)(?: (?:de|het))?)?',
].join('|');
const addresses = [
  "(?:(?:her|his|their|the (?:holder|learner|student|earner|recipient)['’]s) (?:home |private |postal )?|home |private |residential )address(?: is|:)",
  '(?:(?:privat|wohn|heimat)(?:adresse|anschrift)|(?:ihre|seine) (?:adresse|anschrift))(?: ist| lautet|:)',
  '(?:adresse (?:personnelle|privée)|son adresse|domicile)(?: est| ?:)',
  '(?:dirección particular|domicilio(?: particular)?|su dirección)(?: es|:)',
  '(?:morada|endereço residencial|(?:a )?sua morada|o seu endereço)(?: é|:)',
  '(?:indirizzo di residenza|residenza|il suo indirizzo)(?: è|:)',
  '(?:thuisadres|woonadres|privéadres|(?:haar|zijn) adres)(?: is|:)',
].join('|');
/** A part of an address begins with a capital or figure; what the sentence goes on with does not. */
const part = String.raw`[^,.;:()\n]{1,60}?`;
const home = new RegExp(
  String.raw`(?:,? ?(?<!\p{L})${anyCase(`${relative}(?:${living})`)}|(?<!\p{L})(?:${anyCase(addresses)})) (?<address>${part}(?:(?:,|(?<=[Ss]t|[Rr]d|[Aa]ve|[Ss]tr|[Aa]v)\.,?) (?=[\p{Lu}\d])${part}){0,4})(?=[.;:()\n]|$|,? (?:has|have|is|was|hat|ist|ha|a|est|es|è|é|foi|fue|concluiu|completó|heeft|and|und|et|y|e|en|passed|completed)(?!\p{L})|, \p{Ll})`,
  'gu',
);
const street = new RegExp(
  [
    String.raw`(?<!\p{N})\d{1,5}\p{L}?,? (?:\p{Lu}[\p{L}'’.-]* ){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Way|Place|Square|Terrace|Gardens|Crescent|Hill|Row|Boulevard|Blvd|Grove|Mews|Walk)(?!\p{L})`,
    String.raw`(?<!\p{N})\d{1,5}(?: ?(?:bis|ter|\p{L}))?,? (?:${anyCase('rue|avenue|av\\.|boulevard|bd|place|allée|chemin|impasse|quai|route|cours|square')})(?!\p{L})`,
    String.raw`\p{L}*(?:${anyCase('straße|strasse|str\\.|weg|gasse|platz|allee|ring|damm|ufer|straat|laan|plein|kade|gracht|dijk|singel')}) \d{1,4}`,
    String.raw`(?<!\p{L})(?:${anyCase('calle|avenida|avda\\.?|av\\.|plaza|paseo|rua|travessa|praça|via|viale|piazza|corso|largo|vicolo')}|[Cc]/) ?(?:[\p{L}'’.]+,? ){1,5}(?:n[º°.] ?)?\d{1,5}`,
  ].join('|'),
  'u',
);
const streets = new RegExp(street.source, 'gu');
const sending =
  /(?<!\p{L})(?:goes to|geht an|part (?:à|au)|va a|gaat naar|sent|(?<=(?:will|we|we'll) )(?:send|post|mail)|posted|mailed|dispatched|(?:ver|zu|über|nach)?(?:ge)?(?:schick|send|sand)(?:en|t|et)|zugestellt|envoyée?s?|envoyons|expédiée?s?|adressée?s?|enviad[oa]s?|envi(?:ará|amos|aremos|arán)|remit(?:e|irá|ido|ida)|sped(?:it[oaei]|iamo|iremo)|inviat[oaei]|recapitat[oa]|verstuurd|(?:toe|op)?(?:ge)?(?:zonden|stuurd|sturen)|verzonden|bezorgd|wysłan[yae]|skickas)(?!\p{L})/iu;
const paper = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase(
    '\\p{L}*urkunde|certificate|original|cop(?:y|ie)|kopie|copia|kopia|diploma|licen[cs]e|card|badge|document|parchment|zertifikat|zeugnis|ausweis|diplôme|attestation|certificat|carte|brevet|título|certificado|carné|attestato|certificato|tessera|getuigschrift|certificaat|pas|świadectwo|dyplom|certyfikat',
  )})(?!\p{L})`,
  'u',
);
/** What the reader is to send. */
const asked =
  /^\W*(?:send|post|return|mail|senden|schicken|envoyez|renvoyez|envíe|enviar|invia(?:re|te)?|stuur)(?!\p{L})|(?<!\p{L})(?:must|should|please|have to|need to|applications?|müssen|muss|soll\p{L}*|bitte|doi(?:t|vent)|veuillez|deb(?:e|en)|dev(?:e|em|ono)|moet(?:en)?|gelieve|należy|proszę)(?!\p{L})/iu;
