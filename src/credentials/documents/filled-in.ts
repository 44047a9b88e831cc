import { matchesIn } from '../matches-in.ts';
import type { PersonalValue } from '../personal-values.ts';
import { sentenceAround } from '../redaction/sentences.ts';
import { isName, isPrize, withoutRole } from './told-holders.ts';
import { given } from './told-names.ts';
import { mostTexts } from './size-limits.ts';

/**
 * Who texts were filled in for though nothing else says so: `This certificate was awarded to Jane Smith on 5 May 2025`.
 * What else they tell is then told of an award.
 */
export function namesFilledIn(texts: readonly string[]): PersonalValue[] {
  const names = texts.slice(0, mostTexts).flatMap((posted) => {
    const text = posted.slice(0, longestText);
    // Few texts have a day and what is given, and the names are slow to look for.
    if (!onDay.test(text) || !credential.test(text)) return [];
    return [given, givenAtEnd].flatMap((frame) => matchesIn(text, frame).flatMap((found) => nameIn(text, found)));
  });
  return [...new Set(names)].map((value) => ({ kind: 'name', value }));
}

const longestText = 6000;

function nameIn(text: string, { index, 0: found, groups }: RegExpExecArray): string[] {
  const name = withoutRole(groups?.name ?? '');
  const end = index + found.length;
  if (!isName(name, '') || isPrize(text.slice(end, end + 100))) return [];
  const sentence = sentenceAround(text, { start: index, end });
  const isDated = onDay.test(text.slice(sentence.start, sentence.end));
  return isDated && credential.test(text.slice(sentence.start, index)) ? [name] : [];
}

const credential =
  /(?<!\p{L})(?:certificate|credential|diploma|badge|zertifikat|urkunde|zeugnis|bescheinigung|certificad[oa]|certificato|insignia|título|certificat|attestation|diplôme|brevet|attestato|distintivo|certificaat|getuigschrift|todistus|diplom|bevis|intyg|świadectwo|dyplom|zaświadczenie|osvědčení|tunnistus)(?!\p{L})/iu;

const onDay =
  /(?<!\d)\d{1,2}(?:[./-]\d{1,2}[./-]| ?(?:\.|st|nd|rd|th|er|º)? (?:of |de )?\p{L}{3,10}\.?,? (?:de |del )?)20\d\d|20\d\d-\d\d-\d\d|\p{Lu}\p{L}{2,8} \d{1,2}(?:st|nd|rd|th)?, 20\d\d/u;

/** `wurde an Anna Klein am 5. Mai 2025 verliehen` */
const givenAtEnd =
  /(?<!\p{L})(?:an|für|aan|wurde|Herrn?|Frau|mevrouw|heer) (?<name>\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){1,3})(?=(?:[^.!?\n]|(?<=\d)\.){0,60} (?:verliehen|ausgestellt|überreicht|vergeben|erteilt|uitgereikt|toegekend))/gu;
