/**
 * The one value of a number as it is written, as plain decimals (`1,000` → `1000`, `2.0` → `2`), or undefined
 * where it could be two. A comma or point before three digits means what the language of the credential says;
 * without one, a comma groups and such a point decides nothing.
 */
export function readNumber(text: string, language: string | undefined): string | undefined {
  if (/^\d{1,15}$/.test(text)) return tidyNumber(text);
  if (/^[1-9]\d{0,2}(?:(?:[ '\u2019]\d{3})+|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/.test(text)) {
    return tidyNumber(text.replace(/\D/g, ''));
  }
  const {
    whole = '',
    mark = '',
    rest = '',
  } = /^(?<whole>\d{1,15})(?<mark>[.,])(?<rest>\d{1,9})$/.exec(text)?.groups ?? {};
  if (mark === '') return undefined;
  const couldGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!couldGroup) return tidyNumber(`${whole}.${rest}`);
  const decimal = language === undefined ? undefined : decimalMark(language);
  if (decimal === undefined) return mark === ',' ? `${whole}${rest}` : undefined;
  return tidyNumber(mark === decimal ? `${whole}.${rest}` : `${whole}${rest}`);
}

/** A number whose three decimals cannot be taken for thousands when it is read again. */
export function guardDecimals(value: string): string {
  return /\.\d{3}$/.test(value) ? `${value}0` : value;
}

/** Digits of every script as 0 to 9. */
export function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(valueOfDigit(digit)));
}

function tidyNumber(text: string): string {
  const tidied = text.replace(/^0+(?=\d)/, '');
  return tidied.includes('.') ? tidied.replace(/\.?0+$/, '') : tidied;
}

function decimalMark(language: string): string | undefined {
  return new Intl.NumberFormat(language).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value;
}

/** Unicode keeps the ten digits of a script together, the zero at a code point that \p{Nd} begins with. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
