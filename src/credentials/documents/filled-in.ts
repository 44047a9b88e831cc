import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { hasDay } from '../redaction/find-particulars.ts';
import { sentenceAround } from '../redaction/sentences.ts';
import { isName, isPrize, withoutRole } from './told-holders.ts';
import { forTitled, given, greetedOne } from './told-names.ts';
import { mostTexts } from './size-limits.ts';
import { personTitle } from '../redaction/person-titles.ts';

/**
 * Who texts were filled in for though nothing else says so: `This certificate was awarded to Jane Smith on 5 May 2025`,
 * `Attribué à Mlle Océane Fleury`. What else they tell is then told of an award.
 */
export function namesFilledIn(texts: readonly string[]): PersonalValue[] {
  const names = texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestText);
    const others = namesOfOtherScripts(text);
    // Few texts have a day or a title, and the names are slow to look for.
    if (!hasDay(text) && !titled.test(text)) return others;
    const frames = [given, givenAtEnd, forTitled, greetedOne];
    return [...frames.flatMap((frame) => matchesIn(text, frame).flatMap((found) => nameIn(text, found))), ...others];
  });
  return [...new Set(names)].map((value) => ({ kind: 'name', value }));
}

const longestText = 6000;

function nameIn(text: string, { index, 0: found, groups }: RegExpExecArray): string[] {
  // `Nuria Etxeandia G.`
  const name = withoutRole(groups?.name ?? '').replace(/ \p{Lu}\.?$/u, '');
  const end = index + found.length;
  if (!isName(name, '') || organisation.test(groups?.name ?? '') || isPrize(text.slice(end, end + 100))) return [];
  const sentence = sentenceAround(text, { start: index, end });
  const isTold = (groups?.title ?? '') !== '' || hasDay(text.slice(sentence.start, sentence.end));
  // `Attribué à`, at the start, is said of what is described.
  const isOfCredential = index === sentence.start || credential.test(text.slice(sentence.start, end - name.length));
  return isTold && isOfCredential ? [name] : [];
}

const organisation =
  /^(?:Funda|Fonda|Foundation|Stiftung|Stichting|Universi|Institut|Escuela|Escola|Scuola|École|Hochschule|Schule|School|College|Academ|Akadem|Accadem|Asocia|Associ|Verein|Cámara|Câmara|Chambre|Camera)/u;

/** Japanese and Arabic put a title to whoever a document is about, where it says what they have passed. */
function namesOfOtherScripts(text: string): string[] {
  if (!awarded.test(text)) return [];
  return [honoured, addressed].flatMap((frame) => matchesIn(text, frame).map(({ groups }) => groups?.name ?? ''));
}

const awarded = /修了|合格|授与|受賞|取得し|اجتاز|أكمل|أتم|حصل|نجح/u;
const honoured =
  /(?<=^|[\s。、「])(?<name>(?![\p{Script=Han}々]*[者客先員業])[\p{Script=Han}々]{3,5}|[\p{Script=Katakana}ー]{2,8}・[\p{Script=Katakana}ー]{2,8})(?:様|殿)(?=[はが、])/gu;
const addressed =
  /(?<!\p{L})(?:السيدة?|الآنسة|الأستاذة?|المهندسة?|الطالبة?|المتدربة?)[:/]? (?<name>(?:\p{Script=Arabic}{2,15} ){1,3}\p{Script=Arabic}{2,15})(?= (?:قد|اجتازت?|أكملت?|أتمت?|حصلت?|نجحت?|شاركت?)(?!\p{L}))/gu;

const titled = new RegExp(String.raw`(?<!\p{L})${personTitle} `, 'u');

const credential =
  /(?<!\p{L})(?:\p{L}*(?:bestätigung|bescheinigung)|certificate|credential|diploma|badge|zertifikat|urkunde|zeugnis|certificad[oa]|certificato|insignia|título|certificat|attestation|diplôme|brevet|attestato|distintivo|certificaat|getuigschrift|todistus|diplom|constancia|bevis|intyg|świadectwo|dyplom|zaświadczenie|osvědčení|tunnistus)(?!\p{L})/iu;

/** `wurde an Anna Klein am 5. Mai 2025 verliehen` */
const givenAtEnd =
  /(?<!\p{L})(?:an|für|aan|wurde|Herrn?|Frau|mevrouw|heer) (?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})(?=(?:[^.!?\n]|(?<=\d)\.){0,60} (?:verliehen|ausgestellt|überreicht|vergeben|erteilt|uitgereikt|toegekend))/gu;
