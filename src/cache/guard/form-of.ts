import { foldText } from '../../credentials/folding/fold-text.ts';
import { foldDigits } from '../../credentials/folding/read-number.ts';

/**
 * A text without what is form in any language, beyond what folding leaves out: digits of another script, the Arabic per cent sign,
 * quotation marks and the space before a colon.
 */
export function formOf(text: string): string {
  return foldDigits(foldText(text))
    .replace(/(?<!\d)"/gu, '')
    .replaceAll('٪', '%')
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(/>=/g, '≥')
    .replace(/<=/g, '≤')
    .replace(/ (?=[:;?!])/gu, '');
}

/** Whether two texts are equal but for the accents that Greek capitals do not carry. */
export function isSameInGreekCapitals(one: string, other: string): boolean {
  const isShouted = !/\p{Ll}/u.test(one) || !/\p{Ll}/u.test(other);
  if (!isShouted || !/\p{Script=Greek}/u.test(one)) return false;
  return withoutTonos(formOf(one)) === withoutTonos(formOf(other));
}

/** Capitals keep the accent of one word only: ή is "or", η is "the". */
function withoutTonos(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) =>
    word === 'ή' ? word : word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC'),
  );
}
