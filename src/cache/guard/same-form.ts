import { foldText } from '../../credentials/folding/fold-text.ts';
import { foldDigits } from '../../credentials/folding/read-number.ts';

/**
 * Whether two texts of any language differ in form only, beyond what folding leaves out: digits of another script,
 * quotation marks, the space before a colon, and the accents that Greek capitals do not carry.
 */
export function sameForm(one: string, other: string): boolean {
  if (formOf(one) === formOf(other)) return true;
  const isGreek = /\p{Script=Greek}/u.test(one) && (isShouted(one) || isShouted(other));
  return isGreek && withoutTonos(one) === withoutTonos(other);
}

function formOf(text: string): string {
  return foldDigits(foldText(text))
    .replace(/(?<!\d)"/gu, '')
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/ (?=[:;?!])/gu, '');
}

function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** Capitals keep the accent of one word only: ή is "or", η is "the". */
function withoutTonos(text: string): string {
  return formOf(text).replace(/\p{L}+/gu, (word) =>
    word === 'ή' ? word : word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC'),
  );
}
